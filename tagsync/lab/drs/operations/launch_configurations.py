"""Launch configurations of source servers."""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.records.launch_configuration import new_launch_configuration
from tagsync.lab.drs.store import Store


class LaunchConfigurations(Store):
    def get_launch_configuration(self, request: dict[str, Any]) -> dict[str, Any]:
        return dict(self._launch_configuration(request["sourceServerID"]))

    def update_launch_configuration(self, request: dict[str, Any]) -> dict[str, Any]:
        settings = self._launch_configuration(request["sourceServerID"])
        settings.update(request)
        return dict(settings)

    def _launch_configuration(self, server_id: str) -> dict[str, Any]:
        server = self.server(server_id)
        if server_id not in self.launch_configurations:
            self.launch_configurations[server_id] = new_launch_configuration(server)
        settings = self.launch_configurations[server_id]
        if server_id not in self.templates_kept:
            self.templates_kept.add(server_id)
            self.ground.keep(settings["ec2LaunchTemplateID"], server.hostname)
        return self.launch_configurations[server_id]
