"""What newer versions of Terraform ask for: identities, lists, functions and actions. Older ones never do."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tagsync.provider.wire.diagnostics import DiagnosticError
from tagsync.provider.wire.identity import Identity
from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.rpcs.dynamic import from_message, to_message
from tagsync.provider.wire.rpcs.identity import identity_of
from tagsync.provider.wire.service import Service
from tagsync.provider.wire.types import NUMBER, STRING, List, Object, Type
from tests.provider.wire.test_service import answer
from tests.provider.wire.toy import SECRET, Note, NoteList, Publish, Remote, Repeat, Toy

IDENTITY = Object({"name": STRING})


@pytest.fixture
def toy(tmp_path: Path) -> Toy:
    """Notes a, b and ba."""
    toy = Toy()
    toy.remote = Remote(tmp_path / "remote.json")
    for name in ("a", "b", "ba"):
        toy.remote.put(name, {"text": f"text of {name}", "tags": {}})
    return toy


def events(toy: Toy, rpc: str, request: Any) -> list[Any]:
    return [*Service(toy, threading.Event()).stream(rpc, request)]


def named(identity: pb.Identity) -> Any:
    return from_message(identity.value, IDENTITY)


def note(**attributes: Any) -> pb.DynamicValue:
    return to_message(Note.schema.complete(attributes), Note.schema.type)


def test_schemas_hold_what_there_is_and_identities_their_own() -> None:
    schemas = answer("GetProviderSchema", pb.Empty(), pb.SchemaResponse())
    assert schemas.lists["toy_note"].block.attributes[0].name == "prefix"
    assert schemas.actions["toy_publish"].schema.block.attributes[0].name == "name"
    assert [each.name for each in schemas.functions["repeat"].parameters] == ["text", "times"]
    assert answer("GetFunctions", pb.Empty(), pb.FunctionsResponse()).functions == schemas.functions
    identities = answer("GetResourceIdentitySchemas", pb.Empty(), pb.IdentitySchemasResponse()).identities
    assert identities.keys() == {"toy_note"}
    (attribute,) = identities["toy_note"].attributes
    assert (attribute.name, attribute.type, attribute.required_for_import) == ("name", b'"string"', True)


def test_an_identity_is_there_from_the_plan_of_a_creation_to_the_last_read(toy: Toy) -> None:
    config = note(name="a", text="x")
    plan = pb.PlanRequest(type_name="toy_note", proposed=config, config=config, prior=to_message(None, STRING))
    planned = answer("PlanResourceChange", plan, pb.PlanResponse(), toy)
    assert named(planned.identity) == {"name": "a"}
    apply = pb.ApplyRequest(type_name="toy_note", planned=planned.planned, config=config)
    applied = answer("ApplyResourceChange", apply, pb.ApplyResponse(), toy)
    assert named(applied.identity) == {"name": "a"}
    read = answer("ReadResource", pb.ReadRequest(type_name="toy_note", current=applied.new), pb.ReadResponse(), toy)
    assert named(read.identity) == {"name": "a"}
    toy.remote.remove("a")
    read = answer("ReadResource", pb.ReadRequest(type_name="toy_note", current=applied.new), pb.ReadResponse(), toy)
    assert not read.HasField("identity")


def test_what_is_not_known_yet_is_no_identity() -> None:
    unknown = pb.DynamicValue(msgpack=b"\xd4\x00\x00")
    config = note(name="a")
    assert from_message(unknown, STRING) is not None
    values = {**Note.schema.complete({}), "name": from_message(unknown, STRING)}
    plan = pb.PlanRequest(type_name="toy_note", proposed=to_message(values, Note.schema.type), config=config)
    assert not answer("PlanResourceChange", plan, pb.PlanResponse()).HasField("identity")


def test_what_is_destroyed_has_no_identity_and_what_could_not_be_keeps_it(toy: Toy) -> None:
    prior = note(name="a", text="x")
    request = pb.ApplyRequest(type_name="toy_note", prior=prior, planned=to_message(None, STRING))
    assert not answer("ApplyResourceChange", request, pb.ApplyResponse(), toy).HasField("identity")
    toy.faulty = "delete"
    assert named(answer("ApplyResourceChange", request, pb.ApplyResponse(), toy).identity) == {"name": "a"}


def test_an_identity_is_whole_or_not_there() -> None:
    assert identity_of(Toy().resources["toy_note"], Note.schema.complete({})) is None


def test_an_import_takes_an_identity_and_gives_it_back() -> None:
    identity = pb.Identity(value=to_message({"name": "a"}, IDENTITY))
    request = pb.ImportRequest(type_name="toy_note", identity=identity)
    (imported,) = answer("ImportResourceState", request, pb.ImportResponse()).imported
    assert from_message(imported.state, Note.schema.type)["name"] == "a"
    assert named(imported.identity) == {"name": "a"}


def test_a_resource_without_identity_says_how_else_to_import_it() -> None:
    request = pb.ImportRequest(type_name="toy_blob", identity=pb.Identity(value=to_message({"name": "a"}, IDENTITY)))
    (diagnostic,) = answer("ImportResourceState", request, pb.ImportResponse()).diagnostics
    assert (diagnostic.summary, diagnostic.detail) == ("This resource has no identity", "Import it by its id.")


@pytest.mark.parametrize(
    ("version", "advice"),
    [(1, []), (2, ["Use at least the provider version that wrote it"]), (0, ["import it again"])],
)
def test_a_stored_identity_is_taken_in_its_version_only(
    monkeypatch: pytest.MonkeyPatch, version: int, advice: list[str]
) -> None:
    monkeypatch.setattr(Note, "identity", Identity({"name": "Unique."}, version=1))
    stored = pb.StoredState(json=json.dumps({"name": "a"}).encode())
    request = pb.UpgradeIdentityRequest(type_name="toy_note", version=version, stored=stored)
    response = answer("UpgradeResourceIdentity", request, pb.UpgradeIdentityResponse())
    assert [words in each.detail for each, words in zip(response.diagnostics, advice, strict=True)] == [True] * len(
        advice
    )
    assert advice or named(response.upgraded) == {"name": "a"}


@pytest.mark.parametrize("with_resource", [False, True])
def test_a_list_sends_each_resource_and_then_its_warnings(toy: Toy, *, with_resource: bool) -> None:
    config = to_message({"prefix": "b"}, NoteList.schema.type)
    request = pb.ListRequest(type_name="toy_note", config=config, include_resource=with_resource)
    *found, last = events(toy, "ListResource", request)
    assert [(each.display_name, named(each.identity)["name"]) for each in found] == [
        ("the note b", "b"),
        ("the note ba", "ba"),
    ]
    assert [each.HasField("resource") for each in found] == [with_resource] * 2
    assert not with_resource or from_message(found[0].resource, Note.schema.type)["text"] == "text of b"
    assert [each.summary for each in last.diagnostics] == ["Some notes may be missing"]


def test_a_list_ends_at_its_limit(toy: Toy) -> None:
    request = pb.ListRequest(type_name="toy_note", config=to_message({"prefix": None}, NoteList.schema.type), limit=2)
    assert [each.display_name for each in events(toy, "ListResource", request)] == ["the note a", "the note b"]


def test_a_list_that_fails_ends_with_the_error(toy: Toy) -> None:
    toy.faulty = "list"
    request = pb.ListRequest(type_name="toy_note", config=to_message({"prefix": "a"}, NoteList.schema.type))
    _, last = events(toy, "ListResource", request)
    assert [each.severity for each in last.diagnostics] == [pb.Diagnostic.ERROR]
    assert SECRET not in str(last)


def call(*arguments: tuple[Any, Type]) -> pb.CallFunctionResponse:
    request = pb.CallFunctionRequest(name="repeat", arguments=[to_message(value, type_) for value, type_ in arguments])
    return answer("CallFunction", request, pb.CallFunctionResponse())


def test_a_function_is_called_with_the_values_of_its_parameters() -> None:
    assert from_message(call(("x", STRING), (2, NUMBER)).result, List(STRING)) == ["x", "x"]
    assert from_message(call((None, STRING), (1, NUMBER)).result, List(STRING)) == ["nothing"]


def test_a_function_names_the_argument_that_is_wrong() -> None:
    error = call(("x", STRING), (-1, NUMBER)).error
    assert (error.text, error.argument) == ("Too few. Write 0 or more", 1)
    other = answer("CallFunction", pb.CallFunctionRequest(name="shout"), pb.CallFunctionResponse()).error
    assert other.text == "The provider has no function shout. It has: repeat"
    assert not other.HasField("argument")


def publish(name: str) -> pb.TypedConfigRequest:
    return pb.TypedConfigRequest(type_name="toy_publish", config=to_message({"name": name}, Publish.schema.type))


def test_an_action_tells_how_far_it_is_and_then_that_it_is_done(toy: Toy) -> None:
    *told, last = events(toy, "InvokeAction", publish("a"))
    assert [each.progress.message for each in told] == ["walking there", "publishing a"]
    assert last.WhichOneof("event") == "completed"
    assert not last.completed.diagnostics


def test_an_action_that_fails_ends_with_the_error(toy: Toy) -> None:
    toy.faulty = "invoke"
    told, last = events(toy, "InvokeAction", publish("a"))
    assert told.progress.message == "walking there"
    assert [each.summary for each in last.completed.diagnostics] == ["Unexpected RuntimeError in the provider"]


def _not_sendable() -> None:
    raise DiagnosticError("No note \ud800", "Give another.", "tags", "\ud800")


@pytest.mark.parametrize("rpc", ["PlanResourceChange", "CallFunction", "ListResource", "InvokeAction"])
def test_an_error_that_cannot_be_sent_as_it_is_is_told_without_its_place(
    monkeypatch: pytest.MonkeyPatch, toy: Toy, rpc: str
) -> None:
    toy.raising, toy.faulty = _not_sendable, {"PlanResourceChange": "plan", "ListResource": "list"}.get(rpc, "invoke")
    monkeypatch.setattr(Repeat, "call", lambda *_: _not_sendable())
    listed = to_message({"prefix": None}, NoteList.schema.type)
    plan = pb.PlanRequest(type_name="toy_note", config=note(), prior=note(), proposed=note())
    ask: dict[str, Callable[[], Any]] = {
        "PlanResourceChange": lambda: answer(rpc, plan, pb.PlanResponse(), toy).diagnostics,
        "CallFunction": lambda: [call(("x", STRING), (1, NUMBER)).error],
        "ListResource": lambda: events(toy, rpc, pb.ListRequest(type_name="toy_note", config=listed))[-1].diagnostics,
        "InvokeAction": lambda: events(toy, rpc, publish("a"))[-1].completed.diagnostics,
    }
    (told,) = ask[rpc]()
    assert "No note ?" in str(told)
    assert "Give another" in str(told)


def test_configurations_of_lists_and_actions_are_checked_as_others_are() -> None:
    empty = answer("ValidateActionConfig", publish(""), pb.Outcome())
    assert [each.summary for each in empty.diagnostics] == ["name is empty"]
    assert not answer("PlanAction", publish("a"), pb.Outcome()).diagnostics
    config = to_message({"prefix": ""}, NoteList.schema.type)
    request = pb.TypedConfigRequest(type_name="toy_note", config=config)
    assert [each.summary for each in answer("ValidateListResourceConfig", request, pb.Outcome()).diagnostics] == [
        "prefix is empty"
    ]
