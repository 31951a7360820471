"""The interface to write lists of resources with, for `terraform query` (Terraform 1.14).

class NoteList(ListResource):
    schema = Schema({"prefix": Attribute(STRING, optional=True)})

    def __init__(self):
        self.resource = Note()                      # a type of the provider, with an identity

    def list(self, config, call):
        for name in notes.names(config["prefix"]):
            yield Found(name, {"name": name})
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tagsync.provider.wire.diagnostics import Diagnostics
from tagsync.provider.wire.resource import Call, Resource
from tagsync.provider.wire.schema import Schema
from tagsync.provider.wire.values import Attributes


@dataclass(frozen=True, slots=True)
class Found:
    """One resource that is there: what people call it, and those of its attributes that are known. All of its identity
    have to be, and those from which Terraform is to write a configuration."""

    name: str
    attributes: Attributes


class ListResource:
    """A list of resources of one type. `schema` is that of the block `config`; `resource` and `list` are a must."""

    schema: Schema = Schema()
    resource: Resource

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        """Checks the configuration; values in it may be unknown."""

    def list(self, config: Attributes, call: Call) -> Iterable[Found]:
        """What is there, one after the other. A warning beside it says what could not be read; after an error Terraform
        shows nothing."""
        raise NotImplementedError
