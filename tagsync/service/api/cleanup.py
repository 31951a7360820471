"""`.../cleanup`: terminates what a drill has launched, of a native execution and of a drive.

It looks and terminates while the caller waits. Until DRS has done it, the schedule of cleanups looks on.
"""

from __future__ import annotations

from collections.abc import Callable

from tagsync.aws.connection import Connection
from tagsync.core.documents.declared import declared, member, read_object
from tagsync.core.documents.kinds import Flag
from tagsync.core.model import Problem
from tagsync.recovery.cleanup.cleanup import drill_of, why_not
from tagsync.recovery.cleanup.due import LaterCleanup, LaterCleanups
from tagsync.recovery.driven.ports import DriveMoved
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.recovery.words.acts import Deed
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.recovery.cleaning.document import CleanupBody, cleanup_to_body
from tagsync.report.recovery.cleaning.lines import cleanup_summary
from tagsync.service.api.driven import desk_of
from tagsync.service.api.native import FAILED, NO_EXECUTION, connect_to, note_act, told, where_of
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import ERROR, Body, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.kit.answers import NotFound, Reply, refused
from tagsync.service.kit.deadline import stop_for_gateway
from tagsync.service.kit.noting import at_best

_CLEANED = (
    "What is terminated, and what is kept and why. Ask again to see how far it is.",
    Body("Cleanup", CleanupBody),
)
_NOT_NOW = ("It is no drill, or still at work.", ERROR)


@declared
class CleanupRequest:
    """The body of a cleanup."""

    dry_run: bool = member(Flag(), "Only say what would be terminated.", default=False, key="dryRun")


@route(
    "POST",
    "/recovery/executions/{execution_id}/cleanup",
    ApiRole.OPERATOR,
    "Terminate what a drill has launched",
    body=CleanupRequest,
    answers={200: _CLEANED, 404: NO_EXECUTION, 409: _NOT_NOW, 502: FAILED},
)
def clean_up_execution(service: ApiService, request: ApiRequest) -> Reply:
    body = read_object(CleanupRequest, request.body)
    execution_id, target = where_of(service, request)
    connection = connect_to(service, request, target)
    seen = connection.native_executions.read(target, execution_id, {})
    if isinstance(seen, Problem):
        return told(seen, execution_id, service)
    return _cleaned(
        service,
        request,
        body,
        connection,
        seen,
        execution_id,
        lambda: note_act(service, request, execution_id, Deed.CLEANED_UP),
    )


@route(
    "POST",
    "/recovery/runs/{run_id}/cleanup",
    ApiRole.OPERATOR,
    "Terminate what a drill has launched",
    body=CleanupRequest,
    answers={200: _CLEANED, 404: ("There is no such drive.", ERROR), 409: _NOT_NOW},
)
def clean_up_run(service: ApiService, request: ApiRequest) -> Reply:
    body = read_object(CleanupRequest, request.body)
    run_id, desk = request.run_id(), desk_of(service)
    drive = desk.look(run_id)
    return _cleaned(
        service,
        request,
        body,
        service.connect(service.recovery_access, stop_for_gateway(request.context)),
        recovery_of(drive),
        drive.plan,
        lambda: desk.noted(run_id, request.caller.name, Deed.CLEANED_UP),
    )


def _cleaned(
    service: ApiService,
    request: ApiRequest,
    body: CleanupRequest,
    connection: Connection,
    seen: Recovery,
    name: str,
    note: Callable[[], None],
) -> Reply:
    cleanups = _cleanups(service)
    if why := why_not(seen):
        return 409, refused("REFUSED", why)
    cleaner = connection.cleaner(drill_of(seen, name))
    if body.dry_run:
        return 200, cleanup_to_body(cleaner.look())
    try:
        note()
    except DriveMoved as moved:
        return 409, refused("CONFLICT", str(moved))
    made, now = cleaner.begin(), service.now()
    later = LaterCleanup(seen.recovery_id, name, 0, request.caller.name, now)
    later = later.looked(cleanup_summary(made).text, now if made.is_clean else None)
    at_best(seen.recovery_id, lambda: cleanups.keep(later), None)
    return 200, cleanup_to_body(made)


def _cleanups(service: ApiService) -> LaterCleanups:
    if service.cleanups is None:
        raise NotFound("Drills are not cleaned up here: cleanup in the settings of the deployment")
    return service.cleanups
