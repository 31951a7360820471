"""The flags --drill and --recover: exactly one of them says whether a recovery is real."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import typer

from tagsync.cli.kit.confirming import NOT_ASKED
from tagsync.cli.kit.output import is_interactive
from tagsync.core.errors import InputError, Mistake


@dataclass(frozen=True, slots=True)
class Mode:
    drill: Annotated[bool, typer.Option("--drill", help="Launch the servers as a test.")] = False
    recover: Annotated[bool, typer.Option("--recover", help="Launch the servers for real.")] = False

    def check(self, *, yes: bool) -> None:
        """Raises `InputError` for both or none of the two, and for a recovery that cannot be confirmed."""
        if self.drill == self.recover:
            what = "both are given" if self.drill else "neither is given"
            raise InputError([Mistake("--drill, --recover", what, "Say which of the two it is: exactly one is needed")])
        if self.recover and not yes and not is_interactive():
            raise InputError([Mistake("--recover", NOT_ASKED, "Add --yes in a pipeline")])
