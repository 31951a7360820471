"""A run that keeps what it overwrites, and the run that takes it back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from tagsync.aws.store.kept_values import DynamoKeptValues
from tagsync.aws.store.table import Table
from tagsync.core.policy import DEFAULT_POLICY, Launch, Policy
from tagsync.core.safety.limits import Safety
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.engine.service_ports import Metric, ServiceError
from tagsync.engine.targets.access import Access
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.service.sync import run_metrics
from tagsync.service.sync.serve import serve_sync
from tagsync.service.sync.tag_sync import TagSync
from tests.service.conftest import MakeSync
from tests.service.sync.test_continuation import SLOW, clock_of_writes
from tests.service.sync.test_drs_tag_sync import adds_up, run
from tests.sync_service import HOME, START, Context, Ended, Invocations, Time, add_server

BAD = Policy(
    tags=TagPolicy(exclude=("Old",), set={"Env": "wrong", "Team": "wrong"}),
    launch=Launch(copy_tags="ensure", instance_type="ensure"),
)
"""It overwrites, adds, removes, and changes launch settings."""

REGIONS = ("eu-central-1", HOME)


def fleet(lab: Lab, number: int = 6) -> list[SourceServer]:
    """Servers in two regions, each with a tag that the next policy takes away, one that it overwrites, and one of
    another's."""
    tags = {"Env": "prod", "Old": "yes", "Name": "srv"}
    return [
        add_server(lab, f"web-{each}", instance=tags, tags={"Foreign": "kept"}, region=REGIONS[each % 2])
        for each in range(number)
    ]


def state(lab: Lab, servers: list[SourceServer]) -> list[tuple[Any, ...]]:
    """Tags and launch settings of the servers."""
    return [(lab.tags(one.arn), launch_of(lab, one)) for one in servers]


def launch_of(lab: Lab, server: SourceServer) -> tuple[bool, str]:
    found = drs(lab, server).get_launch_configuration(sourceServerID=server.id)
    return found["copyTags"], found["targetInstanceTypeRightSizingMethod"]


def drs(lab: Lab, server: SourceServer) -> Any:
    return lab.client("drs", HUB, server.arn.split(":")[3])


def roll_back(sync: TagSync, run_id: str, context: Context | None = None, **more: object) -> dict[str, Any]:
    return run(sync, {"step": "rollback", "runId": run_id, **more}, context)


@pytest.fixture
def keeping(make: MakeSync) -> Any:
    """Makes a tag sync that keeps values: `keeping(policy=...)`."""
    return partial(make, access=Access(regions=REGIONS), keeps_values=True)


@pytest.fixture
def yesterday(lab: Lab, keeping: Any, time: Time) -> list[SourceServer]:
    """A fleet that was synced yesterday."""
    servers = fleet(lab)
    assert run(keeping())["changed"] == len(servers)
    time.advance(hours=24)
    return servers


def test_a_bad_policy_on_a_fleet_is_rolled_back_to_yesterday(
    lab: Lab, keeping: Any, yesterday: list[SourceServer]
) -> None:
    before = state(lab, yesterday)
    bad = run(keeping(policy=BAD))
    assert bad["changed"] == len(yesterday)
    assert all(now != then for now, then in zip(state(lab, yesterday), before, strict=True))

    shown = roll_back(keeping(policy=BAD), bad["run_id"], dryRun=True)
    assert (shown["statusCode"], shown["dry_run"], shown["changed"]) == (200, True, 6)
    assert shown["message"] == "6 of 6 servers would get back what they had, 0 needing nothing"

    answer = roll_back(keeping(policy=BAD), bad["run_id"], startedBy="ann")
    assert state(lab, yesterday) == before
    assert (answer["statusCode"], answer["status"], answer["source"]) == (200, "SUCCESS", "rollback")
    assert (answer["undoes"], answer["started_by"], answer["scope"]) == (bad["run_id"], "ann", "all")
    assert answer["message"] == "6 of 6 servers got back what they had, 0 needing nothing"
    adds_up(answer)

    again = roll_back(keeping(policy=BAD), bad["run_id"])
    assert (again["status"], again["changed"], again["in_sync"]) == ("SUCCESS", 0, 6)


def test_a_rollback_is_a_run_that_can_be_rolled_back_itself(
    lab: Lab, keeping: Any, yesterday: list[SourceServer]
) -> None:
    bad = run(keeping(policy=BAD))
    wrong = state(lab, yesterday)
    undone = roll_back(keeping(policy=BAD), bad["run_id"])
    assert state(lab, yesterday) != wrong
    redone = roll_back(keeping(policy=BAD), undone["run_id"])
    assert (redone["status"], redone["undoes"]) == ("SUCCESS", undone["run_id"])
    assert state(lab, yesterday) == wrong


def test_what_was_changed_since_is_left_and_named(lab: Lab, keeping: Any, yesterday: list[SourceServer]) -> None:
    bad = run(keeping(policy=BAD))
    part, whole, gone = yesterday[:3]
    drs(lab, part).tag_resource(resourceArn=part.arn, tags={"Env": "mine"})
    drs(lab, whole).tag_resource(resourceArn=whole.arn, tags={"Env": "mine", "Team": "mine", "Old": "mine"})
    lab.drs(HUB, gone.arn.split(":")[3]).forget(gone.id)
    sync = keeping(policy=BAD)
    answer = roll_back(sync, bad["run_id"])
    assert (answer["status"], answer["changed_since"], answer["skipped"]["server_gone"]) == ("PARTIAL", 2, 1)
    assert "On 2 servers something was changed since, and is left as it is. " in answer["message"]
    assert lab.tags(part.arn)["Env"] == lab.tags(whole.arn)["Env"] == "mine"
    assert "Team" not in lab.tags(part.arn)
    rows = {row.server_id: row for row in sync.runs.rows(answer["run_id"])}
    assert rows[part.id].left == ("Env",)
    assert set(rows[whole.id].left) == {"Env", "Team", "Old"}
    adds_up(answer)


class TestDeadline:
    @pytest.fixture
    def slow(self, lab: Lab, keeping: Any) -> TagSync:
        """Each write takes 100 seconds: an invocation of 900 has time for about nine."""
        made: TagSync = keeping(policy=replace(BAD, launch=Launch()), clock=clock_of_writes(lab, 100), workers=1)
        return made

    def test_the_values_of_all_parts_are_kept_and_a_deadline_of_the_rollback_is_handed_on(
        self, lab: Lab, keeping: Any, slow: TagSync, invocations: Invocations
    ) -> None:
        servers = fleet(lab, 18)
        run(keeping())
        before = state(lab, servers)
        bad = run(slow, context=SLOW)
        assert (bad["statusCode"], bad["skipped"]["not_reached"] > 0) == (202, True)
        assert invocations.run(slow, SLOW)[-1]["status"] == "SUCCESS"

        first = roll_back(slow, bad["run_id"], SLOW)
        assert (first["statusCode"], first["status"], first["undoes"]) == (202, "IN_PROGRESS", bad["run_id"])
        assert run(slow)["statusCode"] == 409, "it holds the lease of the run that it undoes"
        last = invocations.run(slow, SLOW)[-1]
        assert (last["run_id"], last["status"], last["changed"]) == (first["run_id"], "SUCCESS", 18)
        assert last["source"] == "rollback"
        assert state(lab, servers) == before

    def test_what_a_chain_leaves_is_finished_by_the_same_call_again(
        self, lab: Lab, keeping: Any, slow: TagSync, invocations: Invocations, time: Time
    ) -> None:
        servers = fleet(lab, 12)
        run(keeping())
        before = state(lab, servers)
        bad = run(keeping(policy=BAD))
        roll_back(slow, bad["run_id"], SLOW)
        invocations.events.clear()  # Lambda has lost the next part
        assert state(lab, servers) != before
        time.advance(hours=1)
        answer = roll_back(keeping(policy=BAD), bad["run_id"])
        assert (answer["status"], answer["total_servers"]) == ("SUCCESS", 12)
        assert state(lab, servers) == before


class Killed(BaseException):
    """The function is killed, and nothing more happens in it."""


def test_a_run_that_is_killed_after_it_wrote_can_be_rolled_back(
    lab: Lab, keeping: Any, yesterday: list[SourceServer], time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, sync = state(lab, yesterday), keeping(policy=BAD)

    def killed(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(type(sync.runs), "save_target", killed)
        with pytest.raises(Killed):
            run(sync)
    assert state(lab, yesterday) != before
    (crashed, *_) = sync.runs.headers(limit=1).headers
    assert roll_back(sync, crashed.run_id)["status"] == "ALREADY_RUNNING", "its lease has not expired"
    time.advance(hours=1)
    assert roll_back(sync, crashed.run_id)["status"] == "SUCCESS"
    assert state(lab, yesterday) == before


def test_nothing_is_written_if_the_values_cannot_be_kept(lab: Lab, keeping: Any, table: Table) -> None:
    class Broken(DynamoKeptValues):
        def save(self, *_: object) -> None:
            raise ServiceError("the table does not answer")

    servers = fleet(lab, 2)
    answer = run(keeping(values=Broken(table, retention_days=90)))
    assert (answer["statusCode"], answer["status"], answer["changed"]) == (502, "FAILED", 0)
    assert "the table does not answer" in answer["message"]
    assert lab.count("drs", "TagResource") == 0
    assert all(lab.tags(one.arn) == {"Foreign": "kept"} for one in servers)


class TestLimits:
    LIMITS = replace(BAD, launch=Launch(), safety=Safety(max_same_updates=0, max_same_updates_percent=0))

    def test_they_hold_for_a_rollback_unless_it_is_forced_which_is_recorded(
        self, lab: Lab, keeping: Any, yesterday: list[SourceServer]
    ) -> None:
        before = state(lab, yesterday)
        bad = run(keeping(policy=replace(BAD, launch=Launch())))
        refused = roll_back(keeping(policy=self.LIMITS), bad["run_id"])
        assert (refused["status"], refused["changed"], refused["skipped"]) == ("PARTIAL", 0, {"refused": 6})
        assert refused["refusals"][0].count(f"{HUB}/") == 1
        assert "(safety.max_same_updates)" in refused["refusals"][0]
        assert (refused["forced"], refused["overridden"]) == (False, [])

        sync = keeping(policy=self.LIMITS)
        forced = roll_back(sync, bad["run_id"], force=True, startedBy="ann")
        assert (forced["status"], forced["forced"], forced["started_by"]) == ("SUCCESS", True, "ann")
        assert forced["overridden"] == refused["refusals"]
        assert state(lab, yesterday) == before
        assert "max_same_updates" in sync.runs.outcomes(forced["run_id"])[0].overridden

    def test_a_server_that_the_run_found_right_counts_for_their_base(self, lab: Lab, keeping: Any) -> None:
        for number in range(10):
            add_server(lab, f"web-{number}", instance={"Env": "prod"}, region=HOME)
        run(keeping())
        add_server(lab, "new", instance={"Env": "prod"}, tags={"Env": "old"}, region=HOME)
        one = run(keeping())
        half = replace(DEFAULT_POLICY, safety=Safety(max_same_updates=0, max_same_updates_percent=50))
        answer = roll_back(keeping(policy=half), one["run_id"])
        assert (answer["status"], answer["changed"], answer["in_sync"]) == ("SUCCESS", 1, 10)


class TestWhatCannotBeUndone:
    def refused(self, sync: TagSync, run_id: str) -> str:
        answer = roll_back(sync, run_id)
        assert (answer["statusCode"], answer["code"]) == (409, "CANNOT_UNDO")
        return str(answer["message"])

    def test_a_run_of_which_nothing_was_kept(self, lab: Lab, make: MakeSync, keeping: Any) -> None:
        add_server(lab, "one", instance={"Owner": "shop"})
        assert "keep_values was off when it began" in self.refused(keeping(), run(make())["run_id"])

    def test_a_dry_run(self, lab: Lab, keeping: Any) -> None:
        add_server(lab, "one", instance={"Owner": "shop"})
        assert "was a dry run" in self.refused(keeping(), run(keeping(), {"dryRun": True})["run_id"])

    def test_a_run_whose_values_have_expired(self, lab: Lab, keeping: Any, time: Time) -> None:
        add_server(lab, "one", instance={"Owner": "shop"}, region=HOME)
        done = run(keeping())
        time.advance(days=90)
        assert "run_retention_days" in self.refused(keeping(), done["run_id"])

    def test_a_run_that_is_not_there(self, keeping: Any) -> None:
        assert roll_back(keeping(), "20260101T000000Z-00000000")["statusCode"] == 404

    def test_a_run_at_work(self, keeping: Any) -> None:
        sync = keeping()
        begun = run(sync, {"async": True})
        for dry_run in (False, True):
            held = roll_back(sync, begun["run_id"], dryRun=dry_run)
            assert (held["statusCode"], held["status"], held["run_id"]) == (409, "ALREADY_RUNNING", begun["run_id"])

    def test_a_run_while_another_of_its_scope_is_at_work(self, lab: Lab, keeping: Any) -> None:
        sync = keeping()
        done = run(sync)
        begun = run(sync, {"async": True})
        assert roll_back(sync, done["run_id"])["run_id"] == begun["run_id"]

    def test_a_run_whose_values_are_there_in_part(self, lab: Lab, keeping: Any, table: Table) -> None:
        """Nothing is told to be undone of which that is not known (law 1)."""
        add_server(lab, "one", instance={"Owner": "shop"}, region=HOME)
        add_server(lab, "two", instance={"Owner": "shop"}, region=REGIONS[0])
        sync = keeping()
        done = run(sync)
        (lost, *_) = table.query(f"values#{done['run_id']}")
        sync.values.save(
            done["run_id"], sync.values.targets(done["run_id"], START)[0], str(lost["sk"]).split("#")[-1], ()
        )
        answer = roll_back(sync, done["run_id"])
        assert answer["status"] == "FAILED"
        assert "are not there any more" in answer["message"]

    def test_an_event_that_is_not_understood(self, keeping: Any) -> None:
        answer = roll_back(keeping(), "nonsense", dryrun=True)
        assert answer["statusCode"] == 400
        assert {each["place"] for each in answer["errors"]} == {"runId", "dryrun"}


def test_a_run_that_changed_nothing_is_rolled_back_with_nothing_to_do(lab: Lab, keeping: Any) -> None:
    answer = roll_back(keeping(), run(keeping())["run_id"])
    assert (answer["status"], answer["total_servers"]) == ("SUCCESS", 0)


def test_a_target_that_cannot_be_read_keeps_what_it_has(lab: Lab, keeping: Any, yesterday: list[SourceServer]) -> None:
    before = state(lab, yesterday)
    bad = run(keeping(policy=BAD))
    lab.faults.add(Rule("deny", service="drs", op="DescribeSourceServers", region=HOME))
    answer = roll_back(keeping(policy=BAD), bad["run_id"])
    assert (answer["status"], answer["changed"], answer["unreadable_targets"]) == ("PARTIAL", 3, 1)
    lab.faults.clear()
    assert roll_back(keeping(policy=BAD), bad["run_id"])["status"] == "SUCCESS"
    assert state(lab, yesterday) == before


def test_the_rows_of_a_rollback_show_no_values(lab: Lab, keeping: Any, yesterday: list[SourceServer]) -> None:
    sync = keeping(policy=BAD)
    answer = roll_back(sync, run(sync)["run_id"])
    rows = list(sync.runs.rows(answer["run_id"]))
    assert {change.rule for row in rows for change in row.changes} == {"rolled back", "ownership record"}
    assert "prod" not in repr((rows, answer, sync.runs.header(answer["run_id"])))


def test_a_part_that_comes_after_the_end_answers_the_end(lab: Lab, keeping: Any, invocations: Invocations) -> None:
    add_server(lab, "one", instance={"Owner": "shop"}, region=HOME)
    sync = keeping()
    begun = run(sync, {"step": "rollback", "runId": run(sync)["run_id"], "async": True})
    assert (begun["statusCode"], begun["details"]["source"]) == (202, "rollback")
    event = dict(invocations.events[0])
    (ended,) = invocations.run(sync)
    assert serve_sync(sync, event, Context()) == {**ended}


def test_a_fan_out_keeps_the_values_of_all_its_shards(lab: Lab, keeping: Any, yesterday: list[SourceServer]) -> None:
    before, sync = state(lab, yesterday), keeping(policy=BAD)
    begun = run(sync, {"step": "start"})
    for shard in begun["shards"]:
        run(sync, shard)
    assert run(sync, {"step": "finish", "runId": begun["run_id"]})["changed"] == len(yesterday)
    assert roll_back(sync, begun["run_id"])["changed"] == len(yesterday)
    assert state(lab, yesterday) == before


def test_a_run_whose_execution_was_stopped_is_rolled_back_at_once(
    lab: Lab, keeping: Any, yesterday: list[SourceServer]
) -> None:
    """As docs/operate.md says of a bad policy that is still being rolled out."""
    before, ended = state(lab, yesterday), Ended()
    sync = keeping(policy=BAD, executions=ended)
    begun = run(sync, {"step": "start", "execution": "arn:aws:states:eu-west-1:111111111111:execution:tagsync:bad"})
    run(sync, begun["shards"][0])
    assert roll_back(sync, begun["run_id"])["status"] == "ALREADY_RUNNING"
    ended.holders.add("arn:aws:states:eu-west-1:111111111111:execution:tagsync:bad")
    answer = roll_back(sync, begun["run_id"])
    assert (answer["status"], answer["changed"]) == ("SUCCESS", 3)
    assert state(lab, yesterday) == before
    stopped = sync.runs.header(begun["run_id"])
    assert stopped is not None
    assert stopped.status == "FAILED"


def test_it_counts_what_it_wrote_and_is_no_run_that_says_the_fleet_is_in_sync(
    lab: Lab, keeping: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: dict[Metric, float] = {}
    monkeypatch.setattr(run_metrics, "count_metric", lambda metric, number, *_: counted.update({metric: number}))
    add_server(lab, "one", instance={"Owner": "shop"}, region=HOME)
    sync = keeping()
    done = run(sync)
    assert counted[Metric.RUNS_SUCCEEDED] == 1
    counted.clear()
    roll_back(sync, done["run_id"])
    assert (counted[Metric.SERVERS_CHANGED], counted[Metric.RUNS_PARTIAL], counted[Metric.RUNS_FAILED]) == (1, 0, 0)
    assert not {Metric.RUNS_SUCCEEDED, Metric.COVERAGE, Metric.SERVERS} & counted.keys()
