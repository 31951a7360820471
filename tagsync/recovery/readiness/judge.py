"""The readiness of a plan: what its preflight found now, beside what the check before knew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from tagsync.core.errors import Mistake
from tagsync.core.model import Fleet
from tagsync.recovery.native.findings import Accept, Finding, Preflight, Reason
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.readiness.keys import FindingKey, key_of
from tagsync.recovery.readiness.members import Membership, membership, taken_by
from tagsync.recovery.readiness.readiness import Readiness, Standing, State
from tagsync.recovery.readiness.verified import later

READINESS_ACCEPTS = Accept(replace_instances=True)
"""What a check accepts: instances of drills would not stop a recovery, they are a warning."""
STUCK_AFTER = timedelta(hours=6)
"""What is at work for longer than this is no longer on its way: the plan is not ready because of it."""
_AT_WORK = (Reason.ALREADY_RUNNING, Reason.IN_A_JOB, Reason.IN_ANOTHER_EXECUTION)
"""What passes by itself: a drill of the plan does not make it unready."""
_AS_DRIFTED = (Reason.LEFT_PLAN, Reason.LOST_TAG)
"""What the preflight says of a server whose tags have drifted, and need not be said again."""


def judge(
    definition: Definition,
    found: Preflight,
    fleet: Fleet,
    before: Readiness | None,
    at: datetime,
    *,
    driven: bool,
    verified_at: datetime | None = None,
) -> Readiness:
    """`found` and `fleet` are of a preflight just now, with what `READINESS_ACCEPTS`. `before` is the check before. Of
    a server the host name is kept, and not its name, which is a tag value (law 9)."""
    who = membership(definition, fleet, before)
    drifted = {each.place for each in found.findings if each.reason is Reason.TAGS_DRIFTED and each.refuses}
    own = tuple(each for each in who.findings if each.reason not in _AS_DRIFTED or each.place not in drifted)
    names = {each.server_id: each.hostname for each in fleet.servers()}
    known = (replace(each, name=names.get(each.place, "")) for each in found.findings)
    return _made(definition, (*known, *own), who, before, at, driven, verified_at)


def not_checked(
    definition: Definition, mistakes: Iterable[Mistake], before: Readiness | None, at: datetime, *, driven: bool
) -> Readiness:
    """The preflight itself could not run. Who is in the plan is what was known before (law 1)."""
    findings = [
        Finding(True, Reason.NOT_CHECKED, each.place or definition.name, each.what, each.fix) for each in mistakes
    ]
    who = Membership(before.members, before.left, ()) if before else Membership((), (), ())
    made = _made(definition, findings, who, before, at, driven, None)
    return replace(made, state=State.UNKNOWN, taken_by=before.taken_by if before else "")


def accepted(readiness: Readiness) -> Readiness:
    """As a person has found right: the next check misses none of the servers that left, and no tag that was lost. Until
    then it stays as it was found."""
    waves, tags = _about(readiness, Reason.LOST_WAVE), _about(readiness, Reason.LOST_TAG)
    members = tuple(
        replace(
            each,
            wave="" if each.server_id in waves else each.wave,
            carried=() if each.server_id in waves | tags else each.carried,
        )
        for each in readiness.members
    )
    return replace(readiness, members=members, left=())


def _about(readiness: Readiness, reason: Reason) -> set[str]:
    """The ids of the servers that such findings are about."""
    found = (each for each in readiness.findings if each.reason is reason)
    return {server for each in found for server in (each.server_ids or (each.place,))}


def _state(standing: Sequence[Standing]) -> State:
    """Of findings, refusals first."""
    if not standing:
        return State.READY
    return State.NOT_READY if standing[0].finding.refuses else State.WARNINGS


def _made(
    definition: Definition,
    findings: Iterable[Finding],
    who: Membership,
    before: Readiness | None,
    at: datetime,
    driven: bool,
    verified_at: datetime | None,
) -> Readiness:
    begun: dict[FindingKey, datetime] = {}
    for each in before.standing if before else ():
        begun[_undated(each.finding)] = each.since
    standing = []
    for finding in findings:
        since = begun.get(_undated(finding), at)
        passes = finding.reason in _AT_WORK and at - since < STUCK_AFTER
        standing.append(Standing(replace(finding, refuses=finding.refuses and not passes), since))
    standing.sort(key=lambda each: not each.finding.refuses)
    state = _state(standing)
    has_turned = before is None or before.is_ready is not state.is_ready
    return Readiness(
        plan=definition.name,
        driven=driven,
        state=state,
        at=at,
        since=at if has_turned or before is None else before.since,
        standing=tuple(standing),
        verified_at=later(verified_at, before.verified_at if before else None),
        members=who.members,
        left=who.left,
        taken_by=taken_by(definition),
    )


def _undated(finding: Finding) -> FindingKey:
    """The key of a finding, whether it refuses or not: what passes by itself begins as a warning."""
    return key_of(replace(finding, refuses=True))
