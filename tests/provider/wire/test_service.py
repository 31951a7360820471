"""Single calls of the protocol, where a whole Terraform run would not show more."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tagsync.provider.wire.diagnostics import Diagnostic
from tagsync.provider.wire.paths import path_message, show
from tagsync.provider.wire.private import read_private, write_private
from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.rpcs.dynamic import from_message, to_message
from tagsync.provider.wire.service import ANSWERED, STREAMED, Service
from tagsync.provider.wire.types import STRING, List, Map, Object, Set
from tests.provider.wire.toy import SECRET, Note, Toy

Response = TypeVar("Response")


def answer(rpc: str, request: Any, response: Response, toy: Toy | None = None) -> Response:
    Service(toy or Toy(), threading.Event()).answer(rpc, request, response)
    return response


def test_every_call_of_the_definition_has_an_answer() -> None:
    defined = pb.DESCRIPTOR.services_by_name["Provider"].methods_by_name.keys()
    assert {*ANSWERED, *STREAMED} == {*defined}


def test_metadata_lists_what_there_is() -> None:
    metadata = answer("GetMetadata", pb.Empty(), pb.MetadataResponse())
    assert [each.type_name for each in metadata.resources] == ["toy_note", "toy_blob", "toy_wrong"]
    assert [each.type_name for each in metadata.data_sources] == ["toy_notes"]
    assert [each.type_name for each in metadata.lists] == ["toy_note"]
    assert [each.type_name for each in metadata.functions] == ["repeat"]
    assert [each.type_name for each in metadata.actions] == ["toy_publish"]
    assert metadata.capabilities.plan_destroy
    assert not metadata.capabilities.move_resource_state


def test_stop_is_seen_by_hooks() -> None:
    stopping = threading.Event()
    Service(Toy(), stopping).answer("StopProvider", pb.Empty(), pb.StopResponse())
    assert stopping.is_set()


@pytest.mark.parametrize(
    ("rpc", "response", "summary"),
    [
        ("ValidateResourceConfig", pb.Outcome(), "The provider has no resource toy_nothing"),
        ("ValidateDataResourceConfig", pb.Outcome(), "The provider has no data source toy_nothing"),
    ],
)
def test_an_unknown_type_is_an_error_that_names_the_known_ones(rpc: str, response: pb.Outcome, summary: str) -> None:
    (diagnostic,) = answer(rpc, pb.TypedConfigRequest(type_name="toy_nothing"), response).diagnostics
    assert diagnostic.summary == summary
    assert "toy_note" in diagnostic.detail


def test_moving_here_is_refused_with_another_way() -> None:
    request = pb.MoveRequest(source_type_name="aws_ec2_tag", type_name="toy_note")
    (diagnostic,) = answer("MoveResourceState", request, pb.MoveResponse()).diagnostics
    assert diagnostic.summary == "aws_ec2_tag cannot be moved to toy_note"
    assert "import" in diagnostic.detail


def test_values_may_come_as_json() -> None:
    message = pb.DynamicValue(json=b'{"a": ["x"]}')
    assert from_message(message, Map(List(STRING))) == {"a": ["x"]}


def test_an_absent_value_is_null() -> None:
    assert from_message(pb.DynamicValue(), STRING) is None
    assert from_message(to_message(None, STRING), STRING) is None


@pytest.mark.parametrize(
    ("version", "stored", "words"),
    [
        (9, b"{}", "Use at least the provider version that wrote it"),
        (1, b"", "Terraform 0.11"),
        (1, b'{"name": 5}', "name: expected text, found int"),
    ],
)
def test_stored_state_that_cannot_be_read_is_an_error(version: int, stored: bytes, words: str) -> None:
    request = pb.UpgradeRequest(type_name="toy_note", version=version, stored=pb.StoredState(json=stored))
    response = answer("UpgradeResourceState", request, pb.UpgradeResponse())
    (diagnostic,) = response.diagnostics
    assert words in diagnostic.detail
    assert not response.upgraded.msgpack


def test_numbers_in_an_upgraded_state_are_exact() -> None:
    stored = json.dumps({"name": "a"}).replace("}", ', "weight": 0.30000000000000000001}').encode()
    request = pb.UpgradeRequest(type_name="toy_note", version=1, stored=pb.StoredState(json=stored))
    upgraded = answer("UpgradeResourceState", request, pb.UpgradeResponse()).upgraded
    assert str(from_message(upgraded, Note.schema.type)["weight"]) == "0.30000000000000000001"


def test_damaged_private_data_is_an_error_that_says_what_to_do() -> None:
    request = pb.ReadRequest(type_name="toy_note", private=b"\xff")
    (diagnostic,) = answer("ReadResource", request, pb.ReadResponse()).diagnostics
    assert "damaged" in diagnostic.summary
    assert "terraform state rm" in diagnostic.detail


def test_private_data_comes_back() -> None:
    assert read_private(write_private({"b": [1], "a": {"c": None}})) == {"a": {"c": None}, "b": [1]}
    assert read_private(b"") == {}
    assert write_private({}) == b""


@pytest.mark.parametrize("hook", ["update", "delete"])
def test_when_an_apply_raises_the_answer_is_what_was_there_before(hook: str) -> None:
    toy = Toy()
    toy.faulty = hook
    type_ = Note.schema.type
    prior = Note.schema.complete({"name": "a", "text": "before"})
    planned = None if hook == "delete" else {**prior, "text": "after"}
    request = pb.ApplyRequest(
        type_name="toy_note", prior=to_message(prior, type_), planned=to_message(planned, type_), private=b'{"n":1}'
    )
    response = answer("ApplyResourceChange", request, pb.ApplyResponse(), toy)
    assert [diagnostic.severity for diagnostic in response.diagnostics] == [pb.Diagnostic.ERROR]
    assert from_message(response.new, type_) == prior
    assert response.private == b'{"n":1}'


def test_an_explanation_that_fails_itself_is_one_diagnostic_and_the_log_holds_no_message(
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Confused(Toy):
        def explain(self, error: Exception) -> Sequence[Diagnostic]:
            raise ValueError(f"not to be told: {SECRET}") from error

    toy = Confused()
    toy.faulty = "validate data"
    config = toy.data_sources["toy_notes"].schema.complete({})
    request = pb.TypedConfigRequest(
        type_name="toy_notes", config=to_message(config, toy.data_sources["toy_notes"].schema.type)
    )
    caplog.set_level(logging.DEBUG, "tagsync.provider.wire")
    (diagnostic,) = answer("ValidateDataResourceConfig", request, pb.Outcome(), toy).diagnostics
    assert diagnostic.summary == "Unexpected RuntimeError in the provider"
    failed, _, way = (each.getMessage() for each in caplog.records if each.name.endswith(".failures"))
    assert failed.startswith("explain() itself failed: ValueError\n")
    assert "RuntimeError\n" in way
    assert f"{Path('tests/provider/wire/toy.py')}:" in way
    assert way.endswith(" in _raise")
    assert SECRET not in caplog.text


def test_a_path_tells_attributes_keys_and_positions_apart_and_ends_at_a_set() -> None:
    type_ = Object({"tags": Map(List(Object({"tags": STRING}))), "places": Set(STRING)})
    steps = path_message(("tags", "tags", 0, "tags"), type_).steps
    assert [step.WhichOneof("step") for step in steps] == ["attribute", "key", "index", "attribute"]
    assert len(path_message(("places", 1), type_).steps) == 1
    assert len(path_message(("nothing", "of", "this"), type_).steps) == 0
    assert show(("tags", "aws:x", 0)) == 'tags["aws:x"][0]'
