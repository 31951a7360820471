"""Answers one event of the function `drs_tag_sync`: an ordinary run, or the step that `step` names."""

from __future__ import annotations

from tagsync.core.documents.declared import declared, member, read_whole
from tagsync.core.documents.document import Document
from tagsync.core.documents.kinds import Choice, Text
from tagsync.core.errors import InputError
from tagsync.service.kit.answers import Answer, NotFound, Reply, bad_request, refused, with_code
from tagsync.service.kit.deadline import Context
from tagsync.service.kit.door import opened
from tagsync.service.kit.requests import RUN_ID
from tagsync.service.kit.telemetry import report_mistakes
from tagsync.service.sync.documents import read_sync_event
from tagsync.service.sync.result import for_a_state
from tagsync.service.sync.rollback import NOT_UNDONE, RollbackEvent, not_undone, undo_request
from tagsync.service.sync.tag_sync import TagSync
from tagsync.service.sync.work import Work

SYNC_STEPS = ("start", "work", "finish", "rollback")


@declared
class FinishEvent:
    """Ends a run that was worked on in shards."""

    step: str = member(Choice(("finish",)), "What the event is.")
    run_id: str = member(Text(RUN_ID), "The run.", key="runId")


def serve_sync(sync: TagSync, event: object, context: Context) -> Answer:
    """The answer to one event, with `statusCode`: 400 with every mistake for an event that is not understood."""
    try:
        return with_code(_reply(sync, opened(event, "event"), context))
    except InputError as error:
        report_mistakes("event", error)
        return with_code((400, bad_request(error)))
    except NotFound as error:
        return with_code((404, refused("NOT_FOUND", str(error))))
    except NOT_UNDONE as error:
        return with_code((409, not_undone(error)))


def _reply(sync: TagSync, event: Document, context: Context) -> Reply:
    match event.choice("step", SYNC_STEPS, "") if event.names("step") else "":
        case "start":
            execution = event.text("execution")
            return for_a_state(sync.fan_out(read_sync_event(event, sync.access), context, execution))
        case "work":
            work = read_whole(Work, event)
            reply = sync.work(work, context)
            return for_a_state(reply) if work.shard else reply
        case "finish":
            return for_a_state(sync.finish(read_whole(FinishEvent, event).run_id))
        case "rollback":
            asked = read_whole(RollbackEvent, event)
            return sync.run(undo_request(sync.kept, asked.run_id, asked, asked.started_by, sync.now()), context)
    return sync.run(read_sync_event(event, sync.access), context)
