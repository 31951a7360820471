"""The flags that say which recovery instances a launch may terminate."""

from __future__ import annotations

import shlex
from typing import Annotated

import typer

from tagsync.core.errors import InputError, Mistake

ACCEPT = "Risks to accept"

ReplaceInstances = Annotated[
    bool,
    typer.Option(
        "--replace-instances",
        help="Launch servers that have an instance of a drill. DRS terminates that instance.",
        rich_help_panel=ACCEPT,
    ),
]
ReplaceProduction = Annotated[
    str | None,
    typer.Option(
        metavar="PLAN",
        help="Launch servers that have an instance of a recovery, which may be production. DRS TERMINATES that "
        "instance, for a drill as for a recovery. Write the name of the plan.",
        rich_help_panel=ACCEPT,
    ),
]


def replacing(instances: bool, production_of: str | None) -> dict[str, object]:
    """The flags as the service takes them. Raises `InputError` for an empty name."""
    if production_of == "":
        raise not_its_name()
    return {"replaceInstances": instances, **({"replaceProduction": production_of} if production_of else {})}


def not_its_name(plan: str = "") -> InputError:
    """--replace-production was given without the name of the plan."""
    what = "this is not the name of the plan, and it confirms that production may be destroyed"
    fix = f"Write --replace-production {shlex.quote(plan)}" if plan else "Write the name of the plan in DRS"
    return InputError([Mistake("--replace-production", what, fix)])
