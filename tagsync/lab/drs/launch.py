"""Launch configurations of source servers."""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.store import Store


class LaunchConfigurations(Store):
    def get_launch_configuration(self, request: dict[str, Any]) -> dict[str, Any]:
        return dict(self.launch_configuration(request["sourceServerID"]))

    def update_launch_configuration(self, request: dict[str, Any]) -> dict[str, Any]:
        settings = self.launch_configuration(request["sourceServerID"])
        settings.update(request)
        return dict(settings)

    def launch_configuration(self, server_id: str) -> dict[str, Any]:
        """The settings AWS gives a new source server, until somebody changes them."""
        server = self.server(server_id)
        if server_id not in self.launch:
            self.launch[server_id] = {
                "sourceServerID": server_id,
                "name": server.hostname[:128],
                "ec2LaunchTemplateID": "lt-" + server_id[2:],
                "launchDisposition": "STARTED",
                "targetInstanceTypeRightSizingMethod": "BASIC",
                "copyPrivateIp": False,
                "copyTags": False,
                "licensing": {"osByol": False},
                "postLaunchEnabled": False,
                "launchIntoInstanceProperties": {},
                "recoveryMode": "OPTIMAL",
            }
        return self.launch[server_id]
