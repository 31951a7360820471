"""Launch configuration templates. They are kept, and not applied: the lab's source servers arrive configured."""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.errors import not_found
from tagsync.lab.drs.records.launch_configuration import DEFAULTS
from tagsync.lab.drs.store import Page, Store
from tagsync.lab.drs.tag_rules import check_tags

_ID, _ANSWER = "launchConfigurationTemplateID", "launchConfigurationTemplate"


class LaunchTemplates(Store):
    def create_launch_configuration_template(self, request: dict[str, Any]) -> dict[str, Any]:
        self.require_initialized()
        check_tags(request.get("tags", {}))
        name = self.new_id("lct-")
        arn = self.arn(f"launch-configuration-template/{name}")
        template = {**DEFAULTS, "launchIntoSourceInstance": False, "tags": {}, **request, _ID: name, "arn": arn}
        self.launch_templates[name] = template
        return {_ANSWER: template}

    def describe_launch_configuration_templates(self, request: dict[str, Any]) -> Page:
        self.require_initialized()
        self.settle_tags()
        names = request.get("launchConfigurationTemplateIDs") or list(self.launch_templates)
        return self.page(
            "DescribeLaunchConfigurationTemplates", [self._launch_template(name) for name in names], request
        )

    def update_launch_configuration_template(self, request: dict[str, Any]) -> dict[str, Any]:
        template = self._launch_template(request[_ID])
        template.update(request)
        return {_ANSWER: template}

    def delete_launch_configuration_template(self, request: dict[str, Any]) -> dict[str, Any]:
        name = self._launch_template(request[_ID])[_ID]
        del self.launch_templates[name]
        self.launch_actions.pop(name, None)
        return {}

    def _launch_template(self, name: str) -> dict[str, Any]:
        self.require_initialized()
        if name not in self.launch_templates:
            raise not_found("LaunchConfigurationTemplate", name)
        return self.launch_templates[name]
