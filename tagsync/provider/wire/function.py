"""The interface to write functions with: `provider::NAME::FUNCTION(...)` (Terraform 1.8).

A function is pure: it calls nothing, and gives the same for the same arguments. Terraform calls it in a process whose
provider is not configured, and only with arguments that are wholly known.
"""

from __future__ import annotations

from dataclasses import dataclass

from tagsync.provider.wire.types import Type
from tagsync.provider.wire.values import Value


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument. `may_be_null`: otherwise Terraform itself refuses null."""

    name: str
    type: Type
    description: str
    may_be_null: bool = False


class Function:
    """A function. All of these are a must; texts are Markdown."""

    parameters: tuple[Parameter, ...]
    result: Type
    summary: str
    description: str

    def call(self, *arguments: Value) -> Value:
        """The result for arguments in the order of the parameters. A `DiagnosticError` may say, as its path, which
        argument is wrong: by its place, from 0."""
        raise NotImplementedError
