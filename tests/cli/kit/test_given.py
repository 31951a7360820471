"""Every flag, argument and variable of every command: an empty one is refused before anything is looked at (law 12)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from typer.main import get_command

from tagsync.cli.app import app
from tagsync.cli.kit.commands import walk
from tests.cli.conftest import Run

EMPTY = "it is empty, as if a variable was not set"
OTHER_PROGRAMS = ("lab ", "provider ")


def commands() -> Iterator[tuple[str, Any]]:
    for path, command in walk(get_command(app), ""):  # type: ignore[arg-type]
        if not path.strip().startswith(OTHER_PROGRAMS):
            yield path.strip(), command


def parameters() -> Iterator[Any]:
    """Everything that takes a value."""
    for path, command in commands():
        for each in command.params:
            if not getattr(each, "is_flag", False):
                yield pytest.param(path.split(), each, id=f"{path} {each.opts[0]}")


def place(parameter: Any) -> str:
    if parameter.param_type_name == "option":
        return str(parameter.opts[0])
    return str(parameter.metavar or parameter.name.upper()).strip("[].")


@pytest.mark.parametrize(("path", "parameter"), [*parameters()])
def test_an_empty_value_is_refused(in_process: Run, path: list[str], parameter: Any) -> None:
    for nothing in ("", " ,"):
        flag = [parameter.opts[0]] if parameter.param_type_name == "option" else []
        others = 0 if flag else [*_arguments(path)].index(parameter.name)
        outcome = in_process(*path, *["x"] * others, *flag, nothing)
        assert (outcome.code, outcome.out) == (1, "")
        assert f"{place(parameter)}: {EMPTY}" in outcome.err


@pytest.mark.parametrize(
    ("path", "variable"),
    [
        pytest.param(path.split(), each.envvar, id=f"{path} {each.envvar}")
        for path, command in commands()
        for each in command.params
        if each.envvar
    ],
)
def test_an_empty_variable_is_refused(
    in_process: Run, monkeypatch: pytest.MonkeyPatch, path: list[str], variable: str
) -> None:
    monkeypatch.setenv(variable, "")
    outcome = in_process(*path)
    assert (outcome.code, outcome.err) == (
        1,
        f"Error: {variable}: the variable is set, and empty. Write something, or unset it\n",
    )


@pytest.mark.parametrize("flag", ["--account", "--region"])
@pytest.mark.parametrize("given", ["{},", ",{}", "{},,{}", "{} , ,{}"])
def test_an_empty_part_of_a_list_is_refused(in_process: Run, flag: str, given: str) -> None:
    value = "111111111111" if flag == "--account" else "eu-west-1"
    outcome = in_process("plan", flag, given.replace("{}", value))
    assert (outcome.code, f'{flag}: "" is not' in outcome.err) == (1, True)


def _arguments(path: list[str]) -> Iterator[str]:
    (found,) = (command for name, command in commands() if name.split() == path)
    yield from (each.name for each in found.params if each.param_type_name == "argument")
