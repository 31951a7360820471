"""Adds commands to a group by their names: a command is a file, and in it the function of the same name."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

import typer


def add_commands(group: typer.Typer, room: str, names: Iterable[str]) -> None:
    """Adds the function `apply` of `tagsync.cli.apply`, where the room is `tagsync.cli` and the name `apply`."""
    for name in names:
        group.command()(getattr(import_module(f"{room}.{name}"), name))
