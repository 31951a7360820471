"""Verifies a recovery: compares the tags of its instances with those of their source servers, with likely reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial

from tagsync.core.errors import InputError, Mistake
from tagsync.core.globs import is_literal
from tagsync.core.model import Problem, Target
from tagsync.core.tags import is_system
from tagsync.engine.ports import Reader
from tagsync.engine.stop import Stop
from tagsync.recovery.after.differences import TagDifference, compared_keys, differences, explained
from tagsync.recovery.after.looking import InstancesOf, Launched, Settings, look_at, read_settings
from tagsync.recovery.words.arrival import Arrival
from tagsync.recovery.words.recovery import Recovery


class Verdict(StrEnum):
    """ALL_THERE: every tag is on every instance. LACKING: all was read, and a tag or an instance is missing. UNKNOWN:
    something could not be read. NOTHING: no server is launched."""

    ALL_THERE = "ALL_THERE"
    LACKING = "LACKING"
    UNKNOWN = "UNKNOWN"
    NOTHING = "NOTHING"


@dataclass(frozen=True, slots=True)
class VerifiedServer:
    """A launched server, its instance, and the differences between their tags. `tags` is how many keys were compared;
    `reason` says why nothing was."""

    target: Target
    server_id: str
    name: str = field(repr=False)
    instance_id: str
    private_address: str
    arrival: Arrival
    tags: int = 0
    differences: tuple[TagDifference, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Verified:
    """What a verification found. `keys` are the globs that were asked for, `not_launched` counts the servers of the
    recovery that have no instance to compare."""

    recovery_id: str
    plan_id: str
    drill: bool
    servers: tuple[VerifiedServer, ...]
    keys: tuple[str, ...] = ()
    not_launched: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def verdict(self) -> Verdict:
        arrivals = {server.arrival for server in self.servers}
        if not arrivals:
            return Verdict.UNKNOWN if self.problems else Verdict.NOTHING
        if Arrival.UNKNOWN in arrivals:
            return Verdict.UNKNOWN
        return Verdict.ALL_THERE if arrivals == {Arrival.ARRIVED} else Verdict.LACKING


def verify_tags(
    recovery: Recovery, reader: Reader, instances: InstancesOf, keys: Sequence[str] = (), *, workers: int, stop: Stop
) -> Verified:
    """Reads the launched servers of a recovery and compares them. Launch settings are read only of servers that lack
    a tag: one call each. Raises as `check_keys` does."""
    check_keys(keys)
    look = look_at(recovery, reader, instances, workers=workers, stop=stop)
    lacking = [each.server for each in look.launched if each.server and _lacks(each, keys)]
    settings = read_settings(reader, lacking, workers, stop)
    problems = {*look.problems, *(each for each in settings.values() if isinstance(each, Problem))}
    return Verified(
        recovery_id=recovery.recovery_id,
        plan_id=recovery.plan_id,
        drill=recovery.drill,
        servers=tuple(_verified(each, keys, settings) for each in look.launched),
        keys=tuple(keys),
        not_launched=sum(not each.is_launched for each in recovery.servers()),
        problems=tuple(sorted(problems)),
    )


def check_keys(keys: Sequence[str], place: str = "--key") -> None:
    """Raises `InputError` for keys that are never compared."""
    mistakes = [Mistake(place, "an empty key would compare nothing", "Name a key") for key in keys if not key]
    mistakes += [
        Mistake(place, f'"{key[:60]}" belongs to AWS or tagsync, and is not compared', "Name another key")
        for key in keys
        if key and is_literal(key) and is_system(key)
    ]
    if mistakes:
        raise InputError(mistakes)


def _lacks(each: Launched, keys: Sequence[str]) -> bool:
    """Whether a tag of the source server did not arrive, so that its launch settings may say why."""
    if each.server is None or each.instance is None:
        return False
    return any(one.expected is not None for one in differences(each.server.tags, each.instance.tags, keys))


def _verified(each: Launched, keys: Sequence[str], settings: Settings) -> VerifiedServer:
    launch, after = each.launch, each.after
    made = partial(
        VerifiedServer,
        launch.target,
        launch.server_id,
        launch.name or (each.server.name if each.server else ""),
        after.instance_id,
        after.private_address,
    )
    if each.server is None or each.instance is None:
        return made(after.arrival, reason=after.reason)
    found = differences(each.server.tags, each.instance.tags, keys)
    told = tuple(explained(found, each.instance.tags, settings.get(each.server.arn)))
    arrival = Arrival.LACKING if told else Arrival.ARRIVED
    return made(arrival, len(compared_keys(each.server.tags, keys)), told)
