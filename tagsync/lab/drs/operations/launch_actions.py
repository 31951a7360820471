"""Post-launch actions of source servers and of launch configuration templates: put, list, delete."""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.errors import not_found
from tagsync.lab.drs.store import Page, Store

_COMMANDS = ("AWS-Run", "AWS-Configure", "AmazonCloudWatch-")
"""How the names of documents begin that are commands; the others are automations."""


class LaunchActions(Store):
    def put_launch_action(self, request: dict[str, Any]) -> dict[str, Any]:
        """Adds an action, or replaces the one with this ID."""
        actions = self._actions(request["resourceId"])
        action = {name: value for name, value in request.items() if name != "resourceId"}
        code = action["actionCode"].rsplit("/", 1)[-1]
        action["type"] = "SSM_COMMAND" if code.startswith(_COMMANDS) else "SSM_AUTOMATION"
        actions[action["actionId"]] = action
        return {"resourceId": request["resourceId"], **action}

    def list_launch_actions(self, request: dict[str, Any]) -> Page:
        wanted = request.get("filters", {}).get("actionIds")
        actions = sorted(self._actions(request["resourceId"]).values(), key=lambda each: int(each["order"]))
        rows = [each for each in actions if not wanted or each["actionId"] in wanted]
        return self.page("ListLaunchActions", rows, request)

    def delete_launch_action(self, request: dict[str, Any]) -> dict[str, Any]:
        actions = self._actions(request["resourceId"])
        if request["actionId"] not in actions:
            raise not_found("LaunchAction", request["actionId"])
        del actions[request["actionId"]]
        return {}

    def _actions(self, resource: str) -> dict[str, dict[str, Any]]:
        """The actions of a source server or a template, by their IDs."""
        self.require_initialized()
        if resource not in self.servers and resource not in self.launch_templates:
            raise not_found("Resource", resource)
        return self.launch_actions.setdefault(resource, {})
