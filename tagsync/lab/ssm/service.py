"""Answers requests to Systems Manager, and holds them to the service model."""

from __future__ import annotations

import json
from typing import Any

from tagsync.lab.iam.document_permissions import OF_AWS
from tagsync.lab.ssm.operations import OPERATIONS, SsmError, describe_document
from tagsync.lab.ssm.runs import DocumentRuns
from tagsync.lab.wire import error_answers
from tagsync.lab.wire.http import Answer, Request
from tagsync.lab.wire.models import service_model
from tagsync.lab.wire.shapes import problems

_JSON = {"Content-Type": "application/x-amz-json-1.1"}


def is_served(request: Request, operation: str) -> bool:
    """Whether the lab answers an operation itself: what runs documents, and what AWS says of its own documents."""
    return operation in OPERATIONS or (operation == "DescribeDocument" and f'"{OF_AWS}'.encode() in request.body)


def serve(request: Request, operation: str, runs: DocumentRuns) -> Answer:
    asked: dict[str, Any] = json.loads(request.body or b"{}")
    shape = service_model("ssm").operation_model(operation)
    if wrong := problems(shape.input_shape, asked):
        return error_answers.answer("ssm", 400, "ValidationException", "; ".join(wrong[:5]))
    try:
        answer = OPERATIONS.get(operation, describe_document)(runs, asked)
    except SsmError as error:
        return error_answers.answer("ssm", 400, error.code, error.message)
    return Answer(200, dict(_JSON), json.dumps(answer).encode())
