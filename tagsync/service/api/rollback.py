"""`POST /drs/tag-sync/{run_id}/rollback`: takes back what a run wrote."""

from __future__ import annotations

from tagsync.core.documents.declared import read_object
from tagsync.engine.kept.recorded import KeptRuns
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import ERROR, Body, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.api.tag_sync import RUN_RESULT, start_and_wait
from tagsync.service.kit.answers import ErrorAnswer, Reply
from tagsync.service.sync.answers import AlreadyRunning, StartedRun
from tagsync.service.sync.rollback import NOT_UNDONE, RollbackBody, not_undone, undo_request


@route(
    "POST",
    "/drs/tag-sync/{run_id}/rollback",
    ApiRole.ADMIN,
    "Take back what a run wrote, where it was not changed since",
    body=RollbackBody,
    answers={
        200: ("The rollback has ended, well or in part.", RUN_RESULT),
        202: ("The rollback has started and goes on.", Body("Started", StartedRun)),
        404: ("There is no such run.", ERROR),
        409: (
            "A run of the same scope is at work, or the run cannot be rolled back.",
            Body("AlreadyRunningOrError", AlreadyRunning | ErrorAnswer),
        ),
        502: ("The rollback has ended, and nothing could be read.", RUN_RESULT),
    },
)
def roll_back(service: ApiService, request: ApiRequest) -> Reply:
    """Starts a run that undoes another, and waits for its end as long as the gateway waits."""
    asked = read_object(RollbackBody, request.body)
    kept = KeptRuns(service.runs, service.leases, service.values)
    try:
        undo = undo_request(kept, request.run_id(), asked, request.caller.name, service.now())
        return start_and_wait(service, undo, request.context)
    except NOT_UNDONE as error:
        return 409, not_undone(error)
