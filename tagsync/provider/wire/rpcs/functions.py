"""The call of a function. It has no diagnostics: what goes wrong is one error, at an argument."""

from __future__ import annotations

from collections.abc import Iterable

from tagsync.provider.wire.diagnostics import Diagnostic
from tagsync.provider.wire.function import Function
from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.resource import Call
from tagsync.provider.wire.rpcs.diagnostics import sendable
from tagsync.provider.wire.rpcs.dynamic import from_message, to_message


def call_function(
    function: Function, request: pb.CallFunctionRequest, response: pb.CallFunctionResponse, _: Call
) -> None:
    given = zip(request.arguments, function.parameters, strict=True)
    arguments = [from_message(argument, parameter.type) for argument, parameter in given]
    response.result.CopyFrom(to_message(function.call(*arguments), function.result))


def tell_errors(response: pb.CallFunctionResponse, diagnostics: Iterable[Diagnostic]) -> None:
    """Terraform ends the text with a full stop."""
    texts = []
    for diagnostic in diagnostics:
        texts.append(f"{diagnostic.summary}. {diagnostic.detail}".strip())
        if diagnostic.path and isinstance(diagnostic.path[0], int):
            response.error.argument = diagnostic.path[0]
    if texts:
        response.error.text = sendable("\n".join(texts)).removesuffix(".")
