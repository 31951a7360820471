"""The checks of `tagsync doctor`, account by account and target by target. They write nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from tagsync.aws.fleet.probe import Probe, failed_check, probe_origins, probe_target
from tagsync.aws.fleet.targets import find_targets
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.sessions import Chain, Sessions
from tagsync.core.model import Target
from tagsync.core.policy import Policy
from tagsync.core.problems import ProblemKind
from tagsync.engine.checks import Check, Outcome
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Purpose, Targets


def diagnose(sessions: Sessions, known: Sequence[str], policy: Policy, *, workers: int, stop: Stop) -> Iterator[Check]:
    """Checks credentials, accounts, targets, and the places of their instances. Goes on after a failed check."""
    yield _credentials(sessions)
    try:
        targets = find_targets(sessions, known, workers=workers, stop=stop)
    except CallFailed as failure:
        yield failed_check("targets", failure.problem.where, failure.problem)
        return
    with ThreadPoolExecutor(workers, thread_name_prefix="doctor") as pool:
        read = {target.account for target in targets.targets}
        noted = {reading.target.account for reading in targets.noted}
        accounts = sorted(read | (sessions.access.accounts.keys() - noted))
        for checks in pool.map(partial(_account, sessions), accounts):
            yield from checks
        yield from _notes(targets)
        yield from _regions(targets, accounts)
        unused: Counter[str] = Counter()
        origins: set[Target] = set()
        probes = pool.map(partial(_target, sessions, policy, stop), targets.targets)
        for target, probe in zip(targets.targets, probes, strict=True):
            yield from probe.checks
            unused[target.account] += not probe.checks
            origins |= probe.origins
        yield from pool.map(partial(probe_origins, sessions), sorted(origins))
    for account, count in sorted((+unused).items()):
        yield Check("DRS", account, "ok", f"never set up in {count} other regions: nothing to tag there")


def _credentials(sessions: Sessions) -> Check:
    try:
        return Check("credentials", sessions.home_region, "ok", f"account {sessions.identity()}")
    except CallFailed as failure:
        return failed_check("credentials", sessions.home_region, failure.problem)


def _account(sessions: Sessions, account: str) -> list[Check]:
    """Assumes the roles of an account: the read chain, and the write chain if it differs."""
    listed = sessions.access.accounts.get(account)
    read, chain = _role(sessions, account, "read")
    if listed and listed.origin_only:
        return [read]
    write, write_chain = _role(sessions, account, "write")
    return [read] if chain == write_chain else [read, write]


def _role(sessions: Sessions, account: str, purpose: Purpose) -> tuple[Check, Chain | None]:
    name = f"{purpose} role"
    chain = None
    try:
        chain = sessions.chain(account, purpose)
        sessions.credentials(chain)
        sessions.client("drs", sessions.home_region)
    except CallFailed as failure:
        return failed_check(name, account, failure.problem), chain
    used = " -> ".join(role.arn for role in chain) or "the caller's own credentials"
    return Check(name, account, "ok", used), chain


def _regions(targets: Targets, checked: Sequence[str]) -> Iterator[Check]:
    """Accounts whose roles were `checked` already are not told again if it is the role that is missing."""
    for reading in targets.unreachable:
        told = reading.target.account in checked
        if reading.problem and not (told and reading.problem.kind is ProblemKind.ROLE_NOT_ASSUMED):
            yield failed_check("regions", str(reading.target), reading.problem)
    counts = Counter(target.account for target in targets.targets)
    for account, count in sorted(counts.items()):
        yield Check("regions", account, "ok", f"{count} to look at")
    if not counts:
        yield Check("regions", "everywhere", "failed", "there is nothing to look at", "Name accounts and regions")


def _notes(targets: Targets) -> Iterator[Check]:
    read = {target.account for target in targets.targets}
    for reading in targets.noted:
        outcome: Outcome = "warning" if reading.target.account in read else "ok"
        yield Check("account", reading.target.account, outcome, reading.note)


def _target(sessions: Sessions, policy: Policy, stop: Stop, target: Target) -> Probe:
    """The checks of one target: none if its region is not named by the user and DRS was never set up there."""
    if stop.reason:
        return Probe(
            (Check("DRS", str(target), "warning", "not checked, because the run was stopped", "Run it again"),)
        )
    listed = sessions.access.accounts.get(target.account)
    named = target.region in (*(listed.regions if listed else ()), *sessions.access.regions)
    return probe_target(sessions, policy, target, named=named)
