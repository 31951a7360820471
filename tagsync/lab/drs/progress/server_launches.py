"""How the launch of one server goes: from which point, into which instance, with which end and which actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from tagsync.lab.drs.errors import conflict
from tagsync.lab.drs.ground import Refused
from tagsync.lab.drs.progress.launch_into import launch_failure, target_of
from tagsync.lab.drs.progress.points import Points
from tagsync.lab.drs.records.action_run import ActionRun, runs_of
from tagsync.lab.drs.records.server_launch import LAUNCHED, SILENTLY, WAYS_TO_FAIL, ServerLaunch
from tagsync.lab.drs.records.source_server import SourceServer


class ServerLaunches(Points):
    def launch_of(
        self, server_id: str, target: str | None, pinned: str | None, at: float, before: Sequence[ServerLaunch] = ()
    ) -> ServerLaunch:
        """The launch of a server; `target` is the instance that it is launched into, if it is. `before` are those of
        the same job.

        Raises DrsError where the server, or the pinned point, cannot be launched.
        """
        server, settings = self.servers[server_id], self.launch_configurations.get(server_id, {})
        point = self.point_to_launch(server, pinned, at)
        if point is None:
            what = f"no recovery point {pinned}" if pinned else "no recovery point"
            raise conflict(f"Source server {server_id} has {what}", "SourceServer", server_id)
        previous = server_id in self.snapshots_fail and not pinned  # from a point that is there, none is taken
        if previous:
            point = self.points_of(server, at)[-1].taken
        error = launch_failure(settings, self.fleet().tags.get(target, {})) if target else ""
        if self.starter_lacks:
            error = f"You are not authorized to perform this operation: {self.starter_lacks}"
        instance = target or self.new_id("i-")
        refused = None if target or error else self._refused(server, settings, before)
        error = error or (refused.error if refused else "")
        fails = self._fails(server_id, error, silent=bool(refused and refused.silent))
        return ServerLaunch(server_id, instance, point, fails, error, previous, self._runs(server_id, instance))

    def _refused(
        self, server: SourceServer, settings: Mapping[str, Any], before: Sequence[ServerLaunch]
    ) -> Refused | None:
        """Why EC2 does not run the instance. What the server was launched as is terminated before."""
        key = self._staging_key(server)
        if key and not self.ground.lets_in(key):
            return Refused(f"The key {key} of the snapshot is not accessible")
        sized = settings.get("targetInstanceTypeRightSizingMethod", "BASIC") != "NONE"
        running = partial(self._running, server, before)
        return self.ground.refused(settings.get("ec2LaunchTemplateID", ""), sized=sized, running=running)

    def _running(self, server: SourceServer, before: Sequence[ServerLaunch]) -> list[str]:
        """The types of the instances that run once those of a job before this one are launched."""
        going = {server.wire.get("recoveryInstanceId"), *(self._replaced(each.server_id) for each in before)}
        fleet = self.fleet().instances.values()
        running = [each.instance_type for each in fleet if each.state == "running" and each.id not in going]
        running += [self.type_of(each.server_id) for each in before if not each.fails]
        return running

    def type_of(self, server_id: str) -> str:
        """The instance type that the launch template of a server names."""
        settings = self.launch_configurations.get(server_id, {})
        return self.ground.instance_type(settings.get("ec2LaunchTemplateID", "")) or "m5.large"

    def _replaced(self, server_id: str) -> str | None:
        return self.servers[server_id].wire.get("recoveryInstanceId")

    def _staging_key(self, server: SourceServer) -> str:
        """The key of a customer that encrypts the disks of an extended server, in its staging account."""
        status, account = server.staging()
        if status != "EXTENDED" or not account:
            return ""
        staged = server.wire["stagingArea"].get("stagingSourceServerArn", "").rpartition("/")[2]
        settings = self.peer(account, self.region).replication_configurations.get(staged, {})
        return str(settings.get("ebsEncryptionKeyArn", ""))

    def _fails(self, server_id: str, error: str, *, silent: bool) -> str:
        """Where the launch of a server fails, empty for nowhere."""
        cause = SILENTLY if silent or server_id in self.without_subnet else "LAUNCHED" if error else ""
        fails = self.fail_next_launch.get(server_id, cause)
        if fails not in ("", *WAYS_TO_FAIL):
            raise ValueError(f"fail_next_launch: {fails!r} is not one of {', '.join(WAYS_TO_FAIL)}")
        return fails

    def _runs(self, server_id: str, instance: str) -> tuple[ActionRun, ...]:
        """The post-launch actions that run on what is launched. An instance that stays stopped runs none."""
        settings = self.launch_configurations.get(server_id, {})
        if not settings.get("postLaunchEnabled") or settings["launchDisposition"] == "STOPPED":
            return ()
        actions = self.launch_actions.get(server_id, {}).values()
        return runs_of(actions, self.action_outcomes.get(server_id, {}), instance, LAUNCHED)

    def targets(self, ids: list[str]) -> dict[str, str]:
        """The instances to launch into, by source server. Each has to be there, and stopped."""
        found = {each: target_of(self.launch_configurations.get(each, {})) for each in ids}
        targets = {server_id: target for server_id, target in found.items() if target}
        for server_id, target in targets.items():
            instance = self.fleet().instances.get(target)
            if instance is None or instance.state != "stopped":
                message = f"Source server {server_id} launches into {target}, which is not a stopped instance"
                raise conflict(message, "SourceServer", server_id)
        return targets
