"""Reads what is to be undone: a saved plan, or the document of a run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tagsync.core.change import LaunchChange, TagChange, TagChangeDocument, tag_change_from_document
from tagsync.core.documents.document import Document
from tagsync.core.documents.places import Locate
from tagsync.core.documents.typed import checked
from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Target
from tagsync.core.plan_document import plan_from_document
from tagsync.core.undo.recorded import Recorded, RecordedServer, recorded_of_plan
from tagsync.report.quoting import HIDDEN
from tagsync.report.tags.run_document import RUN_FORMAT_VERSION, ResultDocument, RunDocument

WHAT = "a plan or a run"
SAVE = "Save one with: tagsync plan --out plan.json, or: tagsync apply --output json > run.json"
_AS_PRINTED = "Use the document as tagsync printed it"
_EDITED = "the run was changed after it was saved", _AS_PRINTED


def recorded_from_document(value: object, locate: Locate = str) -> Recorded:
    """What a plan or a run in a document has changed, or would have.

    Raises `InputError` when it is neither, of another format version, without values, a dry run, or was changed.
    """
    if isinstance(value, Mapping) and "results" in value:
        return _of_run(value, locate)
    if isinstance(value, Mapping) and "targets" in value:
        _refuse_hidden(value, locate)
        return recorded_of_plan(plan_from_document(value, locate))
    raise InputError([Mistake(locate(""), f"this is not {WHAT}", SAVE)])


def _of_run(value: object, locate: Locate) -> Recorded:
    document = Document(value, locate=locate)
    document.choice("format_version", [RUN_FORMAT_VERSION], RUN_FORMAT_VERSION)
    if not document.has("format_version"):
        document.mistake("format_version", f"this is not {WHAT}", SAVE)
    document.done()
    _refuse_hidden(value, locate)
    run = checked(RunDocument, value, locate, missing=_EDITED)
    if run["dry_run"]:
        document.mistake("dry_run", "it was a dry run: it wrote nothing", "Name the document of a run that wrote")
    seen: set[tuple[str, str, str]] = set()
    for index, result in enumerate(run["results"]):
        place = (result["account"], result["region"], result["source_server_id"])
        if place in seen:
            document.mistake(f"results[{index}]", "the server is in the run twice", _AS_PRINTED)
        seen.add(place)
        for number, change in enumerate(result["changes"]):
            if not _is_whole(change):
                document.mistake(f"results[{index}].changes[{number}]", *_EDITED)
    document.done()
    return Recorded(f"run {run['run_id']}", tuple(map(_server, _compared(run["results"]))))


def _is_whole(change: TagChangeDocument) -> bool:
    differs = change["before"] != change["after"]
    return differs and tag_change_from_document(change).action == change["action"]


def _compared(results: list[ResultDocument]) -> Iterator[ResultDocument]:
    """The servers that were changed, and those that were looked at and found right."""
    return (result for result in results if result["changes"] or result["launch"] or result["skip"] is None)


def _server(result: ResultDocument) -> RecordedServer:
    changes: tuple[TagChange, ...] = tuple(map(tag_change_from_document, result["changes"]))
    launch = tuple(LaunchChange(**change) for change in result["launch"])
    target = Target(result["account"], result["region"])
    return RecordedServer(target, result["source_server_id"], result["name"], changes, launch)


def _refuse_hidden(value: object, locate: Locate) -> None:
    if _has_hidden(value):
        fix = "Save it again without --redact"
        raise InputError([Mistake(locate(""), "its tag values are hidden (--redact), so none can go back", fix)])


def _has_hidden(value: object) -> bool:
    if isinstance(value, Mapping):
        is_change = "key" in value and HIDDEN in (value.get("before"), value.get("after"))
        return is_change or any(map(_has_hidden, value.values()))
    return isinstance(value, list) and any(map(_has_hidden, value))
