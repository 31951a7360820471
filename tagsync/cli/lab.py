"""`tagsync lab`: the simulated AWS, a program of its own (`python -m tagsync.lab`)."""

from __future__ import annotations

import importlib.util

from tagsync.cli.kit.commands import command_group
from tagsync.cli.kit.other_program import add_program
from tagsync.core.errors import TagsyncError

group = command_group("Try tagsync on a simulated AWS.")
add_program(
    group,
    "tagsync.lab",
    {
        "up": "Start a simulated AWS, seeded with a fleet, and keep it running until Ctrl-C.",
        "seed": "Fill a running lab with a fleet.",
        "status": "Tell whether a lab is running, and what is in it.",
        "clock": "Show the time of a running lab, or move it: +10m.",
        "fault": "Let something go wrong in a running lab: a region that is down, a launch that fails, and others.",
        "down": "Stop a running lab.",
    },
)


class LabMissing(TagsyncError):
    """The lab's packages are not installed."""


@group.callback()
def require_packages() -> None:
    if importlib.util.find_spec("moto") is None:
        raise LabMissing("The lab's packages are not installed. Install them: pip install 'tagsync[lab]'")
