"""TagResource, UntagResource and ListTagsForResource, for every kind of resource that has tags."""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.errors import DrsError, invalid, not_found
from tagsync.lab.drs.records.tag_writes import TagWrite
from tagsync.lab.drs.store import Store
from tagsync.lab.drs.tag_rules import MAX_TAGS, check_tags, reserved
from tagsync.lab.drs.untagged import answered_tags


class TagOperations(Store):
    def list_tags_for_resource(self, request: dict[str, Any]) -> dict[str, Any]:
        self.settle_tags()
        return {"tags": answered_tags(self._tags_of(request["resourceArn"]), request["resourceArn"])}

    def tag_resource(self, request: dict[str, Any], *, seen_after: float = 0.0) -> None:
        tags = self._tags_of(request["resourceArn"])
        check_tags(request["tags"])
        union = {key for key in self.tag_writes.keys_to_come(tags) | request["tags"].keys() if not reserved(key)}
        if len(union) > MAX_TAGS:
            raise invalid(f"A resource has at most {MAX_TAGS} tags; this would make {len(union)}.")
        self._write(tags, dict(request["tags"]), seen_after)

    def untag_resource(self, request: dict[str, Any], *, seen_after: float = 0.0) -> None:
        tags = self._tags_of(request["resourceArn"])
        if not request["tagKeys"]:
            raise invalid("tagKeys: at least one key is needed")
        if any(reserved(key) for key in request["tagKeys"]):
            raise invalid("aws: prefixed tag key names are not allowed for external use.")
        self._write(tags, dict.fromkeys(request["tagKeys"]), seen_after)

    def _write(self, tags: dict[str, str], change: dict[str, str | None], seen_after: float) -> None:
        self.tag_writes.add(TagWrite(self.clock.now() + seen_after, tags, change))
        self.settle_tags()

    def _tags_of(self, arn: str) -> dict[str, str]:
        parts = arn.split(":", 5)
        if len(parts) != 6 or parts[2] != "drs" or "/" not in parts[5]:
            raise invalid(f"Invalid resource ARN: {arn}")
        if parts[4] != self.account:
            raise DrsError("AccessDeniedException", f"Not authorized to perform this action on resource {arn}")
        kind, _, name = parts[5].partition("/")
        holders: dict[str, Any] = {
            "source-server": self.servers,
            "job": self.jobs,
            "recovery-instance": self.recovery_instances,
            "replication-configuration-template": self.replication_templates,
            "launch-configuration-template": self.launch_templates,
            "recovery-plan": self.plans,
            "recovery-plan-execution": self.executions,
        }
        holder = holders.get(kind, {}).get(name)
        if holder is None or parts[3] != self.region:
            raise not_found("Resource", arn)
        tags: dict[str, str] = holder.setdefault("tags", {}) if isinstance(holder, dict) else holder.tags
        return tags
