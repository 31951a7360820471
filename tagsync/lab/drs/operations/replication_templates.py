"""Replication configuration templates: what Terraform's aws_drs_replication_configuration_template manages."""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.errors import not_found
from tagsync.lab.drs.records.replication_configuration import check_point_policy
from tagsync.lab.drs.store import Page, Store
from tagsync.lab.drs.tag_rules import check_tags


class ReplicationTemplates(Store):
    def create_replication_configuration_template(self, request: dict[str, Any]) -> dict[str, Any]:
        self.require_initialized()
        check_tags(request.get("tags", {}))
        check_point_policy(request)
        name = self.new_id("rct-")
        self.replication_templates[name] = {
            "tags": {},
            **request,
            "replicationConfigurationTemplateID": name,
            "arn": self.arn(f"replication-configuration-template/{name}"),
        }
        return self.replication_templates[name]

    def describe_replication_configuration_templates(self, request: dict[str, Any]) -> Page:
        self.require_initialized()
        self.settle_tags()
        names = request.get("replicationConfigurationTemplateIDs") or list(self.replication_templates)
        rows = [self._template(name) for name in names]
        return self.page("DescribeReplicationConfigurationTemplates", rows, request)

    def update_replication_configuration_template(self, request: dict[str, Any]) -> dict[str, Any]:
        template = self._template(request["replicationConfigurationTemplateID"])
        check_point_policy(request)
        template.update({name: value for name, value in request.items() if name != "arn"})
        return template

    def delete_replication_configuration_template(self, request: dict[str, Any]) -> None:
        self._template(request["replicationConfigurationTemplateID"])
        del self.replication_templates[request["replicationConfigurationTemplateID"]]

    def _template(self, name: str) -> dict[str, Any]:
        self.require_initialized()
        if name not in self.replication_templates:
            raise not_found("ReplicationConfigurationTemplate", name)
        return self.replication_templates[name]
