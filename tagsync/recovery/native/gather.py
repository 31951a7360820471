"""Gathers the facts of a preflight: reads plan, jobs and executions, and compares them with what the tags say."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Fleet, LaunchSettings, Problem, SourceServer, Target, TargetReading
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.discovery.estate.left_behind import left_behind
from tagsync.discovery.health import health_of
from tagsync.recovery.launching.needs import NO_SETTINGS
from tagsync.recovery.native.facts import Difference, Facts, LaunchReading, PlannedServer, PlannedStep
from tagsync.recovery.native.ports import LaunchReader, NativeExecutions
from tagsync.recovery.plans.changes import Changes, Move, ServerChange, changes
from tagsync.recovery.plans.chosen import chosen, left_out, not_there
from tagsync.recovery.plans.compile import compile_steps, impact, wave_name
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.drift import concerned
from tagsync.recovery.plans.native_plan import NativePlan, PlanReading
from tagsync.recovery.plans.ports import NativePlans
from tagsync.recovery.plans.rewrite import rewrite
from tagsync.recovery.plans.steps import Step, usual_minutes
from tagsync.recovery.points.asked import LATEST, PointsAsked
from tagsync.recovery.points.choosing import choose, newest_of, pinned, to_list


@dataclass(frozen=True, slots=True)
class Prepared:
    """The facts of a preflight, and what a start needs.

    `native` is the plan to start; None if DRS has no plan of tagsync. `names`: server id -> what people call it.
    """

    facts: Facts
    native: NativePlan | None
    names: Mapping[str, str] = field(repr=False)


def prepare(
    definition: Definition,
    target: Target,
    fleet: Fleet,
    policy: Policy,
    plans: NativePlans,
    executions: NativeExecutions,
    launches: LaunchReader,
    now: datetime,
    asked: PointsAsked = LATEST,
) -> Prepared:
    """The facts for a plan of one target. `fleet` is that target with its origins, as read just now. `asked` are the
    recovery points to launch from.

    Raises `InputError` for a server to be left out that the selector does not take, and for points that no server of
    the plan has.
    """
    reading = next(each for each in fleet.targets if each.target == target)
    is_whole = reading.initialised and not reading.problem
    if is_whole and (unknown := not_there(definition, reading.servers)):
        raise InputError(unknown)
    found = plans.find(target, definition.name)
    native = found.ours
    steps, mistakes = _steps(definition, reading)
    names = {server.server_id: server.name for server in reading.servers}
    tag_plan = make_plan(policy, fleet)
    planned = _planned(definition, reading, steps)
    servers = [each.server for step in planned for each in step.servers]
    pins = pinned(asked, servers)
    except_of, listed = native.arn if native else "", tuple(to_list(asked, pins, servers))
    launch = read_launch(launches, target, servers, now, except_of=except_of, listed=listed, settings=fleet.launch)
    points = choose(asked, pins, servers, launch.listed, now)
    if is_whole and points.mistakes:
        raise InputError(points.mistakes)
    facts = Facts(
        plan=definition.name,
        target=target,
        steps=planned,
        keys=definition.keys,
        wave_tag=definition.wave_tag,
        wave_missing=definition.wave_missing,
        tag_plan=tag_plan,
        concerned=concerned(definition.selector, reading.servers, tag_plan.servers()),
        native=_native(steps, found, names, definition.leave_out, complete=bool(steps) and not reading.problem),
        jobs=executions.jobs(target),
        unfinished=executions.unfinished(target, native.arn) if native else (),
        launch=launch,
        mistakes=mistakes,
        foreign=found.foreign[0].arn if found.foreign and not native else "",
        left_out=left_out(definition, reading.servers),
        left_behind=frozenset(server.arn for server in left_behind(fleet)),
        usual_minutes=usual_minutes(steps),
        chosen=points,
        rpo=definition.rpo,
    )
    return Prepared(facts, native, names)


def read_launch(
    launches: LaunchReader,
    target: Target,
    servers: Sequence[SourceServer],
    now: datetime,
    *,
    except_of: str = "",
    listed: Collection[str] = (),
    settings: Mapping[str, LaunchSettings | Problem] = NO_SETTINGS,
) -> LaunchReading:
    """What a launch of these servers would meet. Points are read for servers that no longer replicate and keep them,
    and for those in `listed`: one call for each. `except_of` is the ARN of the plan to start. `settings` are launch
    settings that were read just now, by ARN. Without servers nothing is read."""
    if not servers:
        return LaunchReading(now)
    still = [server.server_id for server in servers if health_of(server).keeps_points]
    points = launches.points(target, [server.server_id for server in servers if server.server_id in listed])
    newest = {server_id: newest_of(points[server_id]) for server_id in still if server_id in points}
    return LaunchReading(
        at=now,
        points={**newest, **launches.newest_points(target, [each for each in still if each not in newest])},
        listed=points,
        executions=launches.executions(target, except_of=except_of),
        instances=launches.instances(target, [server.server_id for server in servers]),
        needs=launches.needs(target, servers, settings),
    )


def _steps(definition: Definition, reading: TargetReading) -> tuple[tuple[Step, ...], tuple[Mistake, ...]]:
    """The steps, or why there are none. If nothing is selected, the preflight says so."""
    if not chosen(definition, reading.servers).servers:
        return (), ()
    try:
        return compile_steps(definition, reading.servers, reading.target), ()
    except InputError as error:
        return (), error.mistakes


def _planned(definition: Definition, reading: TargetReading, steps: Sequence[Step]) -> tuple[PlannedStep, ...]:
    """The steps with the servers as they were read; if there are no steps, the waves."""
    servers = {server.arn: server for server in reading.servers}
    if steps:
        return tuple(PlannedStep(step.name, tuple(_servers(step, servers))) for step in steps)
    waves = chosen(definition, reading.servers).waves
    planned = {wave.label: [PlannedServer(each, impact(definition, each)) for each in wave.servers] for wave in waves}
    return tuple(PlannedStep(wave_name(label), tuple(members)) for label, members in planned.items())


def _servers(step: Step, servers: Mapping[str, SourceServer]) -> Iterator[PlannedServer]:
    for arn, level in step.servers.items():
        yield PlannedServer(servers[arn], level)


def _native(
    steps: Sequence[Step], found: PlanReading, names: Mapping[str, str], without: Collection[str], *, complete: bool
) -> Sequence[Difference] | Problem | None:
    """Compares only complete steps. Incomplete or missing ones are a finding of their own."""
    native = found.ours
    if found.problem or native is None:
        return found.problem
    if not complete:
        return ()
    differences = (*_invalid(native), *_differences(changes(steps, native), found.name, names, without))
    if not differences and rewrite(steps, native.steps):
        return (Difference(found.name, "the plan in DRS has two steps of the same name"),)
    return differences


def _invalid(native: NativePlan) -> Iterator[Difference]:
    """A plan that DRS does not start. It is INVALID while no step has servers."""
    if not any(each.step.servers for each in native.steps):
        yield Difference(
            native.name, "the plan in DRS has no step with servers: it is INVALID, and DRS refuses to start it"
        )
    elif native.status == "INVALID":
        yield Difference(
            native.name, "the plan in DRS is INVALID, and DRS refuses to start it: look at it in the console"
        )


def _differences(found: Changes, plan: str, names: Mapping[str, str], without: Collection[str]) -> Iterator[Difference]:
    for one in found.servers:
        server_id = one.arn.rpartition("/")[2]
        yield Difference(server_id, _difference(one, is_left_out=server_id in without), names.get(server_id, ""))
    for step in found.added:
        yield Difference(plan, f"the plan in DRS lacks the step {step}")
    for step in found.removed:
        yield Difference(plan, f"the plan in DRS has a step too many: {step}")
    for before, after in found.waits:
        yield Difference(plan, f"{after.name} is {before.minutes} min in DRS, and should be {after.minutes}")
    if found.reordered:
        yield Difference(plan, "the plan in DRS has its steps in another order")


def _difference(one: ServerChange, *, is_left_out: bool) -> str:
    match one.move:
        case Move.JOINS:
            return f"the plan in DRS lacks it in {one.wave}"
        case Move.LEAVES:
            why = "it is to be left out" if is_left_out else "its tags do not say so"
            return f"the plan in DRS has it in {one.wave}, and {why}"
        case Move.MOVES:
            return f"the plan in DRS has it in {one.before}, and its tags say {one.after}"
        case Move.IMPACT:
            return f"it is {one.before} in the plan in DRS, and its tags say {one.after}"
