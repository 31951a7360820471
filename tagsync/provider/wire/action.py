"""The interface to write actions with: what a configuration may set off and does not keep (Terraform 1.14).

class Publish(Action):
    schema = Schema({"name": Attribute(STRING, required=True)})

    def invoke(self, config, tell, call):
        tell("publishing")
        notes.publish(config["name"])
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from tagsync.provider.wire.diagnostics import Diagnostics
from tagsync.provider.wire.resource import Call
from tagsync.provider.wire.schema import Schema
from tagsync.provider.wire.values import Attributes

Tell: TypeAlias = Callable[[str], None]
"""Tells people how far the action is: one line of text."""


class Action:
    """An action type. `schema` and `invoke` are a must."""

    schema: Schema

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        """Checks the configuration; values in it may be unknown. Called often, before the provider is configured."""

    def plan(self, config: Attributes, call: Call) -> None:
        """Called for a plan in which the action may run. Values in `config` may be unknown. An error ends the plan."""

    def invoke(self, config: Attributes, tell: Tell, call: Call) -> None:
        """Runs it. `config` is wholly known. An error ends the apply."""
        raise NotImplementedError
