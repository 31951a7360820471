"""Commands of another program of tagsync, which takes over this process: signals and exit codes are its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping

import typer


def add_program(group: typer.Typer, module: str, commands: Mapping[str, str]) -> None:
    """Adds commands (name -> help) that `python -m module` runs, arguments and `--help` included."""
    settings = {"allow_extra_args": True, "ignore_unknown_options": True}
    for name, text in commands.items():
        command = _command(module, name)
        group.command(name, help=text, context_settings=settings, add_help_option=False)(command)


def _command(module: str, name: str) -> Callable[[typer.Context], None]:
    def become(context: typer.Context) -> None:
        sys.stdout.flush()
        os.execv(sys.executable, [sys.executable, "-P", "-m", module, name, *context.args])

    return become
