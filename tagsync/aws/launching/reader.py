"""Reads what launches need of a target, in three rounds, each of them all at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from tagsync.aws.launching import lookups
from tagsync.aws.launching.asking import Asking, Round
from tagsync.aws.launching.templates import templates
from tagsync.aws.sdk.launch_settings import parse_launch
from tagsync.aws.sdk.sessions import Sessions
from tagsync.core.model import LaunchSettings, Problem, SourceServer, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.stop import Stop
from tagsync.recovery.launching.needs import NO_SETTINGS, Looked, Needs, Room, StagingKey, Template

SECONDS = 30.0
"""How long a preflight waits for all of it. What has no answer by then is told, and the preflight goes on."""

PART = 1 / 3
"""How much of the time that is left it takes at most, as where a caller of the API waits. The start comes after it, and
whatever answers late here must not be in its way (law 13)."""

HURRIED_PATIENCE = 5.0
"""Seconds for one answer where there is less time than `SECONDS`."""

Found = TypeVar("Found")

SETTINGS, SUBNETS, GROUPS = "drs:GetLaunchConfiguration", "ec2:DescribeSubnets", "ec2:DescribeSecurityGroups"


class AwsNeedsReader:
    """Reads with each account's read role, `workers` calls at once, until `stop`."""

    def __init__(self, sessions: Sessions, *, workers: int, stop: Stop) -> None:
        self._sessions = sessions
        self._workers = workers
        self._stop = stop

    def needs(
        self,
        target: Target,
        servers: Sequence[SourceServer],
        known: Mapping[str, LaunchSettings | Problem] = NO_SETTINGS,
    ) -> Needs:
        if not servers:
            return Needs()
        seconds = min(SECONDS, self._stop.remaining * PART)
        patience = HURRIED_PATIENCE if seconds < SECONDS else None
        asking = Asking(self._sessions, target, self._stop, workers=self._workers, seconds=seconds, patience=patience)
        by_id = {each.server_id: each for each in servers}
        extended = {each.server_id: each.staging_arn for each in servers if _is_extended(each)}
        ask = Round(asking)
        settings = ask.each(by_id, SETTINGS, lambda asking, name: _settings(asking, by_id[name], known))
        quota = ask.one("service-quotas:GetServiceQuota", lookups.quota)
        running = ask.one("ec2:DescribeInstances", lookups.running)
        staging = ask.each(
            extended,
            "drs:GetReplicationConfiguration",
            lambda asking, name: lookups.staging_key(asking, extended[name]),
        )
        ask.ask()
        return _what_they_name(asking, settings(), staging(), _room(quota(), running()))


def _is_extended(server: SourceServer) -> bool:
    return bool(server.staging_arn) and server.staging_account not in ("", server.target.account)


def _settings(
    asking: Asking, server: SourceServer, known: Mapping[str, LaunchSettings | Problem]
) -> LaunchSettings | Problem:
    """The launch settings, from the answer that there is already, or else from DRS."""
    found = known.get(server.arn)
    if found is None:
        found = parse_launch(asking.api("drs")("GetLaunchConfiguration", sourceServerID=server.server_id))
    if isinstance(found, Problem) or found.template or found.launches_into:
        return found
    return Problem(ProblemKind.INVALID, f"{asking.target} {SETTINGS}", "DRS names no launch template")


def _room(quota: int | Problem, running: Mapping[str, str] | Problem) -> Room | Problem:
    if isinstance(quota, Problem):
        return quota
    return running if isinstance(running, Problem) else Room(quota, running)


def _what_they_name(
    asking: Asking,
    settings: Mapping[str, LaunchSettings | Problem],
    staging_keys: Mapping[str, StagingKey | Problem],
    room: Room | Problem,
) -> Needs:
    """The templates, and then all that they name."""
    by_template = [each for each in settings.values() if isinstance(each, LaunchSettings) and not each.launches_into]
    found = templates(asking, sorted({each.template for each in by_template}))
    # DRS makes a new one, which names nothing, in place of one that is gone.
    named = [each or Template() for each in found.values() if not isinstance(each, Problem)]
    placed = [each for each in named if not each.interface]
    kinds = {each.instance_type for each in named} - {""}
    running = set() if isinstance(room, Problem) else set(room.running.values())
    keys = [each.arn for each in staging_keys.values() if isinstance(each, StagingKey)]
    ask = Round(asking)
    default = None if all(each.subnet for each in placed) else ask.one(SUBNETS, lookups.default_subnets)
    subnets = ask.batched((each.subnet for each in placed), SUBNETS, lookups.subnets)
    groups = ask.batched((name for each in placed for name in each.groups), GROUPS, lookups.groups)
    profiles = ask.each((each.profile for each in named), "iam:GetInstanceProfile", lookups.profile)
    pairs = ask.batched((each.key_pair for each in named), "ec2:DescribeKeyPairs", lookups.key_pairs)
    zones = ask.batched(kinds, "ec2:DescribeInstanceTypeOfferings", lookups.offered)
    vcpus = ask.batched(kinds | running, "ec2:DescribeInstanceTypes", lookups.vcpus)
    looked_at = ask.each(keys, "kms:DescribeKey", lookups.key)
    ask.ask()
    return Needs(
        settings=settings,
        templates=found,
        default_subnets=default() if default else None,
        subnets=subnets(),
        groups=groups(),
        profiles=profiles(),
        key_pairs=pairs(),
        offered=_whole(zones()),
        vcpus=_whole(vcpus()),
        room=room,
        staging_keys=staging_keys,
        keys=looked_at(),
    )


def _whole(found: Mapping[str, Looked[Found]]) -> dict[str, Found] | Problem:
    """What was found of all, or the first read that failed."""
    whole: dict[str, Found] = {}
    for name, each in found.items():
        if isinstance(each, Problem):
            return each
        if each is not None:
            whole[name] = each
    return whole
