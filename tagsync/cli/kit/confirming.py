"""Whether a person can confirm what a command is about to do."""

from __future__ import annotations

from collections.abc import Callable

import typer

from tagsync.cli.kit.output import is_interactive
from tagsync.core.errors import InputError, Mistake

Ask = Callable[[str], None]
"""Asks a question, and raises `typer.Abort` unless the answer is yes."""

NOT_ASKED = "it must be confirmed, and this is not a terminal"


def refuse_unconfirmed(*, yes: bool, instead: str = "") -> None:
    """Raises `InputError` if a person can neither be asked nor has said yes. `instead` is another way to go on."""
    if not yes and not is_interactive():
        raise InputError([Mistake("--yes", NOT_ASKED, f"Add --yes in a pipeline{instead}")])


def asking(*, yes: bool) -> Ask:
    """What asks a person, or nothing where they have said yes."""
    return lambda question: None if yes else _confirm(question)


def _confirm(question: str) -> None:
    typer.confirm(question, abort=True, err=True)
