"""The interface to write resources and data sources with.

A resource, whole:

    class Note(Resource):
        schema = Schema({
            "name": Attribute(STRING, required=True, replaces=True),
            "text": Attribute(STRING, optional=True),
            "size": Attribute(NUMBER, computed=True),
        })

        def read(self, current, call):
            return notes.get(current["name"])               # None: it is gone

        def create(self, planned, call):
            return notes.put({**planned, "size": len(planned["text"] or "")})

        def update(self, prior, planned, call):
            return self.create(planned, call)

        def delete(self, prior, call):
            notes.remove(prior["name"])

What the wire does for every resource, so that none has to:

- Required attributes that are null, and nulls inside lists, sets and maps, are errors at their line before any hook
  sees them.
- In a plan, computed attributes that are not configured keep their prior value while nothing configured changes, and
  are `UNKNOWN` otherwise (but `stable` ones stay). `plan` may then fill in what it knows already.
- Attributes that are `replaces` replace the resource when they change.
- Whatever a hook raises becomes a diagnostic, never a crash: `DiagnosticError` the one it holds, other exceptions what
  `Provider.explain` makes of them, and else a pointer to the log.

Hooks run in threads, many at once: as many as `terraform apply -parallelism` says. The objects they get are theirs to
change. Every object they return has all attributes of the schema; `{**planned, ...}` is the usual way to make one.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from tagsync.provider.wire.diagnostics import DiagnosticError, Diagnostics
from tagsync.provider.wire.identity import Identity
from tagsync.provider.wire.paths import Path
from tagsync.provider.wire.private import Private
from tagsync.provider.wire.schema import Schema
from tagsync.provider.wire.values import Attributes


@dataclass(frozen=True, slots=True)
class Call:
    """What a hook gets besides values.

    diags: where errors and warnings go.
    private: what the resource keeps in the state unseen; change it in place. A plan's is handed to its apply.
    stopping: set when the user pressed Ctrl-C. Begin nothing new then: finish what is in flight, report the rest as an
    error, and return what was written.
    """

    diags: Diagnostics
    stopping: threading.Event
    private: Private = field(default_factory=dict)
    replaced_by: list[Path] = field(default_factory=list)

    def replace(self, *path: str | int) -> None:
        """In `plan`: the change at this path cannot be made in place; destroy and create the resource."""
        self.replaced_by.append(path)


class Resource:
    """A resource type. `schema`, `read`, `create`, `update` and `delete` are a must."""

    schema: Schema
    identity: Identity | None = None

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        """Checks the configuration; values in it may be unknown. Called often, before the provider is configured."""

    def plan(
        self, prior: Attributes | None, proposed: Attributes | None, config: Attributes | None, call: Call
    ) -> Attributes | None:
        """What the resource will be after apply; Terraform shows its difference to `prior`.

        Called for a create (`prior` is None), an update (or when nothing changes: then `proposed == prior`) and a
        destroy (`proposed` and `config` are None: return None; an error stops it). For a replacement it is called as
        an update first, and then as a create.

        Only attributes that are computed and null in `config` may be changed in `proposed`. What is returned as known
        is a promise: apply must return exactly that, or an error.
        """
        return proposed

    def read(self, current: Attributes, call: Call) -> Attributes | None:
        """What it really is now, or None when it is gone. `current` is what the state (or `import_state`) has."""
        raise NotImplementedError

    def create(self, planned: Attributes, call: Call) -> Attributes:
        """Makes it and returns what was made, with nothing unknown.

        After an error, return what was really written beside `call.diags.error(...)`: it is kept in the state, unknown
        attributes as null. (Terraform then marks it as tainted: the next plan replaces it.) When the hook raises
        instead, nothing is kept.
        """
        raise NotImplementedError

    def update(self, prior: Attributes, planned: Attributes, call: Call) -> Attributes:
        """Changes it and returns what it is now. After an error as with `create`, unknown attributes as in `prior`;
        when the hook raises, `prior` is kept, and the next plan finds out."""
        raise NotImplementedError

    def delete(self, prior: Attributes, call: Call) -> Attributes | None:
        """Removes it and returns None. After an error, return what is left, or raise: then `prior` is kept."""
        raise NotImplementedError

    def import_state(self, import_id: str, call: Call) -> Attributes:
        """The attributes that `read` needs to find it; all others may be left out."""
        raise DiagnosticError("This resource cannot be imported", "Remove the import and let an apply create it.")

    def import_identity(self, identity: Attributes, call: Call) -> Attributes:
        """The same for an `import` block with an identity. Attributes of it that may be left out may be None here, and
        have to be known in what is returned."""
        return identity

    def upgrade(self, version: int, stored: Attributes) -> Attributes:
        """The stored object of an older schema version, in today's shape. Attributes may be left out.

        Numbers in `stored` are `int` or `Decimal`. All older versions come here, also those from years ago.
        """
        raise DiagnosticError(
            f"State of schema version {version} cannot be read",
            "Remove the resource from the state (terraform state rm) and import it again.",
        )


class DataSource:
    """A data source type. `schema` and `read` are a must."""

    schema: Schema

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        """Checks the configuration; values in it may be unknown."""

    def read(self, config: Attributes, call: Call) -> Attributes:
        """The computed attributes. What is configured is added by the wire. `config` is wholly known."""
        raise NotImplementedError
