"""The Lambda drs_tag_sync against the lab: every field, every counter, every reason, and what it refuses."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from tagsync.core.conditions import Exceptions, Servers
from tagsync.core.ownership.reading import write_record
from tagsync.core.policy import DEFAULT_POLICY, Launch, policy_from_document
from tagsync.core.safety.limits import Safety
from tagsync.engine.service_ports import Metric
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.service.sync import run_metrics
from tagsync.service.sync.serve import serve_sync
from tagsync.service.sync.tag_sync import TagSync
from tests.service.conftest import MakeSync
from tests.sync_service import HOME, Answer, Context, Invocations, Time, add_server

SHOP = "222222222222"
IN_SYNC = {"Owner": "shop", "tagsync:owned": write_record(["Owner"]) or ""}
REGION_FIELDS = {"status", "total_servers", "in_sync", "changed", "skipped", "failed", "problems"}
OURS = {
    "statusCode",
    "run_id",
    "status",
    "dry_run",
    "duration_seconds",
    "in_sync",
    "changed",
    "skipped",
    "failed",
    "region_results",
}


def run(sync: TagSync, event: object = None, context: Context | None = None) -> Answer:
    answer = serve_sync(sync, {} if event is None else event, context or Context())
    return dict(json.loads(json.dumps(answer)))


def adds_up(answer: dict[str, Any]) -> None:
    buckets = answer["in_sync"] + answer["changed"] + sum(answer["skipped"].values()) + answer["failed"]
    assert buckets == answer["total_servers"]
    assert answer["total_synced"] == answer["in_sync"] + answer["changed"]
    assert answer["total_failed"] == answer["failed"]


class TestAnswer:
    def test_one_account_has_every_field(self, lab: Lab, sync: TagSync) -> None:
        add_server(lab, "drifted", instance={"Owner": "shop"})
        add_server(lab, "right", instance={"Owner": "shop"}, tags=IN_SYNC)
        answer = run(sync, {"accountId": HUB})
        assert answer["statusCode"] == 200
        assert (answer["accountId"], answer["accountName"]) == (HUB, HUB)
        assert (answer["total_regions"], answer["regions_with_servers"]) == (1, 1)
        assert (answer["total_servers"], answer["total_synced"], answer["total_failed"]) == (2, 2, 0)
        assert answer["regions"] == [{"region": HOME, "total": 2, "synced": 2, "failed": 0}]
        assert answer["message"] == "1 of 2 servers changed, 1 in sync"
        assert answer.keys() >= OURS
        assert (answer["status"], answer["dry_run"], answer["duration_seconds"]) == ("SUCCESS", False, 0.0)
        assert (answer["in_sync"], answer["changed"], answer["skipped"], answer["failed"]) == (1, 1, {}, 0)
        assert answer["region_results"][HOME].keys() == REGION_FIELDS
        assert "total_accounts" not in answer
        adds_up(answer)

    def test_all_accounts_have_a_result_or_an_error_each(self, lab: Lab, make: MakeSync) -> None:
        role = lab.add_role(SHOP, "tagsync")
        accounts = {
            HUB: Account(HUB, (HOME,)),
            SHOP: Account(SHOP, (HOME,), read=(RoleToAssume(role),)),
            "333333333333": Account(
                "333333333333", (HOME,), read=(RoleToAssume("arn:aws:iam::333333333333:role/none"),)
            ),
        }
        add_server(lab, "hub", instance={"Owner": "hub"})
        add_server(lab, "shop", instance={"Owner": "shop"}, account=SHOP)
        answer = run(make(access=Access(accounts), names={SHOP: "Shop"}))
        assert answer["statusCode"] == 200
        assert (answer["total_accounts"], answer["total_servers"], answer["total_synced"]) == (3, 2, 2)
        assert answer["status"] == "PARTIAL"
        assert answer.keys() >= {"message", "total_failed", *OURS}
        hub, shop, lost = answer["accounts"]
        assert (hub["accountId"], hub["result"]["total_servers"]) == (HUB, 1)
        assert shop["result"]["accountName"] == "Shop"
        assert shop["result"]["status"] == "SUCCESS"
        adds_up(shop["result"])
        assert lost.keys() == {"accountId", "error"}
        assert "role/none" in lost["error"]
        assert "accountId" not in answer
        adds_up(answer)

    def test_an_account_that_is_expected_to_have_no_role_is_told_and_is_no_failure(
        self, lab: Lab, make: MakeSync
    ) -> None:
        accounts = {HUB: Account(HUB), SHOP: Account(SHOP)}
        access = Access(accounts, regions=(HOME,), role_name="none", without_role=(SHOP,))
        add_server(lab, "hub", instance={"Owner": "hub"})
        answer = run(make(access=access))
        assert (answer["status"], answer["total_accounts"], answer["unreadable_targets"]) == ("SUCCESS", 1, 0)
        assert answer["notes"] == [{"account": SHOP, "note": "no role can be assumed there, as without_role says"}]
        lab.add_role(SHOP, "none")
        answer = run(make(access=access))
        assert (answer["status"], answer["total_accounts"]) == ("SUCCESS", 2)
        assert ["its role can be assumed" in each["note"] for each in answer["notes"]] == [True]

    def test_an_account_that_is_left_out_cannot_be_asked_for(self, make: MakeSync) -> None:
        access = Access({HUB: Account(HUB), SHOP: Account(SHOP)}, exclude_accounts=(SHOP,))
        answer = run(make(access=access), {"accountId": SHOP})
        assert (answer["statusCode"], f"accountId: {SHOP} is excluded" in answer["message"]) == (400, True)

    def test_every_reason_has_its_counter_and_every_server_is_in_one(self, lab: Lab, make: MakeSync) -> None:
        add_server(lab, "right", instance={"Owner": "shop"}, tags=IN_SYNC)
        add_server(lab, "drifted", instance={"Owner": "shop"})
        lab.drs(HUB, HOME).seed_server("on-premises")
        add_server(lab, "lost", instance={"Owner": "shop"}, replication_state="DISCONNECTED")
        add_server(lab, "back", instance={"Owner": "shop"}, direction="FAILBACK")
        add_server(lab, "gone", instance=None)
        add_server(lab, "unwanted", instance={"Owner": "lab"})
        far = "444444444444"
        lab.drs(HUB, HOME).seed_server("far", instance="i-0000000000000ffff", origin_account=far)
        add_server(lab, "many", instance={f"k{index}": "v" for index in range(50)}, tags={"theirs": "x"})
        policy = replace(DEFAULT_POLICY, servers=Servers(exclude=Exceptions(origin_tags={"Owner": ("lab",)})))
        answer = run(make(policy=policy), {"accountId": HUB})
        assert answer["skipped"] == {
            "no_instance_id": 1,
            "disconnected": 1,
            "failback": 1,
            "excluded": 1,
            "origin_gone": 1,
            "origin_unreadable": 1,
            "too_many_tags": 1,
        }
        assert (answer["in_sync"], answer["changed"], answer["failed"], answer["total_servers"]) == (1, 1, 0, 9)
        assert answer["status"] == "PARTIAL"
        assert [problem["kind"] for problem in answer["problems"]] == ["role_not_assumed"]
        adds_up(answer)

    def test_listed_servers_without_an_instance_are_tagged(self, lab: Lab, make: MakeSync) -> None:
        vm = lab.drs(HUB, HOME).seed_server("vm-1")
        listed = [{"server": "VM-*", "tags": {"Owner": "plant"}}]
        answer = run(make(policy=policy_from_document({"version": 1, "without_instance": listed})))
        assert (answer["status"], answer["changed"], answer["skipped"]) == ("SUCCESS", 1, {})
        assert vm.tags["Owner"] == "plant"
        adds_up(answer)

    def test_a_failed_write_is_failed_and_makes_it_partial(self, lab: Lab, sync: TagSync) -> None:
        add_server(lab, "one", instance={"Owner": "shop"})
        lab.faults.add(Rule("deny", service="drs", op="TagResource"))
        answer = run(sync)
        assert (answer["status"], answer["failed"], answer["total_failed"]) == ("PARTIAL", 1, 1)
        adds_up(answer)

    def test_a_denied_region_is_partial_and_says_where(self, lab: Lab, make: MakeSync) -> None:
        add_server(lab, "one", instance={"Owner": "shop"})
        lab.faults.add(Rule("deny", service="drs", region="us-east-1"))
        answer = run(make(access=Access(regions=(HOME, "us-east-1"))), {"accountId": HUB})
        assert (answer["statusCode"], answer["status"]) == (200, "PARTIAL")
        assert answer["region_results"]["us-east-1"]["status"] == "FAILED"
        assert answer["region_results"][HOME]["status"] == "SUCCESS"
        assert (answer["changed"], answer["unreadable_targets"]) == (1, 1)
        assert "us-east-1 drs:DescribeSourceServers" in answer["problems"][0]["where"]

    def test_nothing_readable_at_all_is_failed_and_not_200(self, lab: Lab, sync: TagSync) -> None:
        lab.faults.add(Rule("deny", service="drs"))
        answer = run(sync)
        assert (answer["statusCode"], answer["status"]) == (502, "FAILED")
        assert "error" in answer["accounts"][0]

    def test_a_region_where_drs_was_never_set_up_is_quiet_and_counted_on_its_own(
        self, lab: Lab, make: MakeSync
    ) -> None:
        add_server(lab, "one", instance={"Owner": "shop"}, tags=IN_SYNC)
        answer = run(make(access=Access(regions=(HOME, "us-east-1"))), {"accountId": HUB})
        assert answer["status"] == "SUCCESS"
        assert answer["uninitialised_regions"] == 1
        assert answer["region_results"]["us-east-1"]["status"] == "uninitialised"
        assert (answer["total_regions"], answer["regions_with_servers"]) == (2, 1)

    def test_no_answer_and_no_record_holds_a_tag_value(self, lab: Lab, sync: TagSync) -> None:
        add_server(lab, "one", instance={"Owner": "s3cr3t", "Name": "s3cr3t"}, tags={"Owner": "s3cr3t-too"})
        answer = run(sync)
        rows = list(sync.runs.rows(answer["run_id"]))
        assert [change.key for change in rows[0].changes] == ["Name", "Owner", "tagsync:owned"]
        assert "s3cr3t" not in json.dumps(answer) + repr(rows)

    def test_a_fleet_in_sync_costs_no_write(self, lab: Lab, sync: TagSync) -> None:
        add_server(lab, "one", instance={"Owner": "shop"})
        run(sync)
        lab.forget_calls()
        assert run(sync)["in_sync"] == 1
        assert lab.count("drs", "TagResource") == lab.count("drs", "UntagResource") == 0


class TestEvent:
    def test_a_dry_run_writes_nothing_and_says_what_it_would(self, lab: Lab, sync: TagSync) -> None:
        server = add_server(lab, "one", instance={"Owner": "shop"})
        answer = run(sync, {"dryRun": True})
        assert (answer["dry_run"], answer["changed"], answer["in_sync"]) == (True, 1, 0)
        assert "would be changed" in answer["message"]
        assert lab.tags(server.arn) == {}
        assert lab.count("drs", "TagResource") == 0

    @pytest.mark.parametrize("event", [{"region": HOME}, {"regions": [HOME]}, {"accountId": HUB, "region": HOME}])
    def test_it_is_narrowed_to_regions(self, lab: Lab, make: MakeSync, event: Answer) -> None:
        inside = add_server(lab, "in", instance={"Owner": "shop"})
        outside = add_server(lab, "out", instance={"Owner": "shop"}, region="us-east-1")
        answer = run(make(access=Access(regions=(HOME, "us-east-1"))), event)
        assert (answer["total_servers"], answer["region_results"].keys()) == (1, {HOME})
        assert lab.tags(inside.arn)["Owner"] == "shop"
        assert lab.tags(outside.arn) == {}

    def test_it_is_narrowed_to_servers(self, lab: Lab, sync: TagSync) -> None:
        one = add_server(lab, "one", instance={"Owner": "shop"})
        other = add_server(lab, "other", instance={"Owner": "shop"})
        answer = run(sync, {"sourceServerIds": [one.id]})
        assert (answer["status"], answer["changed"], answer["total_servers"]) == ("SUCCESS", 1, 1)
        assert lab.tags(other.arn) == {}

    def test_a_server_that_is_not_there_does_not_look_like_no_drift(self, lab: Lab, sync: TagSync) -> None:
        add_server(lab, "one", instance={"Owner": "shop"})
        answer = run(sync, {"sourceServerIds": ["s-00000000000000abc"]})
        assert (answer["status"], answer["not_found"]) == ("PARTIAL", ["s-00000000000000abc"])

    def test_a_role_can_be_named(self, lab: Lab, sync: TagSync) -> None:
        lab.add_role(SHOP, "tags")
        server = add_server(lab, "one", instance={"Owner": "shop"}, account=SHOP)
        answer = run(sync, {"accountId": SHOP, "assumeRoleName": "tags"})
        assert (answer["status"], answer["changed"]) == ("SUCCESS", 1)
        assert lab.tags(server.arn)["Owner"] == "shop"
        assert lab.count("sts", "AssumeRole") == 1

    def test_the_role_named_is_used_in_the_callers_own_account_too(self, lab: Lab, sync: TagSync) -> None:
        add_server(lab, "one", instance={"Owner": "shop"})
        answer = run(sync, {"accountId": HUB, "assumeRoleName": "absent"})
        assert answer["status"] == "FAILED"
        assert "role/absent" in answer["problems"][0]["message"]

    def test_older_schedules_ensure_the_instance_type(self, lab: Lab, sync: TagSync) -> None:
        server = add_server(lab, "one", instance={"Owner": "shop"})
        answer = run(sync, {"synch_tags": True, "synch_instance_type": True})
        assert (answer["status"], answer["source"]) == ("SUCCESS", "eventbridge")
        launch = lab.client("drs", region=HOME).get_launch_configuration(sourceServerID=server.id)
        assert launch["targetInstanceTypeRightSizingMethod"] == "IN_AWS"

    def test_older_schedules_can_leave_the_instance_type_alone(self, lab: Lab, make: MakeSync) -> None:
        add_server(lab, "one", instance={"Owner": "shop"})
        policy = replace(DEFAULT_POLICY, launch=Launch(instance_type="ensure"))
        run(make(policy=policy), {"synch_tags": True, "synch_instance_type": False})
        assert lab.count("drs", "UpdateLaunchConfiguration") == 0

    @pytest.mark.parametrize("source", ["aws.events", "aws.scheduler"])
    def test_a_schedule_without_an_input_asks_for_everything(self, sync: TagSync, source: str) -> None:
        event = {"version": "0", "id": "x", "detail-type": "Scheduled Event", "source": source, "detail": {}}
        answer = run(sync, event)
        assert (answer["statusCode"], answer["source"], answer["scope"]) == (200, "eventbridge", "all")

    @pytest.mark.parametrize(
        ("event", "says"),
        [
            ({"regoins": [HOME]}, "regoins: unknown key. Did you mean regions?"),
            ({"dry_run": True}, "dry_run: unknown key. Did you mean dryRun?"),
            ({"dryRun": "true"}, 'dryRun: expected true or false, found "true"'),
            ({"accountId": 222222222222}, "accountId: expected text"),
            ({"accountId": "2222"}, 'accountId: "2222" is not an account number'),
            ({"accountId": ""}, 'accountId: "" is not an account number'),
            ({"region": "Ireland"}, 'region: "Ireland" is not an AWS region'),
            ({"region": HOME, "regions": [HOME]}, "region: region and regions are two names for one thing"),
            ({"regions": []}, "regions: it is empty, which does not mean all"),
            ({"region": "eu-west-9"}, "region eu-west-9: DRS does not exist there"),
            ({"sourceServerIds": ["s-1"]}, 'sourceServerIds: "s-1" is not a source server id'),
            ({"sourceServerIds": []}, "sourceServerIds: it is empty, which does not mean all"),
            ({"assumeRoleName": "arn:aws:iam::222222222222:role/x"}, "is not the name of a role"),
            ({"synch_tags": False}, "synch_tags: tags are always synced"),
            ({"source": "me"}, "source"),
            ({"step": "stop"}, "step"),
            ({"step": "start", "dryrun": True}, "dryrun: unknown key"),
            ({"step": "work", "runId": "x"}, "runId"),
            ({"step": "finish", "runId": "20260301T120000Z-00000001"}, "there is no run 20260301T120000Z-00000001"),
            ([], "expected a mapping, found a list"),
            ("text", "expected a mapping"),
        ],
    )
    def test_what_it_does_not_understand_is_refused_with_400(
        self, lab: Lab, sync: TagSync, event: object, says: str
    ) -> None:
        server = add_server(lab, "one", instance={"Owner": "shop"})
        answer = run(sync, event)
        assert (answer["statusCode"], answer["code"]) == (400, "BAD_REQUEST")
        assert says in answer["message"]
        assert all(error.keys() == {"place", "what", "fix"} for error in answer["errors"])
        assert lab.tags(server.arn) == {}
        assert sync.runs.headers(limit=1).headers == ()

    def test_all_mistakes_are_listed_at_once(self, sync: TagSync) -> None:
        answer = run(sync, {"accountId": 1, "dryRun": 1, "nonsense": 1})
        assert [error["place"] for error in answer["errors"]] == ["accountId", "dryRun", "nonsense"]

    def test_an_account_that_nobody_configured_is_refused(self, make: MakeSync) -> None:
        sync = make(access=Access({HUB: Account(HUB, (HOME,)), SHOP: Account(SHOP, origin_only=True)}))
        assert "is not among the configured accounts" in run(sync, {"accountId": "333333333333"})["message"]
        assert "holds only origins" in run(sync, {"accountId": SHOP})["message"]


class TestSafety:
    def owned(self, lab: Lab, region: str, number: int) -> None:
        """Servers whose instances have lost all their tags."""
        tags = {f"k{index}": "v" for index in range(30)}
        record = {"tagsync:owned": write_record(tags) or ""}
        for _ in range(number):
            add_server(lab, "one", instance={}, tags={**tags, **record}, region=region)

    def test_a_target_that_would_lose_too_much_is_refused_and_others_are_repaired(
        self, lab: Lab, make: MakeSync
    ) -> None:
        self.owned(lab, "us-east-1", 1)
        healthy = add_server(lab, "healthy", instance={"Owner": "shop"})
        answer = run(make(access=Access(regions=(HOME, "us-east-1"))))
        assert (answer["status"], answer["skipped"], answer["changed"]) == ("PARTIAL", {"refused": 1}, 1)
        assert answer["refusals"][0].startswith(f"{HUB}/us-east-1: 30 of 30 owned tags would be removed")
        assert lab.tags(healthy.arn)["Owner"] == "shop"
        assert lab.count("drs", "UntagResource") == 0
        adds_up(answer)

    def test_targets_that_would_lose_too_much_together_are_refused(self, lab: Lab, make: MakeSync) -> None:
        self.owned(lab, HOME, 1)
        self.owned(lab, "us-east-1", 1)
        policy = replace(DEFAULT_POLICY, safety=Safety(max_removals=40))
        answer = run(make(policy=policy, access=Access(regions=(HOME, "us-east-1"))))
        assert answer["skipped"] == {"refused": 2}
        assert [each.split(";")[0] for each in answer["refusals"]] == [
            f"{HUB}/{region}: all targets together: 60 of 60 owned tags would be removed"
            for region in (HOME, "us-east-1")
        ]
        assert lab.count("drs", "UntagResource") == 0

    def test_one_wave_on_every_server_of_a_target_is_refused_there_and_counted(
        self, lab: Lab, make: MakeSync, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        counted: dict[Metric, float] = {}
        monkeypatch.setattr(run_metrics, "count_metric", lambda metric, number, *_: counted.update({metric: number}))
        fleet = [
            add_server(lab, f"web-{number}", instance={"DR-Wave": "9"}, tags={"DR-Wave": "1"}, region="us-east-1")
            for number in range(30)
        ]
        healthy = add_server(lab, "healthy", instance={"DR-Wave": "9"}, tags={"DR-Wave": "1"})
        answer = run(make(access=Access(regions=(HOME, "us-east-1"))))
        assert (answer["status"], answer["skipped"], answer["changed"]) == ("PARTIAL", {"refused": 30}, 1)
        assert "us-east-1: 30 of 30 servers would have DR-Wave updated to one same value" in answer["refusals"][0]
        assert "Refused where more would change than the limits allow: see refusals" in answer["message"]
        assert (counted[Metric.REFUSALS], counted[Metric.SERVERS_REFUSED]) == (1, 30)
        assert {lab.tags(server.arn)["DR-Wave"] for server in fleet} == {"1"}
        assert lab.tags(healthy.arn)["DR-Wave"] == "9"
        adds_up(answer)


class TestLease:
    def test_a_second_run_of_the_same_scope_is_409(self, sync: TagSync, invocations: Invocations) -> None:
        first = run(sync, {"async": True})
        assert (first["statusCode"], first["status"]) == (202, "STARTED")
        second = run(sync)
        assert (second["statusCode"], second["status"], second["run_id"]) == (409, "ALREADY_RUNNING", first["run_id"])
        assert run(sync, {"region": HOME})["statusCode"] == 200
        assert [answer["statusCode"] for answer in invocations.run(sync)] == [200]
        assert run(sync)["statusCode"] == 200

    def test_a_crashed_runs_lease_expires_and_the_run_is_marked(
        self, sync: TagSync, time: Time, invocations: Invocations
    ) -> None:
        crashed = run(sync, {"async": True})["run_id"]
        lost = list(invocations.events)
        invocations.events.clear()
        time.advance(minutes=20)
        assert run(sync)["statusCode"] == 409
        time.advance(minutes=2)
        assert run(sync)["statusCode"] == 200
        header = sync.runs.header(crashed)
        assert header
        assert str(header.status) == "FAILED"
        assert "lost its lease" in str(header.result["message"])
        invocations.events += lost
        assert [answer["statusCode"] for answer in invocations.run(sync)] == [502]

    def test_an_asynchronous_run_is_done_by_the_next_invocation(
        self, lab: Lab, sync: TagSync, invocations: Invocations
    ) -> None:
        server = add_server(lab, "one", instance={"Owner": "shop"})
        started = run(sync, {"async": True, "accountId": HUB})
        assert lab.tags(server.arn) == {}
        (answer,) = invocations.run(sync)
        assert (answer["run_id"], answer["status"], answer["changed"]) == (started["run_id"], "SUCCESS", 1)
        assert lab.tags(server.arn)["Owner"] == "shop"

    def test_work_that_lambda_delivers_twice_answers_the_same_result(
        self, lab: Lab, sync: TagSync, invocations: Invocations
    ) -> None:
        add_server(lab, "one", instance={"Owner": "shop"})
        run(sync, {"async": True})
        event = invocations.events[0]
        (first,) = invocations.run(sync)
        lab.forget_calls()
        assert serve_sync(sync, event, Context()) == first
        assert lab.count("drs") == 0

    def test_a_run_that_cannot_begin_gives_its_lease_back(self, lab: Lab, sync: TagSync) -> None:
        lab.faults.add(Rule("error", service="sts", op="GetCallerIdentity", code="ExpiredToken", status=400, times=1))
        answer = run(sync)
        assert (answer["statusCode"], answer["status"]) == (502, "FAILED")
        assert "ExpiredToken" in answer["message"]
        assert run(sync)["statusCode"] == 200


class TestSightings:
    def test_a_full_run_remembers_where_the_instances_live(self, lab: Lab, sync: TagSync) -> None:
        lab.add_role(SHOP, "tagsync")
        lab.drs(HUB, HOME).seed_server("far", instance="i-0000000000000ffff", origin_region="us-west-2")
        run(sync, {"region": HOME})
        assert sync.sightings.load() == {}
        run(sync)
        ((target, origins),) = sync.sightings.load().items()
        assert (str(target), set(origins)) == (f"{HUB}/{HOME}", {(HUB, "us-west-2")})

    def test_what_could_not_be_read_is_not_forgotten(self, lab: Lab, sync: TagSync) -> None:
        add_server(lab, "one", instance={"Owner": "shop"})
        run(sync)
        seen = sync.sightings.load()
        lab.faults.add(Rule("deny", service="drs"))
        assert run(sync)["status"] == "FAILED"
        assert sync.sightings.load() == seen != {}
