"""The function `hub_switch` of a hub: where it is, and what it is asked and answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Annotated, TypedDict, cast

import typer

from tagsync.cli.kit.where import one_region
from tagsync.core.errors import Refusal
from tagsync.engine.service_ports import ServiceError

Interrupt = Annotated[
    bool,
    typer.Option("--interrupt", help="Do so though the other hub is at work, which stops it at its next step."),
]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask. Needed in a pipeline.")]


@dataclass(frozen=True, slots=True)
class Hub:
    region: Annotated[
        str, typer.Option(metavar="REGION", callback=one_region, help="The region of a hub that answers.")
    ] = ""
    function: Annotated[
        str, typer.Option(metavar="NAME", envvar="TAGSYNC_HUB_SWITCH_FUNCTION", help="The function of the service.")
    ] = "tagsync-hub-switch"
    profile: Annotated[str, typer.Option(metavar="NAME", help="The AWS profile with the caller's credentials.")] = ""

    def at(self, region: str) -> Hub:
        return replace(self, region=region)


class Lease(TypedDict):
    run_id: str
    scope: str
    until: str


class Standing(TypedDict, total=False):
    """Which hub is in charge, as the hub in `region` sees it; or `message`, why it does not take over now."""

    statusCode: int
    message: str
    region: str
    home_region: str
    other_region: str
    in_charge: str
    epoch: int
    since: str | None
    by: str
    schedule: str
    at_work: list[Lease]
    other_at_work: list[Lease] | None
    unread: str
    notes: list[str]


def ask(hub: Hub, step: str, **more: object) -> Standing:
    """Sends an event with the caller's name. Raises `Refusal` while the other hub is at work, and `ServiceError`."""
    from tagsync.aws.service.switch_function import SwitchFunction

    switch = SwitchFunction(hub.function, region=hub.region, profile=hub.profile)
    who: Mapping[str, object] = {"who": switch.caller()} if step != "status" else {}
    answer = cast(Standing, switch({"step": step, **more, **who}))
    match answer.get("statusCode"):
        case 200:
            return answer
        case 409:
            raise Refusal([f"{answer['message']}. Wait until that has ended, or add --interrupt"])
    raise ServiceError(f"function {hub.function} does not answer as the switch of a hub does. Check its name")


def standby_of(standing: Standing) -> str:
    """The region of the standby."""
    home = standing["home_region"]
    return standing["other_region"] if standing["region"] == home else standing["region"]


def standing_lines(standing: Standing) -> Iterator[str]:
    here, there, in_charge = standing["region"], standing["other_region"], standing["in_charge"]
    since = f", since {standing['since']}" if standing["since"] else ""
    by = f", by {standing['by']}" if standing["by"] else ""
    yield f"In charge: {_named(standing, in_charge)}{since}{by}"
    yield f"{_named(standing, here)}: schedule {standing['schedule']}, {_work(standing['at_work'])}"
    other, unread = standing["other_at_work"], f"not read: {standing['unread']}"
    yield f"{_named(standing, there)}: {unread if other is None else _work(other)}"
    yield from standing.get("notes", ())


def _named(standing: Standing, region: str) -> str:
    return f"{'home' if region == standing['home_region'] else 'standby'} {region}"


def _work(leases: list[Lease]) -> str:
    works = (f"{each['run_id']} ({each['scope']}), until {each['until']}" for each in leases)
    return f"at work: {'; '.join(works)}" if leases else "nothing at work"
