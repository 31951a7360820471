"""`tagsync lab`: the simulated AWS. It is a program of its own (`python -m tagsync.lab`), which takes over here."""

from __future__ import annotations

import importlib.util
import os
import sys

import typer

from tagsync.core.errors import TagsyncError

group = typer.Typer(help="Try tagsync on a simulated AWS.", no_args_is_help=True)
_PASS_ON = {"allow_extra_args": True, "ignore_unknown_options": True}


class LabMissing(TagsyncError):
    """The lab's packages are not installed."""


@group.command(context_settings=_PASS_ON, add_help_option=False)
def up(context: typer.Context) -> None:
    """Start a simulated AWS, seeded with a fleet, and keep it running until Ctrl-C."""
    _become_lab("up", context.args)


@group.command(context_settings=_PASS_ON, add_help_option=False)
def seed(context: typer.Context) -> None:
    """Fill a running lab with a fleet."""
    _become_lab("seed", context.args)


@group.command(context_settings=_PASS_ON, add_help_option=False)
def status(context: typer.Context) -> None:
    """Tell whether a lab is running, and what is in it."""
    _become_lab("status", context.args)


@group.command(context_settings=_PASS_ON, add_help_option=False)
def down(context: typer.Context) -> None:
    """Stop a running lab."""
    _become_lab("down", context.args)


def _become_lab(command: str, arguments: list[str]) -> None:
    """Replaces this process, so that signals and exit codes are the lab's own."""
    if importlib.util.find_spec("moto") is None:
        raise LabMissing("The lab's packages are not installed. Install them: pip install 'tagsync[lab]'")
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-m", "tagsync.lab", command, *arguments])
