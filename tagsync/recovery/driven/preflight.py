"""The preflight of a drive: the rules of the native one, target by target."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from tagsync.core.model import Fleet, Problem, SourceServer, Target, TargetReading
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.core.problems import ProblemKind
from tagsync.recovery.driven.claims import Seen
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.native.facts import Facts, LaunchReading, PlannedServer, PlannedStep
from tagsync.recovery.native.findings import Accept, Finding, Preflight, Reason
from tagsync.recovery.native.preflight import preflight
from tagsync.recovery.plans.chosen import left_out, not_there
from tagsync.recovery.plans.compile import impact, wave_name
from tagsync.recovery.plans.drift import concerned

MOST_SERVERS_IN_DRIVE = 3000
"""The stored record of a drive has room for this many."""


Launches = Mapping[Target, LaunchReading]
"""What a launch would meet in each target."""


def planned_servers(plan: DrivenPlan, fleet: Fleet) -> Mapping[Target, Sequence[SourceServer]]:
    """The servers of the plan in each target."""
    found: dict[Target, list[SourceServer]] = {reading.target: [] for reading in fleet.targets}
    for each in plan.selection(_servers(fleet)).servers:
        found[each.server.target].append(each.server)
    return found


def driven_preflight(
    plan: DrivenPlan, fleet: Fleet, policy: Policy, seen: Seen, launches: Launches, accept: Accept
) -> Preflight:
    """Everything that speaks against a start now. `fleet` are the targets with their origins, as read just now.

    A quota is a warning, because the drive waits for room. An approval of a wave without servers is refused, because it
    would stop nothing. A target whose servers are all launched in others is not refused for having none.
    """
    by_target = (_of_target(plan, reading, fleet, policy, seen, launches, accept) for reading in fleet.targets)
    return Preflight.of([*_of_plan(plan, fleet), *chain.from_iterable(by_target)])


def _of_target(
    plan: DrivenPlan,
    reading: TargetReading,
    fleet: Fleet,
    policy: Policy,
    seen: Seen,
    launches: Launches,
    accept: Accept,
) -> Iterator[Finding]:
    target = reading.target
    missing = Problem(ProblemKind.STOPPED, f"{target} drs:DescribeJobs", "not read", "Run it again")
    tag_plan = make_plan(policy, Fleet((reading,), fleet.origins, fleet.launch))
    facts = Facts(
        plan=f"{plan.name} in {target}",
        target=target,
        steps=_steps(plan, fleet, reading),
        keys=plan.keys,
        wave_tag=plan.wave_tag,
        wave_missing=plan.wave_missing,
        tag_plan=tag_plan,
        concerned=concerned(plan.selector, reading.servers, tag_plan.servers()),
        native=(),
        jobs=seen.get(target, missing),
        unfinished=(),
        launch=launches[target],
        left_out=tuple(each for each in left_out(plan, _servers(fleet)) if each.target == target),
    )
    others = {way.target for found in plan.selection(_servers(fleet)).servers for way in found.other_ways}
    for finding in preflight(facts, accept).findings:
        if finding.reason is Reason.SELECTION_EMPTY and target in others:
            continue
        if finding.reason is Reason.QUOTA:
            fix = "The drive starts what there is room for, and waits with the rest"
            yield replace(finding, refuses=False, fix=fix)
        else:
            yield finding


def _steps(plan: DrivenPlan, fleet: Fleet, reading: TargetReading) -> tuple[PlannedStep, ...]:
    """The steps of one target. They follow from the tags of all targets, because each machine is in the plan once."""
    steps = []
    for wave in plan.selection(_servers(fleet)).waves:
        servers = tuple(server for server in wave.servers if server.target == reading.target)
        for part in replace(wave, servers=servers).parts:
            planned = tuple(PlannedServer(each, impact(plan, each)) for each in part)
            steps.append(PlannedStep(wave_name(wave.label), planned))
    return tuple(steps)


def _of_plan(plan: DrivenPlan, fleet: Fleet) -> Iterator[Finding]:
    name = plan.name
    selection = plan.selection(_servers(fleet))
    labels = {wave.label for wave in selection.waves}
    for label in sorted((plan.approved_waves or frozenset()) - labels):
        what = f'wave "{label}" needs an approval, and no server is in it'
        yield Finding(True, Reason.SELECTION_EMPTY, name, what, "Correct the wave under approval, or leave it out")
    for found in selection.servers:
        for way in found.other_ways:
            if way.server_id not in plan.leave_out:
                what = f"its instance is launched as {found.server.server_id} in {found.server.target}, and only once"
                fix = f"To launch it in {way.target} instead, name that target first, or leave out the other server"
                yield Finding(False, Reason.OTHER_WAY, way.server_id, what, fix, way.name)
    if not any(reading.problem for reading in fleet.targets):
        for mistake in not_there(plan, tuple(_servers(fleet))):
            yield Finding(True, Reason.LEFT_OUT, mistake.place, mistake.what, mistake.fix)
    if len(selection.servers) > MOST_SERVERS_IN_DRIVE:
        what = f"it selects {len(selection.servers)} servers, and a drive takes {MOST_SERVERS_IN_DRIVE}"
        yield Finding(True, Reason.QUOTA, name, what, "Make several plans with narrower selectors")


def _servers(fleet: Fleet) -> Iterator[SourceServer]:
    for reading in fleet.targets:
        yield from reading.servers
