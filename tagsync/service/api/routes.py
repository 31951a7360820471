"""The routes of the API, each with the role it takes. There is no other way to add one, so that none is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tagsync.service.api.discovery_routes import discover, resolve_group
from tagsync.service.api.driven_routes import (
    DRIVEN_START_SCHEMA,
    approve_run,
    begin_run,
    cancel_run,
    deny_run,
    newest_runs,
    one_driven_run,
    retry_run,
    skip_wave,
)
from tagsync.service.api.native_routes import cancel_execution, one_execution, retry_step, skip_step, start_execution
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.service import ApiRequest, ApiService, Reply
from tagsync.service.api.settings_routes import SETTINGS_SCHEMA, change_settings, read_settings
from tagsync.service.api.sync_routes import DEFAULT_LIMIT, LARGEST_PAGE, latest, one_run, start_sync
from tagsync.service.discovery.schema import DISCOVERY_SCHEMA, RESOLVE_SCHEMA
from tagsync.service.native.request import RECOVERY_START_SCHEMA, STEP_SCHEMA
from tagsync.service.sync.request import REQUEST_SCHEMA


@dataclass(frozen=True, slots=True)
class Route:
    """`path` as API Gateway writes it. `answers` maps a status code to what it means and the schema of its body."""

    method: str
    path: str
    role: ApiRole
    summary: str
    serve: Callable[[ApiService, ApiRequest], Reply]
    answers: Mapping[int, tuple[str, str]]
    body: Mapping[str, object] | None = None
    query: Mapping[str, Mapping[str, object]] = field(default_factory=dict)


_DRIVEN = {
    200: ("The run as it is afterwards.", "DrivenRun"),
    404: ("There is no such run.", "Error"),
    409: ("This is not the moment for it.", "AlreadyDriven"),
}
_STEERED = {
    200: ("The execution as it is afterwards.", "Execution"),
    404: ("There is no such execution.", "Error"),
    409: ("This is not the moment for it.", "Error"),
    502: ("AWS could not be asked, or did not take it.", "Error"),
}

ROUTES = (
    Route(
        "POST",
        "/drs/tag-sync",
        ApiRole.OPERATOR,
        "Start a tag sync",
        start_sync,
        {
            200: ("The run has ended, well or in part.", "RunResult"),
            202: ("The run has started and goes on.", "Started"),
            409: ("A run of the same scope is at work.", "AlreadyRunning"),
            502: ("The run has ended, and nothing could be read.", "RunResult"),
        },
        body=REQUEST_SCHEMA,
    ),
    Route(
        "GET",
        "/drs/tag-sync",
        ApiRole.VIEWER,
        "How the newest run went",
        latest,
        {200: ("The newest run that was no dry run.", "LatestRun")},
    ),
    Route(
        "GET",
        "/drs/tag-sync/{run_id}",
        ApiRole.VIEWER,
        "One run, with its servers page by page",
        one_run,
        {200: ("The run and a page of its servers.", "RunPage"), 404: ("There is no such run.", "Error")},
        query={
            "limit": {"type": "integer", "minimum": 1, "maximum": LARGEST_PAGE, "default": DEFAULT_LIMIT},
            "nextToken": {"type": "string"},
        },
    ),
    Route(
        "GET",
        "/config/tag-sync",
        ApiRole.VIEWER,
        "The schedule of the tag sync",
        read_settings,
        {200: ("The schedule as it really is.", "Settings")},
    ),
    Route(
        "PUT",
        "/config/tag-sync",
        ApiRole.ADMIN,
        "Change the schedule of the tag sync",
        change_settings,
        {
            200: ("The schedule as it was read back, and the run it started.", "ChangedSettings"),
            409: ("Somebody else has changed the settings.", "Error"),
        },
        body=SETTINGS_SCHEMA,
    ),
    Route(
        "POST",
        "/drs/discover",
        ApiRole.VIEWER,
        "Source servers by their tags, in waves, with their health",
        discover,
        {
            200: ("What was found; `errors` says what could not be read.", "Discovery"),
            413: ("More was found than an answer holds.", "NoAnswer"),
            502: ("Nothing could be read.", "NoAnswer"),
        },
        body=DISCOVERY_SCHEMA,
    ),
    Route(
        "POST",
        "/protection-groups/resolve",
        ApiRole.VIEWER,
        "The servers that a protection group has now",
        resolve_group,
        {
            200: ("Its servers; `errors` says what could not be read.", "ResolvedGroup"),
            413: ("More was found than an answer holds.", "NoAnswer"),
            502: ("Nothing could be read.", "NoAnswer"),
        },
        body=RESOLVE_SCHEMA,
    ),
    Route(
        "POST",
        "/recovery/executions",
        ApiRole.OPERATOR,
        "Start a recovery plan, as a drill or for real",
        start_execution,
        {
            202: ("It has started, and goes on in AWS.", "RecoveryStarted"),
            409: ("The preflight refuses, or one is at work.", "RecoveryRefused"),
            502: ("AWS could not be asked, or did not take it.", "Error"),
        },
        body=RECOVERY_START_SCHEMA,
    ),
    Route(
        "GET",
        "/recovery/executions/{execution_id}",
        ApiRole.VIEWER,
        "An execution with every server",
        one_execution,
        {
            200: ("The execution as it is now.", "Execution"),
            404: ("There is no such execution.", "Error"),
            502: ("It could not be read.", "Error"),
        },
    ),
    Route(
        "POST",
        "/recovery/executions/{execution_id}/retry",
        ApiRole.OPERATOR,
        "Launch again what a failed step has not launched",
        retry_step,
        _STEERED,
        body=STEP_SCHEMA,
    ),
    Route(
        "POST",
        "/recovery/executions/{execution_id}/skip",
        ApiRole.OPERATOR,
        "Leave out a step that has failed or not begun",
        skip_step,
        _STEERED,
        body=STEP_SCHEMA,
    ),
    Route(
        "POST",
        "/recovery/executions/{execution_id}/cancel",
        ApiRole.OPERATOR,
        "End an execution after the job at work",
        cancel_execution,
        _STEERED,
    ),
    Route(
        "POST",
        "/recovery/runs",
        ApiRole.OPERATOR,
        "Begin a recovery over several accounts and regions",
        begin_run,
        {
            202: ("It has begun, with its preflight.", "DrivenRun"),
            409: ("One of the plan is at work.", "AlreadyDriven"),
        },
        body=DRIVEN_START_SCHEMA,
    ),
    Route(
        "GET",
        "/recovery/runs",
        ApiRole.VIEWER,
        "The newest of these recoveries",
        newest_runs,
        {200: ("The newest first, without servers.", "DrivenRuns"), 404: ("They are not deployed.", "Error")},
    ),
    Route(
        "GET",
        "/recovery/runs/{run_id}",
        ApiRole.VIEWER,
        "One of them with its preflight and every server",
        one_driven_run,
        {200: ("The run as it is now.", "DrivenRunWithServers"), 404: ("There is no such run.", "Error")},
    ),
    *(
        Route("POST", f"/recovery/runs/{{run_id}}/{verb}", ApiRole.OPERATOR, summary, serve, _DRIVEN)
        for verb, summary, serve in (
            ("approve", "Let the wave begin that waits for an approval", approve_run),
            ("deny", "End the run before the wave that waits for an approval", deny_run),
            ("retry", "Launch again what has failed", retry_run),
            ("skip", "Go on without what has failed", skip_wave),
            ("cancel", "Start nothing more; what is launched stays", cancel_run),
        )
    ),
)
