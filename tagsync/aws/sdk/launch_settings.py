"""Reads the launch settings of a source server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tagsync.core.model import LaunchSettings

_NOTHING: Mapping[str, Any] = {}


def parse_launch(answer: Mapping[str, Any]) -> LaunchSettings:
    """The answer of `GetLaunchConfiguration`. An absent member has DRS's default: off, or `NONE`."""
    return LaunchSettings(
        copy_tags=bool(answer.get("copyTags", False)),
        right_sizing=answer.get("targetInstanceTypeRightSizingMethod") or "NONE",
        launches_into=bool(answer.get("launchIntoInstanceProperties", _NOTHING).get("launchIntoEC2InstanceID")),
        template=answer.get("ec2LaunchTemplateID", ""),
    )
