"""What `tagsync explain` says about one server, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.core.explain import Explanation, KeyExplanation
from tagsync.core.model import Problem
from tagsync.core.skips import Skip
from tagsync.recovery.plans.native_plan import Holding
from tagsync.report.quoting import HIDDEN, one_line, quote, shown_key, shown_name, without_entries
from tagsync.report.styled import Style, Styled
from tagsync.report.tags.layout import change_lines
from tagsync.report.tags.lines import lines_of
from tagsync.report.tags.summary import changes_counted

_STYLES: dict[str, tuple[str, Style]] = {
    "add": ("+", "add"),
    "update": ("~", "update"),
    "remove": ("-", "remove"),
    "keep": ("=", "plain"),
    "ignore": (".", "quiet"),
}


def explanation_lines(
    explanation: Explanation, holding: Holding | Problem, *, redact: bool = False
) -> Iterator[Styled]:
    """The server, where its tags come from, what happens to it, which recovery plans of its target hold it, each key
    with its rule, and each launch change."""
    server, plan = explanation.server, explanation.plan
    name = f"{shown_name(server.name)} ({server.server_id})" if server.name and not redact else server.server_id
    yield Styled(f"{name} in {server.target}", "title")
    yield Styled(f"  Instance: {_instance(explanation, redact)}")
    yield Styled(f"  Replication: {server.replication_state or 'unknown'}{_extension(explanation)}")
    yield Styled(f"  Outcome: {_outcome(explanation)}", "warning" if plan.skip else "plain")
    yield _recovery_plans(holding, server.arn)
    for notice in plan.notices:
        yield Styled(f"  ! {one_line(without_entries(notice) if redact else notice)}", "warning")
    if explanation.keys:
        yield Styled("")
    for key in explanation.keys:
        sign, style = _STYLES[key.action]
        yield Styled(f"  {sign} {shown_key(key.key)}{_value(key, redact)}", style)
        why = [] if key.rule == plan.detail else [one_line(without_entries(key.rule) if redact else key.rule)]
        where = "on the instance" if explanation.instance else "listed"
        why += [f"{_shown(key.origin_value, redact)} {where}"] if _differs_on_instance(key) else []
        why += ["owned by tagsync"] if key.owned and key.action != "ignore" else []
        if why:
            yield Styled(f"      {', '.join(why)}", "quiet")
    yield from change_lines(lines_of((), plan.launch), indent="  ")


def _recovery_plans(holding: Holding | Problem, arn: str) -> Styled:
    if isinstance(holding, Problem):
        return Styled(f"  Recovery plans: not read: {one_line(str(holding))}", "warning")
    return Styled(f"  Recovery plans: {', '.join(plan.name for plan in holding.get(arn, ())) or 'none'}")


def _instance(explanation: Explanation, redact: bool) -> str:
    origin, instance = explanation.server.origin, explanation.instance
    if origin is None:
        entries = f" for {one_line(', '.join(explanation.entries))}" if explanation.entries and not redact else ""
        return "none known to DRS" + (f"; its tags are listed{entries}" if explanation.source else "")
    if instance is None:
        return f"{origin} ({'gone' if explanation.plan.skip is Skip.ORIGIN_GONE else 'not read'})"
    facts = ", ".join(fact for fact in (instance.state, instance.instance_type) if fact)
    return f"{origin} ({facts})"


def _extension(explanation: Explanation) -> str:
    return ", extended from a staging account" if explanation.server.extension == "EXTENDED" else ""


def _outcome(explanation: Explanation) -> str:
    plan = explanation.plan
    if plan.skip:
        return f"skipped, {plan.skip.words}: {one_line(plan.detail)}"
    if plan.detail:
        return f"{plan.bucket}: {one_line(plan.detail)}"
    return changes_counted("plan", lines_of(plan.changes, plan.launch)) or "in sync"


def _differs_on_instance(key: KeyExplanation) -> bool:
    """Whether the server's tag is that of the instance, and has another value when all is done."""
    return key.action != "ignore" and key.origin_value is not None and key.origin_value != key.desired


def _shown(value: str | None, redact: bool) -> str:
    return "" if value is None else HIDDEN if redact else quote(value)


def _value(key: KeyExplanation, redact: bool) -> str:
    if key.action == "ignore":
        return ""
    if key.action == "update":
        return f" = {_shown(key.actual, redact)} -> {_shown(key.desired, redact)}"
    value = _shown(key.desired if key.action == "add" else key.actual, redact)
    return f" = {value}" if value else ""
