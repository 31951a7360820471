"""Launch settings that the policy ensures: which servers are due to be looked at, and what to change.

DRS reads launch configurations one server a call (`GetLaunchConfiguration`), so the ownership record remembers which
settings were found or made right. A server is read if its record does not say so. It is also read once a week, by all
runs of about a day, to find changes made by hand.

DRS fails a launch into an instance that exists if `copyTags` is on. Such a server keeps its `copyTags`, and the record
never calls it right, so that every run reads it and says so.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from tagsync.core.change import LaunchChange, LaunchSetting
from tagsync.core.model import LaunchSettings
from tagsync.core.ownership.reading import Ownership
from tagsync.core.policy import Launch

WEEK_HOURS = 7 * 24

TURN_HOURS = 25
"""How long a server's weekly turn lasts. A day, so that a daily run does not miss it, and an hour for late starts."""

IN_AWS = "IN_AWS"
"""`targetInstanceTypeRightSizingMethod` with which DRS follows the instance type of an origin in AWS."""

RIGHT: Mapping[str, tuple[LaunchSetting, str]] = {
    "copy_tags": ("copy_tags", "true"),
    "instance_type": ("right_sizing", IN_AWS),
}
"""For each name in a policy: the launch setting it ensures, and the value that is right."""

LEFT_ALONE = "left alone"
"""What is shown of `copy_tags` where a server launches into an instance that exists."""


@dataclass(frozen=True, slots=True)
class LaunchPlan:
    """The changes to write, the settings that are right once they are written, and a notice on what is left alone."""

    changes: tuple[LaunchChange, ...]
    right: frozenset[str]
    notice: str = ""


def ensured(launch: Launch) -> frozenset[str]:
    """The names of the settings that the policy ensures."""
    wanted = {"copy_tags": launch.copy_tags, "instance_type": launch.instance_type}
    return frozenset(name for name, mode in wanted.items() if mode == "ensure")


def is_due(launch: Launch, ownership: Ownership, server_id: str, now: datetime) -> bool:
    """Whether this server's launch settings have to be read now. `now` is an aware time."""
    wanted = ensured(launch)
    if not wanted:
        return False
    if not wanted <= ownership.launch:
        return True
    turn = zlib.crc32(server_id.encode()) % WEEK_HOURS
    hour = int(now.timestamp() // 3600)
    return (hour - turn) % WEEK_HOURS < TURN_HOURS


def plan_launch(launch: Launch, settings: LaunchSettings, ownership: Ownership) -> LaunchPlan:
    """What to change so that the settings are as the policy ensures them; settings it ignores stay as they are."""
    wanted, known, notice = ensured(launch), ownership.launch, ""
    if "copy_tags" in wanted and settings.launches_into:
        wanted, known, notice = wanted - {"copy_tags"}, known - {"copy_tags"}, _left_alone(settings)
    values = settings.values
    changes = tuple(
        LaunchChange(setting, values[setting], right)
        for name, (setting, right) in RIGHT.items()
        if name in wanted and values[setting] != right
    )
    return LaunchPlan(changes, known | wanted, notice)


def _left_alone(settings: LaunchSettings) -> str:
    if settings.copy_tags:
        return "copyTags is on, and it launches into an instance: DRS fails that launch. Switch one of the two off"
    return "copyTags stays off: it launches into an instance, where DRS cannot copy tags"
