"""Lambda `tag_discovery`: which source servers carry certain tags, in which waves, and whether they can be launched."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from tagsync.core.errors import InputError
from tagsync.service.discovery.discovery import Discovery
from tagsync.service.discovery.request import parse_event
from tagsync.service.kit.connector import connector
from tagsync.service.kit.deadline import Context, stop_before
from tagsync.service.kit.environment import Environment
from tagsync.service.kit.mistakes import bad_request
from tagsync.service.kit.telemetry import count_metric, logger, metrics, report_mistakes
from tagsync.service.sync.response import Answer


@cache
def service() -> Discovery:
    """Made at the first invocation. Raises `InputError` where the environment has mistakes."""
    environment = Environment()
    try:
        access, workers = environment.access(), environment.workers()
        environment.done()
    except InputError as error:
        report_mistakes("configuration", error)
        raise
    return Discovery(access, connector(workers), workers)


@logger.inject_lambda_context(log_event=False, clear_state=True)
@metrics.log_metrics
def handler(event: dict[str, Any], context: Any) -> Answer:
    count_metric("Discoveries", 1)
    return serve(service(), event, context)


def serve(discovery: Discovery, event: object, context: Context) -> Answer:
    """The answer to one event, with `statusCode`: 400 and an `error` with every mistake where it is not understood."""
    try:
        request = parse_event(event, discovery.access)
        code, answer = discovery.answer(request, stop_before(context))
    except InputError as error:
        report_mistakes("event", error)
        return {"executionId": _execution_id(event), "statusCode": 400, "error": str(error), **bad_request(error)}
    _report(answer)
    return {"statusCode": code, **answer}


def _report(answer: Answer) -> None:
    """One log line: counts and what could not be read, no tags (law 9)."""
    errors = answer.get("errors", [])
    logger.info(
        "discovery ended",
        discovery_status=answer["status"],
        servers=answer.get("totalServers", answer.get("serverCount")),
        waves=answer.get("waveCount", answer.get("totalWaves")),
        errors=errors,
    )


def _execution_id(event: object) -> str:
    found = event.get("executionId") if isinstance(event, Mapping) else None
    return found if isinstance(found, str) else ""
