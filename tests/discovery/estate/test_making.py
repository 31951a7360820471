"""The estate of random worlds keeps the laws, whatever could not be read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.model import Instance, Origin, OriginReadings, SourceServer, Target, TargetReading
from tagsync.core.policy import Policy, policy_from_document
from tagsync.discovery.estate.estate import Estate
from tagsync.discovery.estate.findings import FindingKind
from tagsync.discovery.estate.instances import Bucket, InstanceReading
from tagsync.discovery.estate.making import make_estate
from tagsync.discovery.estate.members import PlanMembers, Plans
from tagsync.discovery.estate.places import Where
from tagsync.discovery.estate.wants import Wants, make_wants
from tagsync.discovery.selectors import exactly
from tagsync.discovery.survey import Survey
from tagsync.engine.run import RunStatus
from tests.fake_fleet import DENIED, server

HUB, OTHER = "111111111111", "222222222222"
WEST, EAST = Target(HUB, "eu-west-1"), Target(HUB, "us-east-1")
HOME = Target(OTHER, "eu-north-1")
POLICY = policy_from_document({"version": 1, "servers": {"include": {"origin_tags": {"Protect": ["yes"]}}}})


@dataclass(frozen=True)
class World:
    """Everything there is."""

    servers: tuple[SourceServer, ...]
    instances: tuple[Instance, ...]
    wants: Wants
    plans: Plans

    def estate(
        self,
        unread: Iterable[Target] = (),
        lost: Iterable[str] = (),
        dark: Iterable[Target] = (),
        closed: Iterable[Target] = (),
    ) -> Estate:
        """What is known if DRS is `unread`, without the `lost` ids of servers and instances; no instance of `dark`
        places could be read, and no plan of `closed` ones."""
        unread, lost, dark = set(unread), set(lost), set(dark)
        readings = tuple(
            TargetReading(
                target,
                tuple(
                    each
                    for each in self.servers
                    if each.target == target and not (target in unread and each.server_id in lost)
                ),
                DENIED if target in unread else None,
            )
            for target in (WEST, EAST)
        )
        running = [
            InstanceReading(
                place,
                tuple(
                    each
                    for each in self.instances
                    if place_of(each.origin) == place and each.state == "running" and place not in dark
                ),
                DENIED if place in dark else None,
            )
            for place in (HOME, WEST)
        ]
        there = {each.origin: each for each in self.instances}
        asked = {each.origin for each in self.servers if each.origin}
        readable = {each for each in asked if place_of(each) not in dark}
        origins = OriginReadings(
            {each: there[each] for each in readable if each in there},
            frozenset(readable - there.keys()),
            dict.fromkeys(asked - readable, DENIED),
        )
        plans = replace(self.plans, unread=dict.fromkeys(closed, DENIED))
        return make_estate(self.wants, Survey(readings), origins, running, plans)


def place_of(origin: Origin) -> Target:
    return Target(origin.account, origin.region)


origins = st.builds(Origin, st.just(OTHER), st.just("eu-north-1"), st.sampled_from([f"i-{n}" for n in range(6)]))
tags = st.fixed_dictionaries(
    {}, optional={"Protect": st.sampled_from(["yes", "no"]), "DR-Application": st.sampled_from(["erp", "crm"])}
)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    states = st.sampled_from(["running", "running", "running", "stopped", "terminated"])
    there = draw(st.lists(st.builds(Instance, origins, tags, states), unique_by=lambda each: each.origin))
    number = draw(st.integers(0, 8))
    servers = tuple(
        server(
            f"s-{index}",
            draw(tags),
            target=draw(st.sampled_from([WEST, EAST])),
            origin=draw(st.one_of(origins, st.none())),
            replication_state=draw(st.sampled_from(["CONTINUOUS", "INITIAL_SYNC", "STALLED", "DISCONNECTED", ""])),
            direction=draw(st.sampled_from(["FAILOVER", "FAILOVER", "FAILBACK"])),
        )
        for index in range(number)
    )
    policy = draw(st.sampled_from([Policy(), POLICY]))
    selectors = [("plan erp", exactly({"DR-Application": "erp"}), Where(frozenset({WEST})))]
    wants = make_wants(policy, draw(st.sampled_from([[], selectors])))
    arns = st.frozensets(st.sampled_from([each.arn for each in servers])) if servers else st.just(frozenset[str]())
    members = (
        PlanMembers("erp", by_tags=draw(arns), held=draw(arns)),
        PlanMembers("crm", driven=True, by_tags=draw(arns)),
    )
    return World(servers, tuple(there), wants, Plans(members))


@given(worlds())
def test_every_wanted_instance_is_in_one_bucket(world: World) -> None:
    estate = world.estate()
    wanted = {each.origin for each in world.instances if each.state == "running" and world.wants.of(each)}
    assert [each.instance.origin for each in estate.instances] == sorted(wanted)
    assert sum(estate.buckets.values()) == len(wanted)
    assert not estate.buckets[Bucket.UNKNOWN]
    assert estate.status is RunStatus.SUCCESS


@given(worlds())
def test_every_server_whose_instance_is_gone_has_one_fate(world: World) -> None:
    estate = world.estate()
    there = {each.origin for each in world.instances if not each.is_gone}
    gone = {each.arn for each in world.servers if each.origin not in {*there, None} and each.direction != "FAILBACK"}
    assert sorted(each.server.arn for each in estate.gone) == sorted(gone)
    kinds = (FindingKind.LEFT_BEHIND, FindingKind.DISASTER, FindingKind.GONE)
    assert sum(estate.kinds[kind] for kind in kinds) == len(gone)


places = st.sets(st.sampled_from([WEST, EAST]))


@given(worlds(), places, st.sets(st.sampled_from([f"s-{n}" for n in range(8)])), st.booleans(), places)
def test_a_failed_read_finds_nothing_that_is_not_there(
    world: World, unread: set[Target], lost: set[str], dark: bool, closed: set[Target]
) -> None:
    """Law 1: whatever could not be read, nothing is found that would not be found if everything were read."""
    whole = world.estate()
    less = world.estate(unread, lost, [HOME] if dark else [], closed)
    assert said(less) <= said(whole)
    assert (less.status is RunStatus.SUCCESS) == (not less.problems)
    assert bool(less.problems) == bool(unread or dark or closed)
    wanted = {each.instance.origin for each in whole.instances}
    assert {each.instance.origin for each in less.instances} == (set() if dark else wanted)


def said(estate: Estate) -> set[tuple[str, str]]:
    """What is claimed of whom. That an instance is protected elsewhere, or nowhere, is one claim: not where it is
    wanted. What is gone has a fate, and only `left_behind` speaks against a server."""
    claims = {
        FindingKind.WRONG_REGION: "not where it is wanted",
        FindingKind.UNPROTECTED: "not where it is wanted",
        FindingKind.DISASTER: "gone",
        FindingKind.GONE: "gone",
    }
    taken_back = {FindingKind.NO_PLAN}  # said of a server, whatever becomes of the other servers of its instance
    found = {
        (claims.get(each.kind, str(each.kind)), each.instance_id if each.kind in OF_INSTANCES else str(each.server_ids))
        for each in estate.findings
        if each.kind not in taken_back
    }
    return found | {("gone", who) for claim, who in found if claim == "left_behind"}


OF_INSTANCES = (FindingKind.UNPROTECTED, FindingKind.ONLY_UNWELL, FindingKind.WRONG_REGION, FindingKind.TWO_REGIONS)


@given(worlds())
def test_the_order_of_reading_does_not_matter(world: World) -> None:
    turned = replace(world, servers=world.servers[::-1], instances=world.instances[::-1])
    assert turned.estate() == world.estate()
