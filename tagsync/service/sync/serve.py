"""Answers one event of the function `drs_tag_sync`: an ordinary run, or the step that `step` names."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.core.documents.document import Document
from tagsync.core.errors import InputError
from tagsync.service.kit.answers import Answer, bad_request
from tagsync.service.kit.deadline import Context
from tagsync.service.kit.requests import read_run_id
from tagsync.service.kit.telemetry import report_mistakes
from tagsync.service.sync.request import parse_request
from tagsync.service.sync.tag_sync import TagSync
from tagsync.service.sync.work import STEPS, parse_work


def serve(sync: TagSync, event: object, context: Context) -> Answer:
    """The answer to one event, with `statusCode`: 400 with every mistake where the event is not understood."""
    try:
        match _step(event):
            case "start":
                return sync.fan_out(parse_request(_asked(event), sync.access), context)
            case "work":
                return sync.work(parse_work(event), context)
            case "finish":
                return sync.finish(_run_id(event))
        return sync.run(parse_request(event, sync.access), context)
    except InputError as error:
        report_mistakes("event", error)
        return {"statusCode": 400, **bad_request(error)}


def _step(event: object) -> str:
    """Empty for an ordinary run. Raises `InputError` for a step that is none."""
    if not isinstance(event, Mapping) or "step" not in event:
        return ""
    document = Document({"step": event["step"]})
    step = document.choice("step", STEPS, "")
    document.done()
    return step


def _asked(event: object) -> object:
    """The request in an event that also names a step."""
    assert isinstance(event, Mapping)
    return {name: value for name, value in event.items() if name != "step"}


def _run_id(event: object) -> str:
    document = Document(event)
    document.text("step")
    run_id = read_run_id(document)
    document.only_known()
    document.done()
    return run_id
