"""A small provider whose remote is a JSON file, to put the wire through what real Terraform does with one.

Run as a program (`python -m tests.provider.wire.toy`) it is a plugin process.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from tagsync.provider.wire.api import (
    BOOL,
    NUMBER,
    STRING,
    UNKNOWN,
    Action,
    Attribute,
    Attributes,
    Block,
    Call,
    DataSource,
    Diagnostic,
    DiagnosticError,
    Diagnostics,
    Found,
    Function,
    Identity,
    List,
    ListResource,
    Map,
    Object,
    Parameter,
    Provider,
    Resource,
    Schema,
    Set,
    Tell,
    is_known,
)

SECRET = "hunter2"


class Explained(Exception):
    """An exception that the provider has words for."""


class Remote:
    """Notes by name, in a JSON file that tests may edit behind the provider's back."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def all(self) -> dict[str, Any]:
        notes: dict[str, Any] = json.loads(self._path.read_text()) if self._path.exists() else {}
        return notes

    def put(self, name: str, note: dict[str, Any]) -> None:
        with self._lock:
            self._path.write_text(json.dumps({**self.all(), name: note}, indent=1))

    def remove(self, name: str) -> None:
        with self._lock:
            self._path.write_text(json.dumps({key: note for key, note in self.all().items() if key != name}))


class Note(Resource):
    """Its `tags` are written one by one: the tag `fail` cannot be, and `wait` waits for Ctrl-C."""

    schema = Schema(
        {
            "id": Attribute(STRING, computed=True, stable=True, description="Made up by the remote."),
            "name": Attribute(STRING, required=True, replaces=True, description="Unique."),
            "text": Attribute(STRING, optional=True, may_be_empty=True, description="What it says."),
            "tags": Attribute(Map(STRING), optional=True, may_be_empty=True, description="Labels."),
            "places": Attribute(Set(STRING), optional=True, may_be_empty=True, description="Where it hangs."),
            "weight": Attribute(NUMBER, optional=True, description="In grams."),
            "secret": Attribute(STRING, optional=True, sensitive=True, description="Not shown."),
            "old": Attribute(STRING, optional=True, deprecated="Use text.", description="No longer used."),
            "size": Attribute(NUMBER, computed=True, description="Characters in `text`."),
            "all_tags": Attribute(Map(STRING), computed=True, description="Labels, also those set by others."),
        },
        blocks={
            "frame": Block({"colour": Attribute(STRING, required=True), "wide": Attribute(BOOL, optional=True)}),
            "pin": Block({"at": Attribute(NUMBER, required=True)}, nesting="list", max_items=3),
        },
        version=1,
        description="A note on the board.",
    )

    identity = Identity({"name": "Unique."})

    def __init__(self, provider: Toy) -> None:
        self._provider = provider

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        self._provider.fault("validate")
        if is_known(config["tags"]):
            for key in config["tags"] or {}:
                if key.startswith("aws:"):
                    diags.error("Reserved key", f"{key} belongs to AWS: use another key.", "tags", key)
        for index, pin in enumerate(config["pin"]):
            if is_known(pin["at"]) and pin["at"] < 0:
                diags.error("Pin outside the board", "Use 0 or more.", "pin", index, "at")

    def plan(
        self, prior: Attributes | None, proposed: Attributes | None, config: Attributes | None, call: Call
    ) -> Attributes | None:
        self._provider.fault("plan")
        call.private["plans"] = call.private.get("plans", 0) + 1
        if proposed is None:
            if prior and prior["text"] == "keep me":
                call.diags.error("This note may not be removed", "Change its text first.", "text")
            return None
        if prior and prior["text"] == "immovable" and proposed["text"] != "immovable":
            call.replace("text")
        proposed["size"] = len(proposed["text"] or "") if is_known(proposed["text"]) else UNKNOWN
        if prior and is_known(proposed["tags"]):
            proposed["all_tags"] = {**_foreign(prior), **(proposed["tags"] or {})}
        return proposed

    def read(self, current: Attributes, call: Call) -> Attributes | None:
        self._provider.fault("read")
        call.private["reads"] = call.private.get("reads", 0) + 1
        note = self._provider.remote.all().get(current["name"])
        if note is None:
            return None
        own = current["tags"] if current["tags"] is not None else note["tags"] or None
        return {
            **current,
            "id": f"note/{current['name']}",
            "text": note["text"],
            "tags": own and {key: note["tags"][key] for key in own if key in note["tags"]},
            "size": len(note["text"] or ""),
            "all_tags": note["tags"],
        }

    def create(self, planned: Attributes, call: Call) -> Attributes:
        self._provider.fault("create")
        written = self._write({}, planned, call)
        return {**written, "all_tags": UNKNOWN} if call.diags.failed else written

    def update(self, prior: Attributes, planned: Attributes, call: Call) -> Attributes:
        self._provider.fault("update")
        return self._write(_foreign(prior), planned, call)

    def _write(self, foreign: dict[str, str], planned: Attributes, call: Call) -> Attributes:
        written = {}
        for key, value in (planned["tags"] or {}).items():
            if key == "wait":
                self._provider.waiting()
                assert call.stopping.wait(30), "Terraform never said stop"
            if call.stopping.is_set():
                call.diags.error("Interrupted", f"{key} and those after it were not written: run apply again.", "tags")
                break
            if key == "fail":
                call.diags.error("Remote refused a tag", "Remove it, or ask the remote's owner.", "tags", key)
                continue
            written[key] = value
        all_tags = {**foreign, **written}
        self._provider.remote.put(planned["name"], {"text": planned["text"], "tags": all_tags})
        return {
            **planned,
            "id": f"note/{planned['name']}",
            "tags": planned["tags"] and written,
            "all_tags": all_tags,
        }

    def delete(self, prior: Attributes, call: Call) -> Attributes | None:
        self._provider.fault("delete")
        self._provider.remote.remove(prior["name"])
        return None

    def import_state(self, import_id: str, call: Call) -> Attributes:
        self._provider.fault("import")
        board, _, name = import_id.partition("/")
        if board != "note" or not name:
            raise DiagnosticError("Bad import id", f'{import_id!r} is not "note/<name>".')
        return {"name": name}

    def upgrade(self, version: int, stored: Attributes) -> Attributes:
        self._provider.fault("upgrade")
        return {**stored, "name": stored["title"]}


def _foreign(note: Attributes) -> dict[str, str]:
    """The tags that others have set."""
    return {key: value for key, value in note["all_tags"].items() if key not in (note["tags"] or {})}


class Blob(Resource):
    """Many megabytes, computed."""

    schema = Schema(
        {"megabytes": Attribute(NUMBER, required=True), "lines": Attribute(Map(STRING), computed=True, stable=True)}
    )

    def plan(
        self, prior: Attributes | None, proposed: Attributes | None, config: Attributes | None, call: Call
    ) -> Attributes | None:
        if proposed is not None:
            proposed["lines"] = {f"line-{n:07}": "x" * 1000 for n in range(proposed["megabytes"] * 1000)}
        return proposed

    def read(self, current: Attributes, call: Call) -> Attributes | None:
        return current

    def create(self, planned: Attributes, call: Call) -> Attributes:
        return planned

    def delete(self, prior: Attributes, call: Call) -> None:
        return None


class Wrong(Resource):
    """Returns what is not of its type."""

    schema = Schema({"tags": Attribute(Map(STRING), required=True, may_be_empty=True)})

    def read(self, current: Attributes, call: Call) -> Attributes | None:
        return current

    def create(self, planned: Attributes, call: Call) -> Attributes:
        return {"tags": {**planned["tags"], "number": 5}}

    def delete(self, prior: Attributes, call: Call) -> None:
        return None


class Notes(DataSource):
    schema = Schema(
        {
            "prefix": Attribute(STRING, optional=True),
            "notes": Attribute(Map(Object({"text": STRING, "tags": Map(STRING)})), computed=True),
        }
    )

    def __init__(self, provider: Toy) -> None:
        self._provider = provider

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        self._provider.fault("validate data")

    def read(self, config: Attributes, call: Call) -> Attributes:
        self._provider.fault("read data")
        prefix = config["prefix"] or ""
        call.diags.warning("Some notes may be missing", "The remote does not promise to list all.", "prefix")
        return {"notes": {key: note for key, note in self._provider.remote.all().items() if key.startswith(prefix)}}


class NoteList(ListResource):
    schema = Schema({"prefix": Attribute(STRING, optional=True)})

    def __init__(self, provider: Toy) -> None:
        self._provider = provider
        self.resource = Note(provider)

    def list(self, config: Attributes, call: Call) -> Iterable[Found]:
        for name, note in self._provider.remote.all().items():
            if name.startswith(config["prefix"] or ""):
                yield Found(f"the note {name}", {"name": name, "text": note["text"]})
        self._provider.fault("list")
        call.diags.warning("Some notes may be missing", "The remote does not promise to list all.", "prefix")


class Repeat(Function):
    parameters = (
        Parameter("text", STRING, "What to say.", may_be_null=True),
        Parameter("times", NUMBER, "How often."),
    )
    result = List(STRING)
    summary = "Says it several times"
    description = "Says `text` several `times`."

    def call(self, *arguments: Any) -> list[str]:
        text, times = arguments
        if times < 0:
            raise DiagnosticError("Too few", "Write 0 or more.", 1)
        return [text or "nothing"] * times


class Publish(Action):
    schema = Schema({"name": Attribute(STRING, required=True)})

    def __init__(self, provider: Toy) -> None:
        self._provider = provider

    def plan(self, config: Attributes, call: Call) -> None:
        if not is_known(config["name"]):
            call.diags.warning("Which note is published is not known yet", "", "name")

    def invoke(self, config: Attributes, tell: Tell, call: Call) -> None:
        tell("walking there")
        self._provider.fault("invoke")
        tell(f"publishing {config['name']}")


class Toy(Provider):
    """`faulty` names a hook (`create`, `read`, ...) that calls `raising` first."""

    schema = Schema(
        {
            "remote": Attribute(STRING, required=True, description="Path of the file."),
            "boards": Attribute(List(STRING), optional=True),
        },
        blocks={"account": Block({"role": Attribute(STRING, required=True)})},
    )

    def __init__(self) -> None:
        self.remote = Remote(Path())
        self.configured: Attributes = {}
        self.waiting: Callable[[], None] = lambda: None
        self.faulty = os.environ.get("TOY_FAULTY", "")
        self.raising: Callable[[], object] = _raise
        self.resources = {"toy_note": Note(self), "toy_blob": Blob(), "toy_wrong": Wrong()}
        self.data_sources = {"toy_notes": Notes(self)}
        self.lists = {"toy_note": NoteList(self)}
        self.functions = {"repeat": Repeat()}
        self.actions = {"toy_publish": Publish(self)}

    def fault(self, hook: str) -> None:
        if hook == self.faulty:
            self.raising()

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        self.fault("validate provider")
        boards = config["boards"]
        for index, board in enumerate(boards if is_known(boards) and boards else []):
            if " " in board:
                diags.error("Bad board", f"{board!r} has a space: write it as one word.", "boards", index)

    def configure(self, config: Attributes, call: Call) -> None:
        self.fault("configure")
        self.configured = config
        self.remote = Remote(Path(config["remote"]))
        self.waiting = lambda: Path(f"{config['remote']}.waiting").touch()

    def explain(self, error: Exception) -> Sequence[Diagnostic]:
        return (
            [Diagnostic("The remote is closed", "Try again on Monday.", ("name",))]
            if isinstance(error, Explained)
            else []
        )


def _raise() -> None:
    raise RuntimeError(f"the password is {SECRET}")


def main() -> None:
    from tagsync.provider.wire.plugin import serve

    def make() -> Provider:
        if os.environ.get("TOY_PRINTS"):
            os.system("echo printed by a child")
            print("printed at import")  # noqa: T201
        if os.environ.get("TOY_BROKEN"):
            raise RuntimeError("no\nway")
        return Toy()

    serve(make, "tcp" if os.environ.get("TOY_TCP") else "unix")


if __name__ == "__main__":
    main()
