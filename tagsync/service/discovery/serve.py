"""Answers one event of the function `tag_discovery`."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.core.documents.surrogates import whole
from tagsync.core.errors import InputError
from tagsync.service.discovery.discovery import DiscoveryService
from tagsync.service.discovery.documents import read_discovery_event
from tagsync.service.kit.answers import Answer, bad_request
from tagsync.service.kit.deadline import Context, stop_before
from tagsync.service.kit.door import opened
from tagsync.service.kit.telemetry import logger, report_mistakes


def serve_discovery(discovery: DiscoveryService, event: object, context: Context) -> Answer:
    """The answer to one event, with `statusCode`: 400 and an `error` with every mistake if it is not understood."""
    try:
        request = read_discovery_event(opened(event, "event"), discovery.access)
        code, answer = discovery.answer(request, stop_before(context))
    except InputError as error:
        report_mistakes("event", error)
        return {"executionId": _execution_id(event), "statusCode": 400, "error": str(error), **bad_request(error)}
    _report(answer)
    return {"statusCode": code, **answer}


def _report(answer: Answer) -> None:
    """Logs counts and what could not be read, and no tags (law 9)."""
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
    return whole(found) if isinstance(found, str) else ""
