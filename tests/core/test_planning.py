from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.core.change import RECORD_RULE, LaunchChange, TagChange
from tagsync.core.conditions import Conditions, Exceptions, Servers
from tagsync.core.digest import tags_digest
from tagsync.core.model import (
    Fleet,
    Instance,
    LaunchSettings,
    Origin,
    OriginReadings,
    Problem,
    SourceServer,
    TargetReading,
)
from tagsync.core.ownership.reading import read_record, write_record
from tagsync.core.plan import Bucket, Plan, ServerPlan
from tagsync.core.planning import find_source, make_plan, record_without_launch
from tagsync.core.policy import DEFAULT_POLICY, Launch, Policy
from tagsync.core.skips import Skip
from tagsync.core.tags import OWNED_KEY
from tests.fake_fleet import DENIED, HOME, ORIGIN, FakeFleet, server

PROD = Instance(ORIGIN, {"Env": "prod"}, instance_type="m5.large")
ENSURE = Policy(launch=Launch(copy_tags="ensure", instance_type="ensure"))
WRONG, RIGHT = (
    LaunchSettings(copy_tags=False, right_sizing="BASIC"),
    LaunchSettings(copy_tags=True, right_sizing="IN_AWS"),
)


def plan(
    *servers: SourceServer,
    origins: OriginReadings | None = None,
    policy: Policy = DEFAULT_POLICY,
    launch: LaunchSettings | None = None,
) -> Plan:
    origins = origins or OriginReadings({ORIGIN: PROD})
    readings = {"s-0001": launch} if launch else {}
    by_arn = {one.arn: settings for one in servers if (settings := readings.get(one.server_id))}
    return make_plan(policy, Fleet((TargetReading(HOME, servers),), origins, by_arn))


def only(made: Plan) -> ServerPlan:
    [one] = made.servers()
    return one


@pytest.mark.parametrize(
    ("one", "skip"),
    [
        (server(origin=None), Skip.NO_INSTANCE_ID),
        (server(origin=None, replication_state="DISCONNECTED"), Skip.NO_INSTANCE_ID),
        (server(replication_state="DISCONNECTED"), Skip.DISCONNECTED),
        (server(direction="FAILBACK"), Skip.FAILBACK),
        (server(direction="FAILBACK", origin=None, replication_state="DISCONNECTED"), Skip.FAILBACK),
        (server(origin=Origin("1", "r", "i-9")), Skip.ORIGIN_UNREADABLE),
    ],
)
def test_servers_that_are_left_alone_say_why(one: SourceServer, skip: Skip) -> None:
    planned = only(plan(one))
    assert (planned.bucket, planned.skip) == (Bucket.SKIPPED, skip)
    assert planned.detail
    assert not planned.has_changes


@pytest.mark.parametrize("state", ["STALLED", "PAUSED", "STOPPED", "INITIATING", "INITIAL_SYNC", "CONTINUOUS", ""])
def test_every_other_replication_state_is_tagged(state: str) -> None:
    assert only(plan(server(replication_state=state, direction=""))).bucket is Bucket.CHANGED


def test_the_reason_names_the_origin_or_the_problem() -> None:
    terminated = OriginReadings({ORIGIN: Instance(ORIGIN, {"Env": "prod"}, "terminated")})
    assert only(plan(server(), origins=terminated)).detail == f"{ORIGIN} is terminated; the server keeps its tags"
    gone = OriginReadings(gone=frozenset({ORIGIN}))
    assert only(plan(server(), origins=gone)).detail == f"{ORIGIN} does not exist any more; the server keeps its tags"
    guessed = only(plan(replace(server(), origin_is_guessed=True), origins=gone))
    assert "DRS does not say where its instance is, and in 111111111111/eu-west-1" in guessed.detail
    denied = OriginReadings(unreadable={ORIGIN: DENIED})
    assert only(plan(server(), origins=denied)).detail == str(DENIED)


@pytest.mark.parametrize(
    ("policy", "detail"),
    [
        (Policy(servers=Servers(include=Conditions(accounts=("2*",)))), "servers.include.accounts does not match"),
        (Policy(servers=Servers(exclude=Exceptions(regions=("eu-*",)))), "servers.exclude.regions matches"),
        (
            Policy(servers=Servers(include=Conditions(origin_regions=("us-*",)))),
            "servers.include.origin_regions does not match",
        ),
        (
            Policy(servers=Servers(exclude=Exceptions(origin_accounts=("*",)))),
            "servers.exclude.origin_accounts matches",
        ),
        (
            Policy(servers=Servers(include=Conditions(source_server_ids=("s-2",)))),
            "servers.include.source_server_ids does not match",
        ),
        (
            Policy(servers=Servers(include=Conditions(origin_tags={"Env": ("t*",)}))),
            "servers.include.origin_tags Env does not match",
        ),
        (
            Policy(servers=Servers(include=Conditions(origin_tags={"No": ("*",)}))),
            "servers.include.origin_tags No does not match",
        ),
        (
            Policy(servers=Servers(exclude=Exceptions(origin_tags={"Env": ("t*", "p*")}))),
            "servers.exclude.origin_tags Env matches",
        ),
    ],
)
def test_an_excluded_server_names_the_condition(policy: Policy, detail: str) -> None:
    planned = only(plan(server(), policy=policy))
    assert (planned.skip, planned.detail) == (Skip.EXCLUDED, detail)


def test_all_include_conditions_and_any_exclude_condition() -> None:
    both = Conditions(accounts=("1*",), origin_tags={"Env": ("prod",), "Name": ("*",)})
    assert only(plan(server(), policy=Policy(servers=Servers(include=both)))).skip is Skip.EXCLUDED
    assert (
        only(plan(server(), policy=Policy(servers=Servers(exclude=Exceptions(accounts=both.accounts))))).skip
        is Skip.EXCLUDED
    )
    fits = replace(both, origin_tags={"Env": ("prod",)})
    assert only(plan(server(), policy=Policy(servers=Servers(include=fits)))).bucket is Bucket.CHANGED


def test_a_server_in_sync_and_one_to_change() -> None:
    made = plan(server("s-1", {"Env": "prod"}), server("s-2", {"Env": "test"}))
    assert [one.bucket for one in made.servers()] == [Bucket.IN_SYNC, Bucket.CHANGED]
    assert [one.actual_digest for one in made.servers()] == ["", tags_digest({"Env": "test"})]
    assert made.counts.coverage == 1.0


def test_no_servers_have_no_coverage() -> None:
    assert plan().counts.coverage is None


def test_two_servers_of_one_instance_are_both_tagged() -> None:
    assert plan(server("s-staging"), server("s-extended")).counts.changed == 2


def test_a_server_that_two_pages_showed_is_one_server() -> None:
    assert plan(server(), server()).counts.total == 1


def test_too_many_tags_say_how_many_and_what_to_do() -> None:
    instance = OriginReadings({ORIGIN: Instance(ORIGIN, {f"k{index:02}": "v" for index in range(51)})})
    planned = only(plan(server(), origins=instance))
    assert planned.skip is Skip.TOO_MANY_TAGS
    would_be = "its tags would be 51, and AWS allows 50"
    assert planned.detail == f"{would_be}; exclude some, or set overflow.action: trim"

    full = server(tags={f"theirs-{index:02}": "v" for index in range(50)})
    none_ours = "its tags leave no room for 1 more, and tagsync owns none of them"
    assert only(plan(full)).detail == f"{none_ours}; remove some by hand, or exclude keys"


def test_launch_settings_are_planned_and_claimed_in_the_record() -> None:
    planned = only(plan(server(tags={"Env": "prod"}), policy=ENSURE, launch=WRONG))
    assert planned.launch == (
        LaunchChange("copy_tags", "false", "true"),
        LaunchChange("right_sizing", "BASIC", "IN_AWS"),
    )
    assert planned.to_write == {OWNED_KEY: "1.ci"}
    assert planned.fallback is None, "without the launch settings there is nothing to record"
    assert planned.notices == ()


def test_right_launch_settings_that_the_record_claims_need_nothing() -> None:
    tags = {"Env": "prod", OWNED_KEY: "1.ci"}
    assert only(plan(server(tags=tags), policy=ENSURE, launch=RIGHT)).bucket is Bucket.IN_SYNC


@pytest.mark.parametrize("keys", [[], ["Env"]])
def test_a_claim_that_turned_out_wrong_has_a_record_to_fall_back_to(keys: list[str]) -> None:
    record = write_record(keys, ["copy_tags", "instance_type"]) or ""
    planned = only(plan(server(tags={"Env": "prod", OWNED_KEY: record}), policy=ENSURE, launch=WRONG))
    assert planned.changes == ()
    assert planned.launch
    assert planned.fallback is not None
    assert planned.fallback.before == record
    ownership = read_record(planned.fallback.after)
    assert ownership == read_record(write_record(keys))


def test_an_unreadable_record_has_no_fallback() -> None:
    planned = only(plan(server(tags={"Env": "prod", OWNED_KEY: "by hand"}), policy=ENSURE, launch=WRONG))
    assert planned.launch
    assert planned.fallback is None


def test_launch_settings_that_cannot_be_read_fail_the_server_and_its_tags_are_written() -> None:
    one = server()
    fleet = Fleet((TargetReading(HOME, (one,)),), OriginReadings({ORIGIN: PROD}), {one.arn: DENIED})
    planned = only(make_plan(ENSURE, fleet))
    assert (planned.bucket, planned.detail) == (Bucket.FAILED, str(DENIED))
    assert planned.to_write["Env"] == "prod"
    assert read_record(planned.to_write[OWNED_KEY]).launch == frozenset()


def test_a_target_says_how_it_was_read() -> None:
    readings = (
        TargetReading(replace(HOME, region="a")),
        TargetReading(replace(HOME, region="b"), (server(),), DENIED),
        TargetReading(replace(HOME, region="c"), (), DENIED),
        TargetReading(replace(HOME, region="d"), initialised=False),
    )
    made = make_plan(DEFAULT_POLICY, Fleet(readings, OriginReadings()))
    assert [target.status for target in made.targets] == ["read", "partial", "unreadable", "uninitialised"]
    assert made.problems == (DENIED, DENIED)


def test_owned_tags_are_those_that_could_be_removed() -> None:
    keys = ["Env", "aws:x", "map-migrated", "fin:code"]
    tags = dict.fromkeys([*keys, "theirs"], "v") | {OWNED_KEY: write_record(keys) or ""}
    policy = Policy(tags=replace(DEFAULT_POLICY.tags, protect=("fin:*",)))
    assert plan(server(tags=tags), policy=policy).targets[0].owned_tags == 1
    assert plan(server(tags=tags), policy=replace(policy, prune="none")).targets[0].owned_tags == 0
    assert plan(server(tags={"Env": "v"})).targets[0].owned_tags == 0


def test_rule_14_launch_into_an_instance_is_a_notice_on_the_server_in_every_run() -> None:
    settings: dict[str, LaunchSettings | Problem] = {
        server().arn: LaunchSettings(copy_tags=False, right_sizing="IN_AWS", launches_into=True)
    }
    fake = FakeFleet([server()], [PROD], launch=settings)
    for bucket in (Bucket.CHANGED, Bucket.IN_SYNC):
        made = make_plan(ENSURE, fake.read(ENSURE))
        assert only(made).bucket is bucket
        assert only(made).launch == ()
        assert [notice for notice in only(made).notices if "launches into an instance" in notice]
        fake.apply(made)
    assert fake.launch[server().arn] == settings[server().arn]


def test_launch_settings_alone_are_a_change_that_is_pinned_too() -> None:
    """Its record cannot be read, so it is left as it is."""
    one = server(tags={"Env": "prod", OWNED_KEY: "by hand"})
    planned = only(plan(one, policy=ENSURE, launch=WRONG))
    assert (planned.bucket, planned.changes) == (Bucket.CHANGED, ())
    assert [change.setting for change in planned.launch] == ["copy_tags", "right_sizing"]
    assert planned.actual_digest == tags_digest(one.tags)
    assert only(plan(one, policy=ENSURE, launch=RIGHT)).actual_digest == ""


def test_a_server_without_an_origin_has_no_instance() -> None:
    assert find_source(DEFAULT_POLICY, server(origin=None), OriginReadings())[0] is Skip.NO_INSTANCE_ID  # type: ignore[index]
    assert find_source(DEFAULT_POLICY, server(), OriginReadings({ORIGIN: PROD})) is PROD


def test_the_record_to_fall_back_to_is_the_one_that_stays_where_it_moves() -> None:
    old, new = write_record(["A"]) or "", write_record(["A"], ["copy_tags"], "dr:record") or ""
    moves = [TagChange(OWNED_KEY, old, None, RECORD_RULE), TagChange("dr:record", None, new, RECORD_RULE)]
    plain = write_record(["A"], kept_under="dr:record")
    assert record_without_launch({"A": "1", OWNED_KEY: old}, moves) == TagChange("dr:record", None, plain, RECORD_RULE)
    assert record_without_launch({"A": "1"}, []) is None
    assert record_without_launch({"A": "1", OWNED_KEY: old}, []) is None, "it claims nothing"


def test_an_origin_that_is_only_guessed_is_not_found_or_not_read_for_a_reason() -> None:
    guessed = replace(server(), origin_is_guessed=True)
    unread = find_source(DEFAULT_POLICY, guessed, OriginReadings(unreadable={ORIGIN: DENIED}))
    missing = find_source(DEFAULT_POLICY, guessed, OriginReadings(gone=frozenset({ORIGIN})))
    assert unread == (Skip.ORIGIN_UNREADABLE, str(DENIED))
    assert isinstance(missing, tuple)
    assert missing[0] is Skip.ORIGIN_UNREADABLE
    assert missing[1].startswith("DRS does not say where its instance is")


def test_two_readings_of_origins_together_know_what_either_knows() -> None:
    gone, unread, other = (Origin("111111111111", "eu-west-1", f"i-{n}") for n in range(3))
    one = OriginReadings({ORIGIN: PROD}, frozenset({gone}), {unread: DENIED})
    assert OriginReadings() | one == one | OriginReadings() == one
    both = one | OriginReadings(gone=frozenset({other}))
    assert (both.instances, both.gone, both.unreadable) == ({ORIGIN: PROD}, frozenset({gone, other}), {unread: DENIED})
