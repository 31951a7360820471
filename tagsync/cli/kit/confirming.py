"""Whether a person can confirm what a command is about to do."""

from __future__ import annotations

from tagsync.cli.kit.output import is_interactive
from tagsync.core.errors import InputError, Mistake

NOT_ASKED = "it must be confirmed, and this is not a terminal"


def refuse_unconfirmed(*, yes: bool, instead: str = "") -> None:
    """Raises `InputError` if a person can neither be asked nor has said yes. `instead` is another way to go on."""
    if not yes and not is_interactive():
        raise InputError([Mistake("--yes", NOT_ASKED, f"Add --yes in a pipeline{instead}")])
