"""`tagsync lab`: the simulated AWS, a program of its own (`python -m tagsync.lab`)."""

from __future__ import annotations

import importlib.util

import typer

from tagsync.cli.kit.other_program import add_program
from tagsync.core.errors import TagsyncError

group = typer.Typer(help="Try tagsync on a simulated AWS.", no_args_is_help=True)
add_program(
    group,
    "tagsync.lab",
    {
        "up": "Start a simulated AWS, seeded with a fleet, and keep it running until Ctrl-C.",
        "seed": "Fill a running lab with a fleet.",
        "status": "Tell whether a lab is running, and what is in it.",
        "down": "Stop a running lab.",
    },
)


class LabMissing(TagsyncError):
    """The lab's packages are not installed."""


@group.callback()
def require_packages() -> None:
    if importlib.util.find_spec("moto") is None:
        raise LabMissing("The lab's packages are not installed. Install them: pip install 'tagsync[lab]'")
