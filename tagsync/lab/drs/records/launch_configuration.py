"""The launch configuration of a source server."""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.records.source_server import SourceServer

DEFAULTS: dict[str, Any] = {
    "launchDisposition": "STARTED",
    "targetInstanceTypeRightSizingMethod": "BASIC",
    "copyPrivateIp": False,
    "copyTags": False,
    "licensing": {"osByol": False},
    "postLaunchEnabled": False,
    "recoveryMode": "OPTIMAL",
}
"""The settings that AWS gives, in wire form."""


def new_launch_configuration(server: SourceServer) -> dict[str, Any]:
    """The launch configuration of a new source server, in wire form."""
    return {
        "sourceServerID": server.id,
        "name": server.hostname[:128],
        "ec2LaunchTemplateID": "lt-" + server.id[2:],
        **DEFAULTS,
        "launchIntoInstanceProperties": {},
    }
