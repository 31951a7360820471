"""A provider that has the schemas of a version of hashicorp/aws, and nothing else: enough for `terraform validate`.

As that provider does, it warns of deprecated arguments itself: Terraform does not.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import grpc
import msgpack

from tagsync.provider.wire.plugin import reattach
from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.socket_folder import make_socket_folder

ADDRESS = "registry.terraform.io/hashicorp/aws"
_PROVIDER = "/tfplugin6.Provider"
_NESTING: Mapping[str, Any] = {"single": 1, "list": 2, "set": 3}


@contextmanager
def served(schemas: Path) -> Iterator[str]:
    """The value of TF_REATTACH_PROVIDERS with which terraform finds it."""
    folder = make_socket_folder(os.environ)
    server = grpc.server(ThreadPoolExecutor(8), options=[("grpc.max_send_message_length", -1)])
    server.add_generic_rpc_handlers((_Answers(json.loads(schemas.read_text())),))
    server.add_insecure_port(f"unix:{folder}/s")
    server.start()
    try:
        yield reattach(ADDRESS, f"{folder}/s")
    finally:
        server.stop(None).wait()
        shutil.rmtree(folder)


class _Answers(grpc.GenericRpcHandler):
    """To calls about other things than schemas and resources an empty message, which complains of nothing."""

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        self._resources = schemas["resources"]
        self._schemas = _message(schemas).SerializeToString()

    def service(self, details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler[Any, Any] | None:
        provider, _, call = details.method.rpartition("/")
        if provider != _PROVIDER:
            return None
        answers = {"GetProviderSchema": lambda _: self._schemas, "ValidateResourceConfig": self._validate}
        answer = answers.get(call, lambda _: b"")
        return grpc.unary_unary_rpc_method_handler(lambda request, _: answer(request))

    def _validate(self, request: bytes) -> bytes:
        asked = pb.TypedConfigRequest.FromString(request)
        given = msgpack.unpackb(asked.config.msgpack)
        warnings = [
            pb.Diagnostic(severity=pb.Diagnostic.WARNING, summary=f"{asked.type_name}: {name} is deprecated")
            for name in _deprecated(self._resources[asked.type_name], given)
        ]
        return pb.Outcome(diagnostics=warnings).SerializeToString()


def _deprecated(block: Mapping[str, Any], given: Any) -> Iterator[str]:
    """The deprecated arguments that are given, at any depth."""
    if isinstance(given, list):
        for each in given:
            yield from _deprecated(block, each)
    elif isinstance(given, dict):
        blocks = block.get("blocks", {})
        words = block["attributes"] | {name: inner["is"] for name, inner in blocks.items()}
        yield from (name for name, value in given.items() if value not in (None, []) and "deprecated" in words[name])
        for name, inner in blocks.items():
            yield from _deprecated(inner, given[name])


def _message(schemas: Mapping[str, Any]) -> pb.SchemaResponse:
    return pb.SchemaResponse(
        provider=pb.Schema(block=_block(schemas["provider"])),
        resources={name: pb.Schema(block=_block(block)) for name, block in schemas["resources"].items()},
        data_sources={name: pb.Schema(block=_block(block)) for name, block in schemas["data_sources"].items()},
    )


def _block(block: Mapping[str, Any]) -> pb.Block:
    return pb.Block(
        attributes=[_attribute(name, words.split()) for name, words in block["attributes"].items()],
        blocks=[_nested(name, inner, inner["is"].split()) for name, inner in block.get("blocks", {}).items()],
    )


def _attribute(name: str, words: list[str]) -> pb.Attribute:
    return pb.Attribute(
        name=name,
        type=_type(words[-1]),
        required="required" in words,
        optional="optional" in words,
        computed="computed" in words,
    )


def _type(word: str) -> bytes:
    """`map(string)` as the protocol writes it."""
    kind, _, element = word.removesuffix(")").partition("(")
    return json.dumps([kind, element] if element else "dynamic" if kind == "any" else kind).encode()


def _nested(name: str, block: Mapping[str, Any], words: list[str]) -> pb.NestedBlock:
    single = words[-1] == "single"
    return pb.NestedBlock(
        name=name,
        nesting=_NESTING[words[-1]],
        min_items=int("required" in words),
        max_items=int("one" in words and not single),
        block=_block(block),
    )
