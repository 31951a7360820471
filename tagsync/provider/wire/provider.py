"""The interface to write a provider with.

    class Notes(Provider):
        schema = Schema({"folder": Attribute(STRING, required=True)})

        def __init__(self):
            self.resources = {"notes_note": Note(self)}
            self.data_sources = {"notes_list": NoteList(self)}

        def configure(self, config, call):
            self.folder = config["folder"]

`plugin.serve` runs it. Terraform starts several processes for one plan and configures only one of them, so import slow
modules in `configure`, not before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tagsync.provider.wire.action import Action
from tagsync.provider.wire.diagnostics import Diagnostic, Diagnostics
from tagsync.provider.wire.function import Function
from tagsync.provider.wire.listing import ListResource
from tagsync.provider.wire.resource import Call, DataSource, Resource
from tagsync.provider.wire.schema import Schema
from tagsync.provider.wire.values import Attributes


class Provider:
    schema: Schema = Schema()
    resources: Mapping[str, Resource] = {}
    data_sources: Mapping[str, DataSource] = {}
    lists: Mapping[str, ListResource] = {}
    functions: Mapping[str, Function] = {}
    actions: Mapping[str, Action] = {}

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        """Checks the provider block; values in it may be unknown."""

    def configure(self, config: Attributes, call: Call) -> None:
        """Takes the provider block. In a plan, values that come from a resource may still be unknown."""

    def explain(self, error: Exception) -> Sequence[Diagnostic]:
        """The diagnostics for an exception that a hook raised. If there are none, it counts as a bug."""
        return ()
