"""All of DRS in one account and region, and the python handle for tests."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any

from tagsync.lab.drs.operations.extended_servers import ExtendedServers
from tagsync.lab.drs.operations.failback import Failback
from tagsync.lab.drs.operations.jobs import Jobs
from tagsync.lab.drs.operations.launch_actions import LaunchActions
from tagsync.lab.drs.operations.launch_configurations import LaunchConfigurations
from tagsync.lab.drs.operations.launch_templates import LaunchTemplates
from tagsync.lab.drs.operations.plan_execution_steps import PlanExecutionSteps
from tagsync.lab.drs.operations.plan_executions import PlanExecutions
from tagsync.lab.drs.operations.plan_steps import PlanSteps
from tagsync.lab.drs.operations.recovery_instances import RecoveryInstances
from tagsync.lab.drs.operations.recovery_plans import RecoveryPlans
from tagsync.lab.drs.operations.recovery_snapshots import RecoverySnapshots
from tagsync.lab.drs.operations.replication import ReplicationControl
from tagsync.lab.drs.operations.replication_templates import ReplicationTemplates
from tagsync.lab.drs.operations.source_servers import SourceServers
from tagsync.lab.drs.operations.tags import TagOperations
from tagsync.lab.drs.records.launch_configuration import new_launch_configuration
from tagsync.lab.drs.records.source_server import SourceServer


class DrsBackend(
    SourceServers,
    ExtendedServers,
    LaunchConfigurations,
    LaunchTemplates,
    LaunchActions,
    ReplicationTemplates,
    ReplicationControl,
    Failback,
    Jobs,
    RecoveryInstances,
    RecoverySnapshots,
    RecoveryPlans,
    PlanSteps,
    PlanExecutions,
    PlanExecutionSteps,
    TagOperations,
):
    """Operations are methods named like boto3's (`describe_source_servers`), taking the request in wire form.

    To arrange a test: `seed_server`, `servers[id].tags`, `servers[id].wire`, `forget`, `initialized`,
    `page_size`, `empty_page_at`, `job_seconds`, `fail_next_launch[server_id] = "SNAPSHOT_END"`.
    Servers whose launches go wrong: `without_subnet`, `snapshots_fail`, `launch_template_conflicts`, and those that
    lack what `launch_by`, `encrypt` or `ground` say.
    Post-launch actions: `seed_action`, `action_outcomes[server_id][name] = "fails"`.
    Recovery points: `points_gone` (IDs of those that were deleted), `consistent_until[server_id]` (when a STALLED one
    stalled). `job_per_server`: for the steps of recovery plans.
    """

    def seed_server(
        self,
        hostname: str,
        *,
        instance: str | None = None,
        origin_account: str | None = None,
        origin_region: str | None = None,
        tags: dict[str, str] | None = None,
        replication_state: str = "CONTINUOUS",
        direction: str = "FAILOVER",
        absent: Iterable[str] = (),
        server_id: str | None = None,
    ) -> SourceServer:
        """Add a source server and initialise the service.

        Without `instance` it is an on-premises server. The origin is this account and region by default.
        `tags` are its actual tags, taken as they are. `absent` names members to leave out, dotted
        (``sourceCloudProperties``, ``sourceProperties.identificationHints``).
        """
        self.initialized = True
        server_id = server_id or self.new_id("s-")
        origin = (origin_account or self.account, origin_region or self.region)
        arn = self.arn(f"source-server/{server_id}")
        server = SourceServer(server_id, arn, hostname, instance or "", origin, dict(tags or {}))
        if not instance:
            _move_on_premises(server.wire)
        if replication_state != "CONTINUOUS":
            server.wire["dataReplicationInfo"] = {"dataReplicationState": replication_state}
        if direction != "FAILOVER":
            server.wire["replicationDirection"] = direction
        for path in absent:
            _remove(server.wire, path)
        self.servers[server_id] = server
        return server

    def launch_by(self, server_id: str, template: dict[str, Any], right_sizing: str = "BASIC") -> None:
        """Let the launch template of a server name this (`LaunchTemplateData`), in a new default version. The subnet
        `any` is one that is there."""
        settings = self._launch_configuration(server_id)
        settings["targetInstanceTypeRightSizingMethod"] = right_sizing
        self.ground.change(settings["ec2LaunchTemplateID"], template)

    def encrypt(self, server_id: str, shared_with: str = "") -> str:
        """Encrypt the staging disks of a server with a new key, whose policy lets that account in too. Its ARN."""
        settings = self._replication_settings(server_id)
        settings["ebsEncryption"] = "CUSTOM"
        settings["ebsEncryptionKeyArn"] = self.ground.make_key(shared_with)
        return str(settings["ebsEncryptionKeyArn"])

    def seed_action(self, server_id: str, name: str, outcome: str = "succeeds", *, optional: bool = False) -> None:
        """Add a post-launch action to a source server, and switch its actions on.

        `outcome`: `succeeds`, `fails` or `hangs`.
        """
        settings = self.launch_configurations.setdefault(server_id, new_launch_configuration(self.servers[server_id]))
        settings["postLaunchEnabled"] = True
        actions = self.launch_actions.setdefault(server_id, {})
        action_id = str(uuid.uuid5(uuid.NAMESPACE_OID, name))
        actions[action_id] = {
            "actionId": action_id,
            "actionCode": f"AWSMigration-{name.title().replace(' ', '')}",
            "type": "SSM_AUTOMATION",
            "name": name,
            "order": 2 + len(actions),
            "optional": optional,
            "active": True,
            "actionVersion": "$DEFAULT",
            "category": "VALIDATION",
            "description": "",
        }
        self.action_outcomes.setdefault(server_id, {})[name] = outcome


def _move_on_premises(record: dict[str, Any]) -> None:
    hints = record["sourceProperties"]["identificationHints"]
    del hints["awsInstanceID"], record["sourceCloudProperties"]
    digits = record["sourceServerID"][2:]
    hints["vmWareUuid"] = f"564d{digits[:4]}-{digits[4:8]}-{digits[8:12]}-{digits[12:16]}-{digits[:12]}"


def _remove(record: dict[str, Any], path: str) -> None:
    *parents, last = path.split(".")
    for name in parents:
        record = record.get(name, {})
    record.pop(last, None)
