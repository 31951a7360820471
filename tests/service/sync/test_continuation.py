"""A run that does not fit into one invocation: continued until its end, or worked on in shards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from tagsync.aws.service.functions import LambdaInvoker
from tagsync.engine.targets.access import Access
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.service.sync.serve import serve_sync
from tagsync.service.sync.tag_sync import TagSync
from tests.service.conftest import MakeSync
from tests.service.sync.test_drs_tag_sync import adds_up, run
from tests.sync_service import HOME, Context, Invocations, Time, add_server

REGIONS = ("eu-central-1", HOME, "us-east-1")
SLOW = Context(seconds=900)


def clock_of_writes(lab: Lab, seconds: float) -> Callable[[], float]:
    """A clock on which every write takes so long, and nothing else takes any time."""
    return lambda: lab.count("drs", "TagResource") * seconds


@pytest.fixture
def slow(lab: Lab, make: MakeSync) -> TagSync:
    """Each write takes 100 seconds: an invocation of 900 has time for about nine."""
    access = Access(regions=REGIONS)
    return make(access=access, clock=clock_of_writes(lab, 100), workers=1)


def fleet(lab: Lab, each: int) -> list[str]:
    """So many drifted servers in each region."""
    return [
        add_server(lab, f"web-{number}", instance={"Owner": "shop"}, region=region).arn
        for region in REGIONS
        for number in range(each)
    ]


def test_a_run_out_of_time_says_what_is_left_and_is_continued_to_its_end(
    lab: Lab, slow: TagSync, invocations: Invocations
) -> None:
    servers = fleet(lab, 8)
    first = run(slow, context=SLOW)
    assert (first["statusCode"], first["status"]) == (202, "IN_PROGRESS")
    assert first["left"]["continued_in_part"] == 1
    assert set(first["left"]["targets"]) <= {f"{HUB}/{region}" for region in REGIONS}
    assert 0 < first["changed"] < len(servers)
    assert first["skipped"]["not_reached"] == len(servers) - first["changed"]
    adds_up(first)

    *parts, last = invocations.run(slow, SLOW)
    assert len(parts) >= 1
    assert (last["run_id"], last["status"], last["statusCode"]) == (first["run_id"], "SUCCESS", 200)
    assert (last["changed"], last["in_sync"], last["total_servers"]) == (24, 0, 24)
    adds_up(last)
    assert all(lab.tags(server)["Owner"] == "shop" for server in servers)
    assert lab.count("drs", "TagResource") == len(servers)


def test_every_server_has_one_row_that_says_what_the_run_wrote(
    lab: Lab, slow: TagSync, invocations: Invocations
) -> None:
    fleet(lab, 5)
    first = run(slow, context=SLOW)
    invocations.run(slow, SLOW)
    rows = list(slow.runs.rows(first["run_id"]))
    assert Counter(row.bucket for row in rows) == {"changed": 15}
    assert all([change.key for change in row.changes] == ["Owner", "tagsync:owned"] for row in rows)


def test_the_lease_is_held_until_the_last_part_has_ended(lab: Lab, slow: TagSync, invocations: Invocations) -> None:
    fleet(lab, 8)
    run(slow, context=SLOW)
    assert run(slow, context=Context(seconds=900))["statusCode"] == 409
    invocations.run(slow, SLOW)
    assert run(slow, context=SLOW)["statusCode"] == 200


def test_a_continuation_whose_lease_was_taken_over_stops(
    lab: Lab, slow: TagSync, time: Time, invocations: Invocations
) -> None:
    fleet(lab, 8)
    run(slow, context=SLOW)
    late = dict(invocations.events.pop())
    time.advance(hours=1)
    other = run(slow, context=SLOW)
    assert other["statusCode"] == 202
    before = lab.count("drs", "TagResource")
    answer = serve_sync(slow, late, SLOW)
    assert answer["statusCode"] == 502
    assert lab.count("drs", "TagResource") == before


def test_a_run_without_any_progress_ends_instead_of_going_on_for_ever(
    lab: Lab, make: MakeSync, invocations: Invocations
) -> None:
    fleet(lab, 2)
    reads = make(access=Access(regions=REGIONS), clock=lambda: lab.count("drs", "DescribeSourceServers") * 1000.0)
    answer = run(reads, context=SLOW)
    answers = [answer, *invocations.run(reads, SLOW)]
    assert answers[-1]["status"] == "PARTIAL"
    assert len(answers) <= len(REGIONS) + 1
    assert any(problem["kind"] == "stopped" for problem in answers[-1]["problems"])
    assert lab.count("drs", "TagResource") == 0


def test_a_run_that_cannot_be_handed_on_has_failed_and_gives_its_lease_back(
    lab: Lab, make: MakeSync, time: Time
) -> None:
    fleet(lab, 8)
    sync = make(
        access=Access(regions=REGIONS),
        clock=clock_of_writes(lab, 100),
        invoke=LambdaInvoker(lambda: lab.client("lambda"), "absent"),
        workers=1,
    )
    answer = run(sync, context=SLOW)
    assert (answer["statusCode"], answer["status"]) == (502, "FAILED")
    assert "function absent invoke: ResourceNotFoundException" in answer["message"]
    assert answer["changed"] > 0
    assert sync.leases.holder("all", time()) == ""


def test_a_server_deleted_between_two_parts_is_gone_and_counted_once(
    lab: Lab, slow: TagSync, invocations: Invocations
) -> None:
    servers = fleet(lab, 8)
    run(slow, context=SLOW)
    untouched = next(server for server in reversed(servers) if not lab.tags(server))
    region, server_id = untouched.split(":")[3], untouched.rpartition("/")[2]
    lab.drs(HUB, region).forget(server_id)
    last = invocations.run(slow, SLOW)[-1]
    assert (last["total_servers"], last["changed"], last["skipped"]) == (24, 23, {"server_gone": 1})
    adds_up(last)


class TestShards:
    def test_a_fan_out_is_one_shard_for_each_target_and_one_result(self, lab: Lab, make: MakeSync) -> None:
        servers = fleet(lab, 2)
        sync = make(access=Access(regions=REGIONS))
        begun = run(sync, {"step": "start", "source": "eventbridge"})
        assert (begun["statusCode"], len(begun["shards"])) == (200, 3)
        assert run(sync)["statusCode"] == 409
        for shard in begun["shards"]:
            done = run(sync, shard)
            assert (done["status"], done["next"]) == ("DONE", None)
        answer = run(sync, {"step": "finish", "runId": begun["run_id"]})
        assert (answer["status"], answer["source"], answer["changed"]) == ("SUCCESS", "eventbridge", len(servers))
        assert "accounts" not in answer, "a state of the state machine holds 256 KB"
        assert run(sync, begun["shards"][0]) == answer, "a shard that comes late"
        kept = sync.runs.header(begun["run_id"])
        assert kept is not None
        assert kept.result["total_accounts"] == len(kept.result["accounts"]) == 1  # type: ignore[arg-type]
        assert run(sync, {"step": "finish", "runId": begun["run_id"]}) == answer
        assert len(sync.sightings.load()) == 3

    def test_a_shard_that_never_came_back_is_unreadable(self, lab: Lab, make: MakeSync) -> None:
        fleet(lab, 2)
        sync = make(access=Access(regions=REGIONS))
        begun = run(sync, {"step": "start"})
        for shard in begun["shards"][:2]:
            run(sync, shard)
        answer = run(sync, {"step": "finish", "runId": begun["run_id"]})
        assert (answer["status"], answer["unreadable_targets"], answer["changed"]) == ("PARTIAL", 1, 4)
        assert "us-east-1" in answer["problems"][0]["where"]

    def test_a_shard_out_of_time_gives_the_next_event_to_the_state_machine(
        self, lab: Lab, make: MakeSync, invocations: Invocations
    ) -> None:
        fleet(lab, 20)
        sync = make(access=Access(regions=REGIONS), clock=clock_of_writes(lab, 100), workers=1)
        begun = run(sync, {"step": "start"})
        for shard in begun["shards"]:
            event, turns = shard, 0
            while event:
                event, turns = run(sync, event, SLOW)["next"], turns + 1
            assert turns > 1
        answer = run(sync, {"step": "finish", "runId": begun["run_id"]})
        assert (answer["changed"], answer["status"]) == (60, "SUCCESS")
        assert invocations.events == []

    def test_an_account_that_cannot_be_reached_is_in_the_result(self, lab: Lab, make: MakeSync) -> None:
        add_server(lab, "one", instance={"Owner": "shop"})
        lab.faults.add(Rule("deny", service="ec2", op="DescribeRegions"))
        begun = run(make(access=Access()), {"step": "start"})
        assert begun["shards"] == []
        answer = run(make(access=Access()), {"step": "finish", "runId": begun["run_id"]})
        assert (answer["status"], answer["total_accounts"]) == ("FAILED", 1)
