"""Launches into an instance that exists, instead of a new one, as AWS documents them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

PERMIT = {"AWSDRS": "AllowLaunchingIntoThisInstance"}
"""The tag by which an instance allows it."""

_MUST_BE_OFF = ("copyPrivateIp", "copyTags")


def target_of(configuration: Mapping[str, Any]) -> str:
    """The instance that a launch with this configuration goes into; empty for a new one."""
    target: str = configuration.get("launchIntoInstanceProperties", {}).get("launchIntoEC2InstanceID", "")
    return target


def launch_failure(configuration: Mapping[str, Any], target_tags: Mapping[str, str]) -> str:
    """Why a launch into an instance with these tags fails; empty where it does not."""
    on = [name for name in _MUST_BE_OFF if configuration.get(name)]
    if on:
        return f"{' and '.join(on)} must be off to launch into an instance"
    if PERMIT.items() <= target_tags.items():
        return ""
    return f"{target_of(configuration)} does not carry the tag AWSDRS that allows launching into it"
