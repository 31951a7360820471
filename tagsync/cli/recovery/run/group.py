"""The group `tagsync recovery run` and its commands, each in a file of its name."""

from __future__ import annotations

import typer

from tagsync.cli.kit.commands import add_commands

COMMANDS = (
    "start",
    "show",
    "approve",
    "deny",
    "retry",
    "skip",
    "cancel",
)
"""A new command is a file here and a line in this list."""

group = typer.Typer(
    help="Driven recoveries: over several accounts and regions, with approvals. The always-on service drives them.",
    no_args_is_help=True,
)
add_commands(group, "tagsync.cli.recovery.run", COMMANDS)
