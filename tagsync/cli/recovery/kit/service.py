"""The function of the service that drives recoveries: where it is, and what it is asked and answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, TypedDict, cast

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.output import print_text
from tagsync.cli.kit.where import one_region
from tagsync.core.errors import InputError, Mistake, Refusal
from tagsync.engine.service_ports import ServiceError

RunId = Annotated[str, typer.Argument(metavar="RUN_ID", help="The id that start has printed.")]
Region = Annotated[str, typer.Option(metavar="REGION", callback=one_region, help="The region of the service.")]
Profile = Annotated[str, typer.Option(metavar="NAME", help="The AWS profile with the caller's credentials.")]


@dataclass(frozen=True, slots=True)
class Service:
    function: Annotated[
        str, typer.Option(metavar="NAME", envvar="TAGSYNC_RECOVERY_FUNCTION", help="The function of the service.")
    ] = "tagsync-recovery"
    region: Region = ""
    profile: Profile = ""


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


def act(step: str, run_id: str, service: Service, *, replacing: Mapping[str, object] | None = None) -> int:
    """Does something with a drive, and prints its status. `replacing` says which recovery instances may be replaced."""
    return ask({"step": step, "runId": run_id, **(replacing or {})}, service)


def ask(event: Mapping[str, object], service: Service) -> int:
    """Sends an event with the caller's name, and prints the status of the drive. Raises `InputError` for mistakes, and
    `Refusal` if this is not possible now."""
    from tagsync.aws.service.drive_function import DriveFunction

    recovery = DriveFunction(service.function, region=service.region, profile=service.profile)
    answer = cast(Answer, recovery({**event, "who": recovery.caller()}))
    match answer.get("statusCode"):
        case 200:
            reason = f": {answer['reason']}" if answer.get("reason") else ""
            print_text(f"{answer['run_id']}  {answer['status']}{reason}\n")
            return exit_codes.OK
        case 400:
            raise InputError([Mistake(**each) for each in answer["errors"]])
        case 404 | 409:
            raise Refusal([answer["message"]])
    raise ServiceError(f"function {service.function} does not answer as a recovery function does. Check its name")
