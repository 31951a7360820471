"""The Lambda tag_event against the lab: EC2 tag changes heal source servers, in whatever order they come."""

from __future__ import annotations

import io
import itertools
import json
from collections.abc import Mapping
from typing import Any

import pytest

from tagsync.aws.connection import Connection
from tagsync.aws.store.event_order import DynamoEventOrder
from tagsync.aws.store.sightings import DynamoSightings
from tagsync.aws.store.table import Table
from tagsync.core.model import Origin, Target
from tagsync.core.ownership.reading import write_record
from tagsync.core.policy import DEFAULT_POLICY, Launch, Policy
from tagsync.core.safety.limits import KeyLimit, Safety
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.timeouts import Timeouts
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.service.events.serve import TagEvents
from tagsync.service.events.whereabouts import Whereabouts
from tagsync.service.kit.telemetry import logger
from tagsync.service.kit.warm import WarmConnection
from tests.service.conftest import MakeSync
from tests.service.sync.test_drs_tag_sync import run
from tests.sync_service import HOME, Context, add_server

INSTANCE = "i-00000000000000000"
_ids = itertools.count(1)


def event(
    tags: Mapping[str, str],
    version: int | None = 1,
    *,
    instance: str = INSTANCE,
    account: str = HUB,
    region: str = HOME,
    time: str = "2026-03-01T12:00:00Z",
) -> dict[str, Any]:
    """What EventBridge sends when an instance's tags have changed."""
    detail: dict[str, Any] = {
        "changed-tag-keys": sorted(tags),
        "service": "ec2",
        "resource-type": "instance",
        "tags": dict(tags),
    }
    if version is not None:
        detail["version"] = version
    return {
        "version": "0",
        "id": "bddcf1d6-0251-35a1-aab0-adc1fb47c11c",
        "detail-type": "Tag Change on Resource",
        "source": "aws.tag",
        "account": account,
        "time": time,
        "region": region,
        "resources": [f"arn:aws:ec2:{region}:{account}:instance/{instance}"],
        "detail": detail,
    }


def message(body: object) -> dict[str, Any]:
    text = body if isinstance(body, str) else json.dumps(body)
    return {"messageId": f"m-{next(_ids)}", "eventSource": "aws:sqs", "body": text}


def batch(*bodies: object) -> dict[str, Any]:
    return {"Records": [message(body) for body in bodies]}


def failures(answer: Mapping[str, Any]) -> list[str]:
    assert answer.keys() == {"batchItemFailures"}
    return [failure["itemIdentifier"] for failure in answer["batchItemFailures"]]


def make_events(lab: Lab, table: Table, *targets: Target, policy: Policy = DEFAULT_POLICY, **access: Any) -> TagEvents:
    def connect(access: Access, stop: Stop) -> Connection:
        return Connection(access, session=lab.session(), stop=stop, timeouts=Timeouts(connect=5, read=20), workers=4)

    return TagEvents(
        policy=policy,
        order=DynamoEventOrder(table),
        whereabouts=Whereabouts(DynamoSightings(table), targets),
        connection=WarmConnection(connect, Access(**access)),
        workers=4,
    )


@pytest.fixture
def events(lab: Lab, table: Table) -> TagEvents:
    return make_events(lab, table, Target(HUB, HOME))


def serve(events: TagEvents, *bodies: object) -> list[str]:
    return failures(events.serve(batch(*bodies), Context()))


def test_a_tag_change_heals_within_one_event_in_two_calls(lab: Lab, events: TagEvents) -> None:
    server = add_server(lab, "one", instance={}, tags={"theirs": "kept"})
    assert serve(events, event({"Owner": "shop", "DR-Wave": "2"})) == []
    assert lab.tags(server.arn) == {
        "theirs": "kept",
        "Owner": "shop",
        "DR-Wave": "2",
        "tagsync:owned": write_record(["Owner", "DR-Wave"]),
    }
    fleet_calls = [(call.service, call.op) for call in lab.calls if call.service in ("drs", "ec2")]
    assert fleet_calls == [("drs", "DescribeSourceServers"), ("drs", "TagResource")]


def test_an_event_that_changes_nothing_writes_nothing(lab: Lab, events: TagEvents) -> None:
    add_server(lab, "one", instance={}, tags={"Owner": "shop"})
    assert serve(events, event({"Owner": "shop"})) == []
    assert lab.count("drs", "TagResource") == 0


def test_several_events_for_an_instance_become_one_write_of_the_newest(lab: Lab, events: TagEvents) -> None:
    server = add_server(lab, "one", instance={})
    assert serve(events, *[event({"Owner": f"v{version}"}, version) for version in (2, 5, 3, 5, 1)]) == []
    assert lab.tags(server.arn)["Owner"] == "v5"
    assert lab.count("drs", "DescribeSourceServers") == lab.count("drs", "TagResource") == 1


@pytest.mark.parametrize("order", list(itertools.permutations([1, 2, 3])))
def test_the_order_in_which_events_come_does_not_matter(lab: Lab, events: TagEvents, order: tuple[int, ...]) -> None:
    server = add_server(lab, "one", instance={})
    for version in order:
        assert serve(events, event({"Owner": f"v{version}"}, version)) == []
    assert lab.tags(server.arn)["Owner"] == "v3"


def test_an_event_that_comes_twice_is_harmless(lab: Lab, events: TagEvents) -> None:
    server = add_server(lab, "one", instance={})
    assert serve(events, event({"Owner": "shop"}, 7)) == []
    assert serve(events, event({"Owner": "shop"}, 7)) == []
    assert lab.tags(server.arn)["Owner"] == "shop"
    assert lab.count("drs", "TagResource") == 1


def test_events_without_a_version_are_ordered_by_their_time(lab: Lab, events: TagEvents) -> None:
    server = add_server(lab, "one", instance={})
    serve(events, event({"Owner": "new"}, None, time="2026-03-01T12:00:05Z"))
    serve(events, event({"Owner": "old"}, None, time="2026-03-01T12:00:00Z"))
    assert lab.tags(server.arn)["Owner"] == "new"


def test_keys_with_a_limit_are_left_to_the_full_run(lab: Lab, table: Table) -> None:
    policy = Policy(safety=Safety(keys={"DR-*": KeyLimit(max_changed=5)}))
    server = add_server(lab, "one", instance={}, tags={"DR-Wave": "1"})
    assert (
        serve(make_events(lab, table, Target(HUB, HOME), policy=policy), event({"Owner": "shop", "DR-Wave": "9"})) == []
    )
    assert (lab.tags(server.arn)["Owner"], lab.tags(server.arn)["DR-Wave"]) == ("shop", "1")


def test_events_never_remove_because_they_do_not_see_the_fleet(lab: Lab, events: TagEvents) -> None:
    owned = {"Owner": "shop", "Env": "prod", "tagsync:owned": write_record(["Owner", "Env"]) or ""}
    server = add_server(lab, "one", instance={}, tags=owned)
    assert serve(events, event({}, 2)) == []
    assert lab.tags(server.arn) == owned
    assert serve(events, event({"Owner": "new"}, 3)) == []
    assert lab.tags(server.arn) == {**owned, "Owner": "new"}
    assert lab.count("drs", "UntagResource") == 0


def test_every_server_of_an_instance_is_healed_in_every_target(lab: Lab, table: Table) -> None:
    staging = "222222222222"
    lab.add_role(staging, "tagsync")
    here = add_server(lab, "one", instance={}, number=0)
    extended = lab.drs(staging, HOME).seed_server("one", instance=INSTANCE, origin_account=HUB, origin_region=HOME)
    other = lab.drs(staging, HOME).seed_server("other", instance=INSTANCE)
    events = make_events(lab, table, Target(HUB, HOME), Target(staging, HOME), role_name="tagsync")
    assert serve(events, event({"Owner": "shop"})) == []
    assert lab.tags(here.arn)["Owner"] == lab.tags(extended.arn)["Owner"] == "shop"
    assert lab.tags(other.arn) == {}


def test_an_instance_without_a_source_server_costs_one_call(lab: Lab, events: TagEvents) -> None:
    add_server(lab, "one", instance={})
    assert serve(events, event({"Owner": "shop"}, instance="i-0000000000000dead")) == []
    assert [call.op for call in lab.calls if call.service == "drs"] == ["DescribeSourceServers"]


def test_a_server_of_an_instance_elsewhere_with_the_same_id_is_none_of_it(lab: Lab, events: TagEvents) -> None:
    lab.drs(HUB, HOME).seed_server("other", instance=INSTANCE, origin_region="us-west-2")
    assert serve(events, event({"Owner": "shop"})) == []
    assert lab.count("drs", "TagResource") == lab.count("dynamodb", "PutItem") == 0


def test_launch_settings_are_left_to_the_full_run(lab: Lab, table: Table) -> None:
    server = add_server(lab, "one", instance={})
    events = make_events(lab, table, Target(HUB, HOME), policy=Policy(launch=Launch(copy_tags="ensure")))
    assert serve(events, event({"Owner": "shop"})) == []
    assert lab.tags(server.arn)["Owner"] == "shop"
    assert lab.count("drs", "GetLaunchConfiguration") == 0


class TestWhereToAsk:
    def test_the_regions_are_those_the_last_full_run_saw(self, lab: Lab, table: Table, make: MakeSync) -> None:
        add_server(lab, "one", instance={})
        lab.drs(HUB, "us-east-1").initialized = True
        run(make(access=Access(regions=(HOME, "us-east-1"))))
        lab.forget_calls()
        events = make_events(lab, table)
        assert serve(events, event({"Owner": "shop"})) == []
        assert [(call.op, call.region) for call in lab.calls if call.service == "drs"] == [
            ("DescribeSourceServers", HOME),
            ("TagResource", HOME),
        ]

    def test_an_instance_from_where_nothing_was_seen_costs_no_call(
        self, lab: Lab, table: Table, make: MakeSync
    ) -> None:
        add_server(lab, "one", instance={})
        run(make())
        lab.forget_calls()
        assert serve(make_events(lab, table), event({"Owner": "shop"}, region="us-west-2")) == []
        assert lab.count("drs") == 0

    def test_what_was_seen_is_read_again_after_a_while(self, lab: Lab, table: Table) -> None:
        seconds = [0.0]
        sightings = DynamoSightings(table)
        whereabouts = Whereabouts(sightings, clock=lambda: seconds[0])
        origin = Origin(HUB, HOME, INSTANCE)
        assert list(whereabouts(origin)) == []
        sightings.save({Target(HUB, HOME): [(HUB, HOME)]})
        seconds[0] = 290
        assert list(whereabouts(origin)) == []
        seconds[0] = 310
        assert list(whereabouts(origin)) == [Target(HUB, HOME)]


class TestFailures:
    def test_a_poisoned_message_fails_alone(self, lab: Lab, events: TagEvents) -> None:
        server = add_server(lab, "one", instance={})
        bad = [
            "{",
            "[]",
            {"detail-type": "EC2 Instance State-change Notification"},
            {**event({}), "detail": {"tags": {"Owner": 1}, "version": 1}},
            {**event({}), "detail": {"version": 1}},
            {**event({}), "detail": {"tags": {}, "version": "x"}},
            {**event({}, None), "time": "yesterday"},
        ]
        sent = batch(*bad, event({"Owner": "shop"}))
        answer = events.serve(sent, Context())
        assert failures(answer) == [record["messageId"] for record in sent["Records"][: len(bad)]]
        assert lab.tags(server.arn)["Owner"] == "shop"

    def test_events_of_other_resources_are_let_go(self, lab: Lab, events: TagEvents) -> None:
        volume = {**event({"Owner": "shop"}), "resources": [f"arn:aws:ec2:{HOME}:{HUB}:volume/vol-1"]}
        assert serve(events, volume) == []
        assert lab.count("drs") == 0

    def test_only_the_event_whose_write_failed_comes_again(self, lab: Lab, events: TagEvents) -> None:
        first = add_server(lab, "first", instance={}, number=1)
        second = add_server(lab, "second", instance={}, number=2)
        lab.faults.add(Rule("deny", service="drs", op="TagResource", times=1))
        sent = batch(
            event({"Owner": "a"}, instance="i-00000000000000001"), event({"Owner": "b"}, instance="i-00000000000000002")
        )
        failed = failures(events.serve(sent, Context()))
        assert len(failed) == 1
        again = [record for record in sent["Records"] if record["messageId"] in failed]
        assert failures(events.serve({"Records": again}, Context())) == []
        assert (lab.tags(first.arn)["Owner"], lab.tags(second.arn)["Owner"]) == ("a", "b")

    def test_a_region_that_cannot_be_asked_fails_the_event_and_the_others_are_written(
        self, lab: Lab, table: Table
    ) -> None:
        server = add_server(lab, "one", instance={})
        events = make_events(lab, table, Target(HUB, HOME), Target(HUB, "us-east-1"))
        lab.faults.add(Rule("deny", service="drs", region="us-east-1"))
        assert len(serve(events, event({"Owner": "shop"}))) == 1
        assert lab.tags(server.arn)["Owner"] == "shop"

    def test_what_there_is_no_time_for_comes_again(self, lab: Lab, events: TagEvents) -> None:
        server = add_server(lab, "one", instance={})
        sent = batch(event({"Owner": "shop"}))
        answer = events.serve(sent, Context(seconds=0))
        assert failures(answer) == [sent["Records"][0]["messageId"]]
        assert lab.tags(server.arn) == {}

    def test_an_event_for_a_server_with_too_many_tags_is_left_to_the_full_run(
        self, lab: Lab, events: TagEvents
    ) -> None:
        server = add_server(lab, "one", instance={}, tags={f"k{index}": "v" for index in range(50)})
        before = lab.tags(server.arn)
        assert serve(events, event({"Owner": "shop"})) == []
        assert lab.tags(server.arn) == before

    def test_an_empty_batch_is_nothing(self, events: TagEvents) -> None:
        assert serve(events) == []

    def test_nothing_is_logged_of_a_tags_value(
        self, lab: Lab, events: TagEvents, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        log = io.StringIO()
        monkeypatch.setattr(logger.registered_handler, "stream", log)
        add_server(lab, "one", instance={})
        lab.faults.add(Rule("deny", service="drs", op="TagResource"))
        bad = {**event({}), "detail": {"tags": {"Owner": 530953095309}, "version": 1}}
        assert len(serve(events, event({"Owner": "s3cr3t"}), bad, '"530953095309"')) == 3
        assert log.getvalue().count("malformed event") == 2
        assert "event failed" in log.getvalue()
        assert "s3cr3t" not in log.getvalue()
        assert "530953095309" not in log.getvalue()


class TestWarm:
    def test_a_warm_function_assumes_no_role_again(self, lab: Lab, table: Table) -> None:
        shop = "222222222222"
        lab.add_role(shop, "tagsync")
        server = add_server(lab, "one", instance={}, account=shop)
        events = make_events(lab, table, Target(shop, HOME), role_name="tagsync")
        assert serve(events, event({"Owner": "a"}, 1, account=shop)) == []
        lab.forget_calls()
        assert serve(events, event({"Owner": "b"}, 2, account=shop)) == []
        assert lab.tags(server.arn)["Owner"] == "b"
        ops = [call.op for call in lab.calls if call.service != "dynamodb"]
        assert ops == ["DescribeSourceServers", "TagResource"]

    def test_what_failed_is_not_remembered(self, lab: Lab, table: Table) -> None:
        shop = "222222222222"
        server = add_server(lab, "one", instance={}, account=shop)
        events = make_events(lab, table, Target(shop, HOME), role_name="tagsync")
        assert len(serve(events, event({"Owner": "a"}, 1, account=shop))) == 1
        lab.add_role(shop, "tagsync")
        assert serve(events, event({"Owner": "a"}, 1, account=shop)) == []
        assert lab.tags(server.arn)["Owner"] == "a"
