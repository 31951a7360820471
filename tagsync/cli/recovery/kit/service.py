"""The function of the service that drives recoveries: where it is, and what it is asked and answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, TypedDict, cast

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.output import print_text
from tagsync.cli.kit.where import one_region
from tagsync.core.errors import InputError, Mistake, Refusal
from tagsync.engine.service_ports import ServiceError

if TYPE_CHECKING:
    from tagsync.aws.sdk.clock import AwsClock
    from tagsync.recovery.drills.ports import DrillBook
    from tagsync.recovery.driven.ports import Drives
    from tagsync.recovery.readiness.ports import ReadinessBooks
    from tagsync.recovery.times.ports import KeptTimes

PANEL = "The always-on service"
TABLE = "tagsync"
FUNCTION = "tagsync-recovery"

RecoveryName = Annotated[
    str,
    typer.Argument(
        metavar="RECOVERY",
        help="The name of a plan: its recovery at work, else its newest. Or the file of the plan, the ARN of an "
        "execution, or the id of a drive.",
    ),
]

DriveName = Annotated[
    str,
    typer.Argument(
        metavar="RECOVERY",
        help="The name of a plan: its drive at work, else its newest. Or the file of the plan, or the id of a drive.",
    ),
]
Region = Annotated[str, typer.Option(metavar="REGION", callback=one_region, help="The region of the service.")]
Profile = Annotated[str, typer.Option(metavar="NAME", help="The AWS profile with the caller's credentials.")]


@dataclass(frozen=True, slots=True)
class Function:
    """Where a drive is started."""

    function: Annotated[
        str, typer.Option(metavar="NAME", envvar="TAGSYNC_RECOVERY_FUNCTION", help="The function of the service.")
    ] = FUNCTION
    region: Region = ""
    profile: Profile = ""


@dataclass(frozen=True, slots=True)
class Service(Function):
    """Where drives are found and steered."""

    table: Annotated[str, typer.Option(metavar="NAME", envvar="TAGSYNC_TABLE", help="The table of the service.")] = (
        TABLE
    )

    def drives(self, clock: AwsClock | None = None) -> Drives:
        """Nothing is read yet. `clock` hears AWS's time. Raises `CredentialsError`, and `ServiceError` without a
        region."""
        from tagsync.aws.store.access import open_drives

        return open_drives(self.table, region=self.region, profile=self.profile, clock=clock)

    def drills(self) -> DrillBook:
        """The drills that the calendar has asked for. Raises as `drives` does."""
        from tagsync.aws.store.access import open_drills

        return open_drills(self.table, region=self.region, profile=self.profile)

    def times(self) -> KeptTimes:
        """How long drives took. Raises as `drives` does."""
        from tagsync.aws.store.access import open_times

        return open_times(self.table, region=self.region, profile=self.profile)

    def readiness(self, clock: AwsClock) -> ReadinessBooks:
        """What checks of plans came to. `clock` hears AWS's time. Raises as `drives` does."""
        from tagsync.aws.store.access import open_readiness

        return open_readiness(self.table, region=self.region, profile=self.profile, clock=clock)


@dataclass(frozen=True, slots=True)
class Driven:
    """Where the service is, for commands that take native recoveries too."""

    table: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            envvar="TAGSYNC_TABLE",
            help=f"Its table, which has the drives. Default: {TABLE}, where there is one.",
            rich_help_panel=PANEL,
        ),
    ] = ""
    table_region: Annotated[
        str,
        typer.Option(
            metavar="REGION",
            callback=one_region,
            help="The region of its table and its function. Default: the caller's.",
            rich_help_panel=PANEL,
        ),
    ] = ""
    function: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            envvar="TAGSYNC_RECOVERY_FUNCTION",
            help="Its function, which steers drives.",
            rich_help_panel=PANEL,
        ),
    ] = FUNCTION

    def service(self, *, region: str, profile: str) -> Service:
        """With this region where the flags name none."""
        return Service(self.function, self.table_region or region, profile, self.table or TABLE)


class MistakeDocument(TypedDict):
    place: str
    what: str
    fix: str


class Answer(TypedDict, total=False):
    """A drive (200), mistakes (400), or why it is not possible (404, 409)."""

    statusCode: int
    run_id: str
    status: str
    reason: str
    message: str
    errors: list[MistakeDocument]


def ask(event: Mapping[str, object], service: Function) -> int:
    """Sends an event, and prints the status of the drive. Raises as `answer_to` does."""
    answer = answer_to(event, service)
    reason = f": {answer['reason']}" if answer.get("reason") else ""
    print_text(f"{answer['run_id']}  {answer['status']}{reason}\n")
    return exit_codes.OK


def answer_to(event: Mapping[str, object], service: Function) -> Answer:
    """Sends an event with the caller's name. Raises `InputError` for mistakes, `Refusal` if this is not possible now,
    and `ServiceError`."""
    from tagsync.aws.service.drive_function import DriveFunction

    recovery = DriveFunction(service.function, region=service.region, profile=service.profile)
    answer = cast(Answer, recovery({**event, "who": recovery.caller()}))
    match answer.get("statusCode"):
        case 200:
            return answer
        case 400:
            raise InputError([Mistake(**each) for each in answer["errors"]])
        case 404 | 409:
            raise Refusal([answer["message"]])
    raise ServiceError(f"function {service.function} does not answer as a recovery function does. Check its name")
