"""Replication configuration templates: what Terraform's aws_drs_replication_configuration_template manages."""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.errors import not_found
from tagsync.lab.drs.store import Page
from tagsync.lab.drs.tags import Tags, check_tags


class ReplicationTemplates(Tags):
    def create_replication_configuration_template(self, request: dict[str, Any]) -> dict[str, Any]:
        self.require_initialized()
        check_tags(request.get("tags", {}))
        name = self.new_id("rct-")
        self.templates[name] = {
            "tags": {},
            **request,
            "replicationConfigurationTemplateID": name,
            "arn": self.arn(f"replication-configuration-template/{name}"),
        }
        return self.templates[name]

    def describe_replication_configuration_templates(self, request: dict[str, Any]) -> Page:
        self.require_initialized()
        self.settle_tags()
        names = request.get("replicationConfigurationTemplateIDs") or list(self.templates)
        rows = [self._template(name) for name in names]
        return self.page("DescribeReplicationConfigurationTemplates", rows, request)

    def update_replication_configuration_template(self, request: dict[str, Any]) -> dict[str, Any]:
        template = self._template(request["replicationConfigurationTemplateID"])
        template.update({name: value for name, value in request.items() if name != "arn"})
        return template

    def delete_replication_configuration_template(self, request: dict[str, Any]) -> None:
        self._template(request["replicationConfigurationTemplateID"])
        del self.templates[request["replicationConfigurationTemplateID"]]

    def _template(self, name: str) -> dict[str, Any]:
        self.require_initialized()
        if name not in self.templates:
            raise not_found("ReplicationConfigurationTemplate", name)
        return self.templates[name]
