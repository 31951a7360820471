"""Commands by their names: a command is a file, and in it the function of the same name.

The file is imported when its command runs or shows its help, and not before, so that the program starts quickly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from tagsync.cli.kit.plain_help import PlainCommand, PlainGroup


class LazyCommand(TyperCommand):
    """A command that is listed by its name and summary. Its callback imports and returns the real one."""

    def loaded(self) -> TyperCommand:
        assert self.callback is not None
        command: TyperCommand = self.callback()
        return command

    def make_context(self, *arguments: Any, **named: Any) -> Any:
        return self.loaded().make_context(*arguments, **named)


def command_group(text: str, **settings: Any) -> typer.Typer:
    """A group of commands, which shows its help when no command is named."""
    return typer.Typer(help=text, cls=PlainGroup, rich_markup_mode=None, **settings)


def add_commands(group: typer.Typer, room: str, summaries: Mapping[str, str]) -> None:
    """Adds the function `apply` of `tagsync.cli.apply`, where the room is `tagsync.cli` and the name `apply`."""
    for name, summary in summaries.items():
        add = group.command(name.replace("_", "-"), cls=LazyCommand, help=summary)
        add(_loader(f"{room}.{name}", name))


def walk(group: TyperGroup, path: str) -> Iterator[tuple[str, TyperCommand]]:
    """Every command below a group, with the words that call it."""
    for name, command in group.commands.items():
        if isinstance(command, TyperGroup):
            yield from walk(command, f"{path} {name}")
        elif isinstance(command, TyperCommand):
            yield f"{path} {name}", command.loaded() if isinstance(command, LazyCommand) else command


def _loader(module: str, name: str) -> Callable[[], Any]:
    def load() -> Any:
        alone = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
        alone.command(cls=PlainCommand)(getattr(import_module(module), name))
        return get_command(alone)

    return load
