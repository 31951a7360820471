"""Terminates what is due in one target, and sees what has become of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from tagsync.core.model import Origin, OriginReadings, Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.cleanup.cleanup import CleanedInstance, Fate, TargetCleanup
from tagsync.recovery.cleanup.facts import CleanupFacts
from tagsync.recovery.cleanup.ports import Terminator

MOST_AT_ONCE = 100
"""`TerminateRecoveryInstances` takes 200, and a job has 100 servers at most."""
_AGAIN = "Run the same cleanup again"


def terminate(place: TargetCleanup, terminator: Terminator) -> TargetCleanup:
    """Asks DRS to terminate what is due. A call that DRS refuses as a conflict is made again in halves, so that one
    instance that cannot be terminated does not hold up the others."""
    names = list(dict.fromkeys(each.recovery_instance_id for each in place.due()))
    refused: dict[str, Problem] = {}
    for start in range(0, len(names), MOST_AT_ONCE):
        refused |= _asked(place.target, names[start : start + MOST_AT_ONCE], terminator.terminate)
    return replace(place, instances=tuple(_begun(each, refused) for each in place.instances))


def _asked(target: Target, names: Sequence[str], ask: Callable[[Target, Sequence[str]], str]) -> dict[str, Problem]:
    """Why some of these are not being terminated."""
    try:
        ask(target, names)
    except WriteFailed as failed:
        if failed.problem.kind is not ProblemKind.CONFLICT or len(names) == 1:
            return dict.fromkeys(names, failed.problem)
        half = len(names) // 2
        return _asked(target, names[:half], ask) | _asked(target, names[half:], ask)
    return {}


def _begun(row: CleanedInstance, refused: dict[str, Problem]) -> CleanedInstance:
    if row.fate is not Fate.DUE:
        return row
    problem = refused.get(row.recovery_instance_id)
    if problem is None:
        return replace(row, fate=Fate.TERMINATING)
    return replace(row, fate=Fate.FAILED, why=str(problem), settle=_AGAIN)


def seen(place: TargetCleanup, facts: CleanupFacts) -> TargetCleanup:
    """What has become of the instances that DRS was asked to terminate, or was not known to take. Where nothing could
    be read, all stays as it was."""
    if isinstance(facts.instances, Problem):
        return place
    there = {each.record_id for each in facts.instances if each.is_there}
    going = {each.record_id for each in facts.instances if each.state == "SHUTTING-DOWN"}
    return replace(place, instances=tuple(_seen(each, there, going) for each in place.instances))


def _seen(row: CleanedInstance, there: set[str], going: set[str]) -> CleanedInstance:
    if row.fate not in (Fate.TERMINATING, Fate.FAILED) or row.recovery_instance_id in there:
        return row
    fate = Fate.TERMINATING if row.recovery_instance_id in going else Fate.TERMINATED
    return replace(row, fate=fate, why="", settle="")


def given_up(place: TargetCleanup, why: str) -> TargetCleanup:
    """What is still being terminated when the waiting is over has FAILED, as far as is known."""
    rows = (
        replace(each, fate=Fate.FAILED, why=why, settle=_AGAIN) if each.fate is Fate.TERMINATING else each
        for each in place.instances
    )
    return replace(place, instances=tuple(rows))


def in_ec2(place: TargetCleanup, ec2: OriginReadings) -> TargetCleanup:
    """What DRS has terminated, as EC2 knows it. What EC2 cannot say changes nothing."""
    target = place.target

    def told(row: CleanedInstance) -> CleanedInstance:
        found = ec2.instances.get(Origin(target.account, target.region, row.instance_id))
        if row.fate is not Fate.TERMINATED or found is None or found.is_gone:
            return row
        end = f"aws ec2 terminate-instances --region {target.region} --instance-ids {row.instance_id}"
        why = f"DRS has terminated it, and in EC2 it is {found.state or 'still there'}"
        return replace(row, fate=Fate.FAILED, why=why, settle=f"Look at it. If it is not needed: {end}")

    return replace(place, instances=tuple(map(told, place.instances)))
