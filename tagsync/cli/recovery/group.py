"""The group `tagsync recovery` and its commands, each in a file of its name."""

from __future__ import annotations

import typer

from tagsync.cli.kit.commands import add_commands
from tagsync.cli.recovery.run import group as run

COMMANDS = (
    "plan",
    "diff",
    "apply",
    "preflight",
    "start",
    "status",
    "retry",
    "skip",
    "leave_out",
    "cancel",
)
"""A new command is a file here and a line in this list."""

group = typer.Typer(
    help="Recovery plans in DRS: keep them as the tags say, and run them as a drill or a recovery.",
    no_args_is_help=True,
)
add_commands(group, "tagsync.cli.recovery", COMMANDS)
group.add_typer(run.group, name="run")
