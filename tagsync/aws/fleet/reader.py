"""Reads fleets from AWS: the engine's port `Reader` and discovery's `StagingLister`."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.aws.fleet.collector import calm_collector
from tagsync.aws.fleet.inventory import read_servers, read_servers_of
from tagsync.aws.fleet.origins import read_origins
from tagsync.aws.fleet.staging import staging_accounts
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.launch_settings import parse_launch
from tagsync.aws.sdk.sessions import Sessions
from tagsync.core.model import LaunchSettings, OriginReadings, Problem, SourceServer, Target, TargetReading


class AwsReader:
    """Reads with each account's read role. A failed read comes back as a `Problem`."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
        with calm_collector():
            return read_servers(self._sessions, target, server_ids)

    def read_servers_of(self, target: Target, instance_id: str) -> TargetReading:
        return read_servers_of(self._sessions, target, instance_id)

    def read_origins(self, account: str, region: str, instance_ids: Sequence[str]) -> OriginReadings:
        with calm_collector():
            return read_origins(self._sessions, account, region, instance_ids)

    def read_launch(self, server: SourceServer) -> LaunchSettings | Problem:
        try:
            api = self._sessions.api(server.target.account, server.target.region, "drs")
            return parse_launch(api("GetLaunchConfiguration", sourceServerID=server.server_id))
        except CallFailed as failure:
            return failure.problem

    def staging_accounts(self, target: Target) -> tuple[str, ...] | Problem:
        return staging_accounts(self._sessions, target)
