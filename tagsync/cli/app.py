"""The `tagsync` program and its commands, each in a file of its name."""

from __future__ import annotations

from typing import Annotated

import typer

from tagsync.cli import lab, policy, provider
from tagsync.cli.kit.commands import add_commands
from tagsync.cli.recovery import group as recovery
from tagsync.cli.version import version

COMMANDS = (
    "plan",
    "apply",
    "explain",
    "discover",
    "doctor",
    "conformance",
    "history",
    "version",
)
"""A new command is a file here and a line in this list."""

app = typer.Typer(
    name="tagsync",
    help="Keeps the tags of AWS Elastic Disaster Recovery source servers equal to their EC2 instances' tags.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)
add_commands(app, "tagsync.cli", COMMANDS)
app.add_typer(policy.group, name="policy")
app.add_typer(provider.group, name="provider")
app.add_typer(recovery.group, name="recovery")
app.add_typer(lab.group, name="lab")


def _print_version(wanted: bool) -> None:
    if wanted:
        version()
        raise typer.Exit


@app.callback()
def _program(
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    pass
