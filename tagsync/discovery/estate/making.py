"""Makes the estate: pure, and the same for the same input in whatever order it was read (law 8)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from tagsync.core.model import Instance, Origin, OriginReadings, SourceServer, Target
from tagsync.core.sentences import first_few
from tagsync.discovery.estate.estate import APPLICATION_TAG, Estate, GoneServer
from tagsync.discovery.estate.fates import Fate, Known, Presence, fates
from tagsync.discovery.estate.findings import OF_BUCKET, OF_FATE, EstateFinding, FindingKind
from tagsync.discovery.estate.instances import (
    MOST_NAMED,
    EstateInstance,
    InstanceReading,
    Unread,
    by_origin,
    worst,
)
from tagsync.discovery.estate.left_behind import presence_of, stands_apart
from tagsync.discovery.estate.members import Plans
from tagsync.discovery.estate.wants import Wants, copied, is_of_drs
from tagsync.discovery.servers import launched_once
from tagsync.discovery.survey import Survey
from tagsync.engine.run import RunStatus


def make_estate(
    wants: Wants,
    survey: Survey,
    origins: OriginReadings,
    running: Iterable[InstanceReading],
    plans: Plans | None = None,
    *,
    application_tag: str = APPLICATION_TAG,
) -> Estate:
    """The estate of what was read. `origins` are the instances of the source servers, `running` what was found by tags.
    `plans`: None if nothing is to be said of recovery plans."""
    return _Making(wants, survey, origins, tuple(running), plans, application_tag).estate()


class _Making:
    def __init__(
        self,
        wants: Wants,
        survey: Survey,
        origins: OriginReadings,
        running: Sequence[InstanceReading],
        plans: Plans | None,
        application_tag: str,
    ) -> None:
        self._wants, self._survey, self._origins, self._running = wants, survey, origins, running
        self._plans, self._key = plans, application_tag
        self._machines = launched_once(survey.servers)
        self._by_origin = by_origin(self._machines)
        recovery_instances = {each.recovery_instance_id for each in survey.servers} - {""}
        found = {each.origin: each for reading in running for each in reading.instances}
        self._there = {
            origin: each
            for origin, each in sorted(found.items())
            if not is_of_drs(each) and origin.instance_id not in recovery_instances
        }
        self._made_by_drs = len(found) - len(self._there)
        self._applications: dict[Origin, str] = {}

    def estate(self) -> Estate:
        instances = tuple(self._instances())
        gone = tuple(self._gone())
        findings = [*self._of_instances(instances), *self._of_gone(gone), *self._of_plans(gone)]
        problems = {
            *self._survey.problems,
            *((reading.place, reading.problem) for reading in self._running if reading.problem),
            *((Target(origin.account, origin.region), each) for origin, each in self._origins.unreadable.items()),
            *(self._plans.unread.items() if self._plans else ()),
        }
        return Estate(
            instances=instances,
            findings=tuple(sorted(findings, key=_order)),
            gone=gone,
            places=tuple(sorted({reading.place for reading in self._running})),
            keys=self._wants.keys,
            servers=len(self._machines),
            made_by_drs=self._made_by_drs,
            notes=self._wants.notes,
            problems=tuple(sorted(problems)),
            status=self._status(is_partial=bool(problems)),
        )

    def _status(self, *, is_partial: bool) -> RunStatus:
        if not is_partial:
            return RunStatus.SUCCESS
        read = self._survey.status is not RunStatus.FAILED or any(not each.problem for each in self._running)
        return RunStatus.PARTIAL if read else RunStatus.FAILED

    def _instances(self) -> Iterator[EstateInstance]:
        unread = Unread(self._survey.readings)
        for origin, instance in self._there.items():
            if wants := self._wants.of(instance):
                servers = self._by_origin.get(origin, ())
                bucket, why = worst(wants, servers, unread)
                by = tuple(want.by for want in wants)
                yield EstateInstance(instance, bucket, by, servers, why, self._application(instance))

    def _gone(self) -> Iterator[GoneServer]:
        became = fates(self._known())
        broken_off = {target for target, _ in self._survey.problems}
        for origin, servers in sorted(self._by_origin.items()):
            if self._presence(origin) is Presence.GONE:
                for server in servers:
                    fate = Fate.GONE if server.origin_is_guessed else became.get(origin, Fate.GONE)
                    if fate is Fate.LEFT_BEHIND and server.target in broken_off:
                        fate = Fate.GONE  # its neighbours may be among the servers that were not read
                    yield GoneServer(server, fate, server.tags.get(self._key, ""))

    def _known(self) -> Iterator[Known]:
        """All instances that are known. DRS has been told to forget those that are disconnected, so they speak for
        none."""
        for origin, servers in self._by_origin.items():
            if not all(server.origin_is_guessed for server in servers):
                instance = self._origins.instances.get(origin)
                application = self._application(instance) if instance else servers[0].tags.get(self._key, "")
                yield Known(origin, self._presence(origin), application, stands_apart=stands_apart(servers))
        for origin, instance in self._there.items():
            yield Known(origin, Presence.THERE, self._application(instance))

    def _presence(self, origin: Origin) -> Presence:
        if origin in self._there:
            return Presence.THERE
        return presence_of(origin, self._origins) or Presence.UNREAD

    def _application(self, instance: Instance) -> str:
        if instance.origin not in self._applications:
            tags = copied(self._wants.policy, instance, frozenset({self._key}))
            self._applications[instance.origin] = tags.get(self._key, "")
        return self._applications[instance.origin]

    def _of_instances(self, instances: Iterable[EstateInstance]) -> Iterator[EstateFinding]:
        for each in instances:
            if kind := OF_BUCKET.get(each.bucket):
                by = f"wanted by {first_few(each.wanted_by, MOST_NAMED)}"
                yield _about(each, kind, f"{each.why}; {by}")
            if len(places := sorted({server.target for server in each.servers})) > 1:
                where = first_few([str(place) for place in places], MOST_NAMED)
                yield _about(each, FindingKind.TWO_REGIONS, f"it has source servers in {where}")

    def _of_gone(self, gone: Iterable[GoneServer]) -> Iterator[EstateFinding]:
        for each in gone:
            what = f"its instance is gone; the source server is in {each.server.target}"
            yield self._of_server(each.server, OF_FATE[each.fate], what)

    def _of_plans(self, gone: Iterable[GoneServer]) -> Iterator[EstateFinding]:
        if self._plans is None:
            return
        names = self._plans.names_of()
        left = {each.server.arn for each in gone if each.fate is Fate.LEFT_BEHIND}
        told = [each for each in self._machines if each.target not in self._plans.unread]
        for server in told:
            plans = names.get(server.arn, ())
            if len(plans) > 1:
                yield self._of_server(server, FindingKind.SEVERAL_PLANS, f"plans: {first_few(plans, MOST_NAMED)}")
            elif not plans and server.arn not in left and not self._other_way_is_in_a_plan(server, names):
                yield self._of_server(server, FindingKind.NO_PLAN, f"no plan takes it in {server.target}")
        for server, what in self._plans.otherwise(told):
            yield self._of_server(server, FindingKind.TAGS_SAY_OTHERWISE, what)

    def _other_way_is_in_a_plan(self, server: SourceServer, names: Mapping[str, tuple[str, ...]]) -> bool:
        """A driven plan takes one of the servers of an instance."""
        same = self._by_origin.get(server.origin, ()) if server.origin else ()
        return any(each.arn in names for each in same)

    def _of_server(self, server: SourceServer, kind: FindingKind, what: str) -> EstateFinding:
        origin = server.origin
        place = Target(origin.account, origin.region) if origin else server.target
        instance_id = origin.instance_id if origin else ""
        application = server.tags.get(self._key, "")
        return EstateFinding(kind, place, what, instance_id, (server.server_id,), server.name, application)


def _about(each: EstateInstance, kind: FindingKind, what: str) -> EstateFinding:
    ids = tuple(server.server_id for server in each.servers)
    place = Target(each.account, each.region)
    return EstateFinding(kind, place, what, each.instance_id, ids, each.name, each.application)


def _order(finding: EstateFinding) -> tuple[object, ...]:
    kinds = list(FindingKind)
    return (
        finding.place,
        kinds.index(finding.kind),
        finding.application,
        finding.instance_id,
        finding.server_ids,
        finding.what,
    )
