"""Answers DRS requests: finds the method of the operation, and holds request and answer to the service model.

A request that does not fit the model gets a ValidationException. An operation without a method gets a 501. An answer
of the lab's own that does not fit is a ModelMismatch: a defect of the lab, to be fixed there.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs, unquote

from botocore import xform_name

from tagsync.lab.drs.backend import DrsBackend
from tagsync.lab.drs.errors import DrsError, invalid
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.drs.store import Page
from tagsync.lab.drs.untagged import answered
from tagsync.lab.wire.http import Answer, Request, json_answer
from tagsync.lab.wire.models import service_model
from tagsync.lab.wire.shapes import problems

BEYOND_THE_MODEL = {
    "RecoveryPlanExecutionStatus": "TIMED_OUT",
    "ISO8601DatetimeString": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00",
}
"""What AWS answers beyond its model: a status of the user guide, and times as they were seen in real accounts."""
_DELAYABLE = {"TagResource", "UntagResource"}


class ModelMismatch(AssertionError):
    """The lab answered something the AWS service model does not allow."""


def serve(request: Request, operation: str, backend: DrsBackend, seen_after: float = 0.0) -> Answer:
    """Answer one DRS request. `seen_after`: seconds until a tag write is visible. Raises ModelMismatch."""
    if operation not in service_model("drs").operation_names:
        text = f"No DRS operation is at {request.method} {request.path}"
        return json_answer(404, {"message": text}, {"x-amzn-ErrorType": "UnknownOperationException"})
    shape = service_model("drs").operation_model(operation)
    handler = getattr(backend, xform_name(operation), None)
    if handler is None:
        text = f"The lab does not simulate drs:{operation}"
        return json_answer(501, {"message": text}, {"x-amzn-ErrorType": "NotImplementedByLab"})
    try:
        parameters = _parameters(shape, request)
        with backend.lock:
            backend.settle_jobs()
            extra = {"seen_after": seen_after} if operation in _DELAYABLE else {}
            result = handler(parameters, **extra)
            text = _render(shape, result)
    except DrsError as error:
        return _refused(shape, error)
    status = shape.http.get("responseCode", 200)
    return Answer(status, {"Content-Type": "application/json"}, b"" if status == 204 else text.encode())


def _parameters(shape: Any, request: Request) -> dict[str, Any]:
    """The request in wire form: members of the body, the path and the query string, checked against the model."""
    try:
        found: dict[str, Any] = json.loads(request.body) if request.body else {}
    except ValueError:
        raise DrsError("SerializationException", "The body is not JSON") from None
    query = parse_qs(request.query, keep_blank_values=True)
    members = shape.input_shape.members if shape.input_shape is not None else {}
    for name, member in members.items():
        location = member.serialization.get("location")
        values = query.get(member.serialization.get("name", name), [])
        if location == "uri":
            found[name] = unquote(request.path.removeprefix("/tags/"))
        elif location == "querystring" and values:
            found[name] = values if member.type_name == "list" else _number(member, values[0])
    wrong = problems(shape.input_shape, found) if shape.input_shape is not None else []
    if wrong:
        raise invalid(f"{len(wrong)} validation error(s): {'; '.join(wrong[:5])}")
    return {name: value for name, value in found.items() if value is not None}


def _number(member: Any, text: str) -> int | str:
    return int(text) if member.type_name in ("integer", "long") and text.isdigit() else text


def _render(shape: Any, result: Any) -> str:
    if result is None:
        return "{}"
    if isinstance(result, Page):
        rows = shape.output_shape.members[result.key]
        shown = [answered(each) for each in result.rows]
        _check(shape.name, rows, [each for each in shown if not isinstance(each, SourceServer)])
        if result.rows and isinstance(result.rows[0], SourceServer):
            result.rows[0].checked = False  # the first of a page in full: that is the template they share
        texts = [_row(shape.name, rows.member, each) for each in shown]
        more = f', "nextToken": {json.dumps(result.next_token)}' if result.next_token else ""
        return f'{{"{result.key}": [{", ".join(texts)}]{more}}}'
    shown = answered(result)
    _check(shape.name, shape.output_shape, shown)
    return json.dumps(shown)


def _row(operation: str, shape: Any, row: Any) -> str:
    """A source server is checked when its record may have changed; an ordinary one was when it was made."""
    if not isinstance(row, SourceServer):
        return json.dumps(row)
    text = row.text()
    if not row.checked:
        _check(operation, shape, json.loads(text))
        row.checked = True
    return text


def _check(operation: str, shape: Any, value: Any) -> None:
    wrong = problems(shape, value, BEYOND_THE_MODEL)
    if wrong:
        raise ModelMismatch(f"drs:{operation} answered what its model does not allow: {'; '.join(wrong[:10])}")


def _refused(shape: Any, error: DrsError) -> Answer:
    known = {each.name: each for each in service_model("drs").error_shapes}
    found = known.get(error.code)
    status = found.metadata["error"]["httpStatusCode"] if found is not None else 400
    content = {"message": error.message, "code": error.code, **error.extra}
    if found is not None:
        _check(shape.name, found, {name: each for name, each in content.items() if name in found.members})
    return json_answer(status, content, {"x-amzn-ErrorType": error.code})
