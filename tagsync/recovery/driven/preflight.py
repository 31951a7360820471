"""The preflight of a drive: the rules of the native one, target by target."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from tagsync.core.model import Fleet, Problem, SourceServer, Target, TargetReading
from tagsync.core.plan import Plan
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.core.problems import ProblemKind
from tagsync.discovery.estate.left_behind import left_behind
from tagsync.discovery.servers import FoundServer, Selection
from tagsync.discovery.waves import Wave
from tagsync.recovery.driven.claims import Seen
from tagsync.recovery.driven.hook_rules import NO_HOOKS, HookFacts, hook_findings
from tagsync.recovery.driven.missing import NOTHING_BEGUN, Begun, left_alone
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.native.facts import Facts, LaunchReading, PlannedServer, PlannedStep
from tagsync.recovery.native.findings import LEAVE_OUT, Accept, Finding, Preflight, Reason
from tagsync.recovery.native.preflight import preflight
from tagsync.recovery.native.ways import Advice, Way
from tagsync.recovery.plans.chosen import left_out, not_there, ways
from tagsync.recovery.plans.compile import impact, wave_name
from tagsync.recovery.plans.drift import concerned
from tagsync.recovery.points.choosing import NOTHING_CHOSEN, Chosen

MOST_SERVERS_IN_DRIVE = 3000
"""The stored record of a drive has room for this many."""


Launches = Mapping[Target, LaunchReading]
"""What a launch would meet in each target."""


def every_way(plan: DrivenPlan, fleet: Fleet) -> Mapping[Target, Sequence[SourceServer]]:
    """The servers of each target by which an instance of the plan can be launched."""
    found: dict[Target, list[SourceServer]] = {reading.target: [] for reading in fleet.targets}
    for each in ways(plan, fleet.servers()):
        found[each.server.target].append(each.server)
    return found


def planned_servers(plan: DrivenPlan, fleet: Fleet) -> Mapping[Target, Sequence[SourceServer]]:
    """The servers of the plan in each target."""
    found: dict[Target, list[SourceServer]] = {reading.target: [] for reading in fleet.targets}
    for each in plan.selection(fleet.servers()).servers:
        found[each.server.target].append(each.server)
    return found


def driven_preflight(
    plan: DrivenPlan,
    fleet: Fleet,
    policy: Policy,
    seen: Seen,
    launches: Launches,
    accept: Accept,
    chosen: Chosen = NOTHING_CHOSEN,
    begun: Begun = NOTHING_BEGUN,
    hooks: HookFacts = NO_HOOKS,
) -> Preflight:
    """Everything that speaks against a start now. `fleet` are the targets with their origins, as read just now.
    `chosen` are the recovery points that are asked for.

    A quota is a warning, because the drive waits for room. An approval of a wave without servers is refused, because it
    would stop nothing. A target whose servers are all launched in others is not refused for having none. What
    has `begun` in one way is not launched in another one.
    """
    done, servers, whole = begun.done, tuple(fleet.servers()), plan
    plan, without = begun.rest(whole, servers), left_out(whole, servers)
    selection = plan.selection(servers)
    every = selection if plan is whole else whole.selection(servers)
    others = {way.target for found in every.servers for way in (found.server, *found.other_ways)}
    labels = {wave.label for wave in every.waves}
    is_whole = not any(reading.problem for reading in fleet.targets)
    is_all = is_whole and not selection.servers
    found = [*_of_plan(whole, selection, fleet, labels, begun), *left_alone(plan.name, servers, done, is_all=is_all)]
    behind = frozenset(server.arn for server in left_behind(fleet))
    found += hook_findings(plan, selection, labels, hooks)
    if is_whole:
        found += [Finding(True, Reason.POINT_MISSING, each.place, each.what, each.fix) for each in chosen.mistakes]
    tag_plan, waves = make_plan(policy, fleet), _waves_of_targets(selection)
    tag_plans = {each.target: replace(tag_plan, targets=(each,)) for each in tag_plan.targets}
    for reading in fleet.targets:
        target = reading.target
        facts = _facts(plan, reading, waves.get(target, ()), without, tag_plans[target], seen, launches)
        facts = replace(facts, chosen=chosen, left_behind=behind)
        found += _of_target(facts, accept, launches_elsewhere=target in others)
    return Preflight.of(found)


def _facts(
    plan: DrivenPlan,
    reading: TargetReading,
    waves: Sequence[Wave],
    without: Sequence[SourceServer],
    tag_plan: Plan,
    seen: Seen,
    launches: Launches,
) -> Facts:
    """The facts about one target. `waves` are what it has of those of the plan, `without` is of the whole plan."""
    target = reading.target
    missing = Problem(ProblemKind.STOPPED, f"{target} drs:DescribeJobs", "not read", "Run it again")
    return Facts(
        plan=f"{plan.name} in {target}",
        target=target,
        steps=_steps(plan, waves),
        keys=plan.keys,
        wave_tag=plan.wave_tag,
        wave_missing=plan.wave_missing,
        tag_plan=tag_plan,
        concerned=concerned(plan.selector, reading.servers, tag_plan.servers()),
        native=(),
        jobs=seen.get(target, missing),
        unfinished=(),
        launch=launches[target],
        left_out=tuple(each for each in without if each.target == target),
        rpo=plan.rpo,
    )


def _of_target(facts: Facts, accept: Accept, *, launches_elsewhere: bool) -> Iterator[Finding]:
    """`launches_elsewhere`: the instances behind servers of this target are launched in others."""
    for finding in preflight(facts, accept).findings:
        if finding.reason is Reason.SELECTION_EMPTY and launches_elsewhere:
            continue
        if finding.reason is Reason.PRODUCTION_INSTANCE and finding.refuses:
            yield replace(finding, ways=(Advice(Way.ONLY_MISSING), *finding.ways))
        elif finding.reason is Reason.QUOTA:
            fix = "The drive starts what there is room for, and waits with the rest"
            yield replace(finding, refuses=False, fix=fix)
        else:
            yield finding


def _waves_of_targets(selection: Selection) -> Mapping[Target, Sequence[Wave]]:
    """What each target has of every wave. It follows from the tags of all targets, because each machine is in the plan
    once."""
    found: dict[Target, list[Wave]] = defaultdict(list)
    for wave in selection.waves:
        for target, servers in groupby(wave.servers, key=lambda each: each.target):
            found[target].append(replace(wave, servers=tuple(servers)))
    return found


def _steps(plan: DrivenPlan, waves: Iterable[Wave]) -> tuple[PlannedStep, ...]:
    """The steps of one target."""
    steps = []
    for wave in waves:
        for part in wave.parts:
            planned = tuple(PlannedServer(each, impact(plan, each)) for each in part)
            steps.append(PlannedStep(wave_name(wave.label), planned))
    return tuple(steps)


def _of_plan(
    plan: DrivenPlan, selection: Selection, fleet: Fleet, labels: Collection[str], begun: Begun
) -> Iterator[Finding]:
    """`labels` are those of the waves of the whole plan."""
    name = plan.name
    for label in sorted((plan.approved_waves or frozenset()).difference(labels)):
        what = f'wave "{label}" needs an approval, and no server is in it'
        yield Finding(True, Reason.SELECTION_EMPTY, name, what, "Correct the wave under approval, or leave it out")
    for found in selection.servers:
        yield from _other_ways(plan, found, begun)
    if not any(reading.problem for reading in fleet.targets):
        for mistake in not_there(plan, tuple(fleet.servers())):
            yield Finding(True, Reason.LEFT_OUT, mistake.place, mistake.what, mistake.fix)
    if len(selection.servers) > MOST_SERVERS_IN_DRIVE:
        what = f"it selects {len(selection.servers)} servers, and a drive takes {MOST_SERVERS_IN_DRIVE}"
        yield Finding(True, Reason.QUOTA, name, what, "Make several plans with narrower selectors")


def _other_ways(plan: DrivenPlan, found: FoundServer, begun: Begun) -> Iterator[Finding]:
    server = found.server
    for way in found.other_ways:
        if way.server_id not in plan.leave_out:
            what = f"its instance is launched as {server.server_id} in {server.target}, and only once"
            fix = f"To launch it in {way.target} instead, name that target first, or leave out the other server"
            if begun.has(server):
                fix = "It has been launched there, or is being launched"
            yield Finding(False, Reason.OTHER_WAY, way.server_id, what, fix, way.name)
        elif begun.has(way):
            reason = Reason.IN_A_JOB if way.server_id in begun.launching else Reason.OTHER_WAY
            what = f"its instance has been launched as {way.server_id} in {way.target}, or is being launched"
            fix = "Look whether it is well there: an instance is launched once"
            advice = (Advice(Way.ONLY_MISSING), *LEAVE_OUT)
            yield Finding(True, reason, server.server_id, what, fix, server.name, advice)
