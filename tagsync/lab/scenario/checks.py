"""What a scenario document may say. Every problem is reported with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from tagsync.lab.ec2.instance_xml import STATES

_ACCOUNT = re.compile(r"\d{12}")
_REGION = re.compile(r"[a-z]{2,4}(-[a-z]+)+-\d")
INSTANCES = (*STATES, "gone", "none")
REPLICATION = (
    *("STOPPED", "INITIATING", "INITIAL_SYNC", "BACKLOG", "CREATING_SNAPSHOT", "CONTINUOUS"),
    *("PAUSED", "RESCAN", "STALLED", "DISCONNECTED"),
)

Check = Callable[[Any], str | None]


def check(document: Any) -> list[str]:
    """All problems, as ``place: what is wrong``; empty for a good scenario."""
    wrong = list(_members(document, "", _TOP, required=("version", "description", "accounts", "fleets")))
    return wrong or list(_consistency(document))


def _text(value: Any) -> str | None:
    return None if isinstance(value, str) and value else "expected a text (put numbers in quotes)"


def _matches(pattern: re.Pattern[str], what: str) -> Check:
    def run(value: Any) -> str | None:
        good = isinstance(value, str) and pattern.fullmatch(value)
        return None if good else f"{value!r} is no {what} (put numbers in quotes)"

    return run


def _number(least: int) -> Check:
    def run(value: Any) -> str | None:
        good = isinstance(value, int) and not isinstance(value, bool) and value >= least
        return None if good else f"expected a whole number from {least}"

    return run


def _one_of(allowed: list[str] | tuple[str, ...]) -> Check:
    return lambda value: None if value in allowed else f"{value!r} is none of {', '.join(allowed)}"


def _tags(value: Any) -> str | None:
    if not isinstance(value, dict):
        return "expected a mapping of tags"
    odd = [key for key, each in value.items() if not isinstance(key, str) or not isinstance(each, str)]
    return f"keys and values are texts; put quotes around those of {odd}" if odd else None


def _texts(value: Any) -> str | None:
    good = isinstance(value, list) and value and all(isinstance(each, str) for each in value)
    return None if good else "expected a list of texts"


def _rotation(value: Any) -> str | None:
    good = isinstance(value, dict) and not any(_texts(each) for each in value.values())
    return None if good else "expected a mapping of tag keys to lists of texts"


_account, _region = _matches(_ACCOUNT, "account ID"), _matches(_REGION, "region")
_PLACE: dict[str, Any] = {"account": _account, "region": _region}
_ROLE: dict[str, Any] = {"name": _text, "external_id": _text}
_FLEET: dict[str, Any] = {
    "account": _account,
    "region": _region,
    "regions": [_region],
    "name": _text,
    "count": _number(1),
    "origin": (_PLACE, ("account", "region")),
    "tags": _tags,
    "rotate": _rotation,
    "fill_tags_to": _number(1),
    "instance": _one_of(INSTANCES),
    "instance_type": _text,
    "drift_every": _number(1),
    "foreign": _tags,
    "fill_foreign": _number(1),
    "actual": _tags,
    "replication": _one_of(REPLICATION),
    "direction": _one_of(("FAILOVER", "FAILBACK")),
    "absent": _texts,
    "extend_into": _account,
}
_TOP: dict[str, Any] = {
    "version": lambda value: None if value == 1 else "this lab reads version 1",
    "description": _text,
    "accounts": [({"id": _account, "name": _text, "role": (_ROLE, ("name",))}, ("id", "name"))],
    "initialized": [(_PLACE, ("account", "region"))],
    "regions_off": [_region],
    "page_size": _number(1),
    "fleets": [(_FLEET, ("account", "name"))],
}


def _members(value: Any, place: str, schema: dict[str, Any], required: tuple[str, ...]) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{place or 'document'}: expected a mapping"
        return
    dot = f"{place}." if place else ""
    for name in required:
        if name not in value:
            yield f"{dot}{name}: missing"
    for name, each in value.items():
        if name not in schema:
            yield f"{dot}{name}: unknown; known are {', '.join(schema)}"
        else:
            yield from _value(each, f"{dot}{name}", schema[name])


def _value(value: Any, place: str, rule: Any) -> Iterator[str]:
    if isinstance(rule, list):
        if not isinstance(value, list):
            yield f"{place}: expected a list"
            return
        for index, each in enumerate(value):
            yield from _value(each, f"{place}[{index}]", rule[0])
    elif isinstance(rule, tuple):
        yield from _members(value, place, rule[0], rule[1])
    else:
        complaint = rule(value)
        if complaint:
            yield f"{place}: {complaint}"


def _consistency(document: dict[str, Any]) -> Iterator[str]:
    """What can only be said once every part is well-formed."""
    known = {each["id"] for each in document["accounts"]}
    taken: set[tuple[str, str, str]] = set()
    for index, row in enumerate(document["fleets"]):
        place = f"fleets[{index}]"
        if ("region" in row) == ("regions" in row):
            yield f"{place}: give either region or regions"
        named = {"account": row["account"], "extend_into": row.get("extend_into")}
        named["origin.account"] = row.get("origin", {}).get("account")
        for name, account in named.items():
            if account and account not in known:
                yield f"{place}.{name}: account {account} is not in accounts"
        yield from _names(row, f"{place}.name", taken)


def _names(row: dict[str, Any], place: str, taken: set[tuple[str, str, str]]) -> Iterator[str]:
    """A name stands for one server in its account and region: the IDs are made from it."""
    regions = row.get("regions") or [row.get("region", "")]
    try:
        names = [row["name"].format(n=number) for number in range(1, row.get("count", 1) + 1)]
    except (KeyError, IndexError, ValueError):
        yield f"{place}: only {{n}} and formats of it, such as {{n:02}}, can be filled in"
        return
    if len(set(names)) < len(names):
        yield f"{place}: a fleet of several needs {{n}} in its name"
        return
    for account, region, name in [(row["account"], region, name) for region in regions for name in names]:
        if (account, region, name) in taken:
            yield f"{place}: {name} is in {account} {region} already"
            return
        taken.add((account, region, name))
