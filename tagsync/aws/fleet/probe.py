"""Checks whether one target can be read and written, and its origins read. Nothing is written.

The write permission is checked with a source server that cannot exist. AWS checks the permission before it looks for
the server: `AccessDenied` means no, and `ResourceNotFoundException` means yes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tagsync.aws.fleet.inventory import read_servers
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.sessions import Sessions
from tagsync.core.launch import ensured
from tagsync.core.model import Problem, Target
from tagsync.core.policy import Policy
from tagsync.core.problems import NO_ACCESS, ProblemKind
from tagsync.engine.checks import Check
from tagsync.engine.targets.access import Purpose

NO_SERVER = "s-00000000000000000"
NO_INSTANCE = "i-00000000000000000"
KEY = "tagsync:doctor"


def failed_check(name: str, place: str, problem: Problem) -> Check:
    return Check(name, place, "failed", problem.message, problem.hint)


@dataclass(frozen=True, slots=True)
class Probe:
    """The checks of one target, and the places (account and region) of its servers' origins."""

    checks: tuple[Check, ...]
    origins: frozenset[Target] = frozenset()


def probe_target(sessions: Sessions, policy: Policy, target: Target, *, named: bool) -> Probe:
    """Checks one target. If DRS was never set up there, there are no checks, unless the user `named` the region."""
    place = str(target)
    reading = read_servers(sessions, target)
    if not reading.initialised:
        fix = "Set DRS up there, or leave the region out"
        unused = Check("DRS", place, "warning", "never set up here: there is nothing to tag", fix)
        return Probe((unused,) if named else ())
    if reading.problem:
        return Probe((failed_check("DRS", place, reading.problem),))
    readable = Check("DRS", place, "ok", f"set up, and its source servers can be read: {len(reading.servers)}")
    origins = {Target(server.origin.account, server.origin.region) for server in reading.servers if server.origin}
    return Probe((readable, *_permissions(sessions, policy, target)), frozenset(origins or {target}))


def probe_origins(sessions: Sessions, place: Target) -> Check:
    """Checks whether the instances of a place can be read."""
    parameters = {"Filters": [{"Name": "instance-id", "Values": [NO_INSTANCE]}]}
    return _allowed(sessions, place, "ec2:DescribeInstances", "read", **parameters)


def _permissions(sessions: Sessions, policy: Policy, target: Target) -> Iterator[Check]:
    def allowed(action: str, purpose: Purpose, **parameters: object) -> Check:
        return _allowed(sessions, target, action, purpose, **parameters)

    arn = f"arn:{sessions.partition}:drs:{target.region}:{target.account}:source-server/{NO_SERVER}"
    yield allowed("drs:TagResource", "write", resourceArn=arn, tags={KEY: ""})
    yield allowed("drs:UntagResource", "write", resourceArn=arn, tagKeys=[KEY])
    if ensured(policy.launch):
        yield allowed("drs:GetLaunchConfiguration", "read", sourceServerID=NO_SERVER)
        yield allowed("drs:UpdateLaunchConfiguration", "write", sourceServerID=NO_SERVER)


def _allowed(sessions: Sessions, target: Target, action: str, purpose: Purpose, **parameters: object) -> Check:
    name, place = f"may {action}", str(target)
    try:
        _call(sessions, target, action, purpose, **parameters)
    except CallFailed as failure:
        problem = failure.problem
        if problem.kind is ProblemKind.NOT_FOUND:
            return Check(name, place, "ok", "allowed (asked for a server that does not exist)")
        if problem.kind in NO_ACCESS:
            return failed_check(name, place, problem)
        return Check(name, place, "warning", f"could not be checked: {problem.message}", problem.hint)
    return Check(name, place, "ok", "allowed")


def _call(sessions: Sessions, target: Target, action: str, purpose: Purpose, **parameters: object) -> None:
    service, _, operation = action.partition(":")
    sessions.api(target.account, target.region, service, purpose)(operation, **parameters)
