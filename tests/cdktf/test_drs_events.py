"""DRS's own events: forwarded from its regions, taken by the home bus, queued, and handed to the function recovery."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import cdktf
import pytest
from cdktf import App, TerraformStack

from tagsync.core.errors import InputError
from tagsync_cdktf.facts.role_policies import HubPolicies
from tagsync_cdktf.settings import Settings, load_settings, settings_from_document
from tagsync_cdktf.stacks.hub import HubStack
from tagsync_cdktf.stacks.spoke import ForwardingStack, SpokeStack
from tests.cdktf.conftest import EXAMPLE
from tests.cdktf.test_policies import complaints
from tests.cdktf.test_settings_file import LEAST, put

SPOKE = "222222222222"
KINDS = ["DRS Source Server Launch Result", "DRS Source Server Data Replication Stalled Change"]
BUS = "arn:aws:events:eu-central-1:111111111111:event-bus/tagsync"


@pytest.fixture(scope="module")
def settings() -> Settings:
    """The example, in which the events of DRS of one spoke are acted on, in a region that is no origin region."""
    example = load_settings(EXAMPLE)
    spokes = tuple(
        dataclasses.replace(each, drs_event_regions=("eu-west-1",)) if each.account == SPOKE else each
        for each in example.spokes
    )
    return dataclasses.replace(example, recovery=True, spokes=spokes)


@pytest.fixture(scope="module")
def hub(settings: Settings, code: Path) -> Any:
    return resources(HubStack(App(), "hub", settings=settings, code=code))


def resources(stack: TerraformStack) -> Any:
    return json.loads(cdktf.Testing.synth(stack))["resource"]


def named(made: Any, kind: str, name: str, by: str = "name") -> Any:
    (found,) = [each for each in made[kind].values() if each[by] == name]
    return found


def forwarding(settings: Settings, region: str) -> Any:
    (account,) = [each for each in settings.spokes if each.account == SPOKE]
    return resources(ForwardingStack(App(), "events", settings=settings, account=account, region=region))


def test_a_region_forwards_what_it_is_named_for(settings: Settings) -> None:
    made = forwarding(settings, "eu-west-1")
    (rule,), (target,) = made["aws_cloudwatch_event_rule"].values(), made["aws_cloudwatch_event_target"].values()
    assert rule["name"] == "tagsync-drs-forward"
    assert json.loads(rule["event_pattern"]) == {"source": ["aws.drs"], "detail-type": KINDS}
    assert (target["arn"], target["role_arn"]) == (BUS, f"arn:aws:iam::{SPOKE}:role/tagsync-forward")
    (queue,), (alarm,) = made["aws_sqs_queue"].values(), made["aws_cloudwatch_metric_alarm"].values()
    assert (queue["name"], alarm["alarm_name"]) == ("tagsync-drs-forward-dead-letters",) * 2
    assert [each["name"] for each in forwarding(settings, "us-east-1")["aws_cloudwatch_event_rule"].values()] == [
        "tagsync-forward"
    ]


def test_a_region_of_both_forwards_both(settings: Settings) -> None:
    both = dataclasses.replace(
        settings, spokes=tuple(dataclasses.replace(each, origin_regions=("eu-west-1",)) for each in settings.spokes)
    )
    made = forwarding(both, "eu-west-1")
    assert {each["name"] for each in made["aws_cloudwatch_event_rule"].values()} == {
        "tagsync-forward",
        "tagsync-drs-forward",
    }
    assert len(made["aws_sqs_queue"]) == 2


def test_an_account_that_forwards_drs_events_alone_has_the_role_for_it(settings: Settings) -> None:
    (spoke,) = [each for each in settings.spokes if each.account == SPOKE]
    alone = dataclasses.replace(spoke, origin_regions=())
    made = resources(SpokeStack(App(), "spoke", settings=settings, account=alone))
    role = named(made, "aws_iam_role", "tagsync-forward")
    assert role["assume_role_policy"]


def test_the_home_bus_takes_them_and_hands_them_to_the_function(hub: Any) -> None:
    (policy,) = [json.loads(each["policy"]) for each in hub["aws_cloudwatch_event_bus_policy"].values()]
    assert policy["Statement"][0]["Condition"]["StringEquals"] == {
        "events:source": ["aws.tag", "aws.drs"],
        "events:detail-type": ["Tag Change on Resource", *KINDS],
    }
    rule = named(hub, "aws_cloudwatch_event_rule", "tagsync-drs-events")
    assert json.loads(rule["event_pattern"])["detail-type"] == KINDS
    mappings = [each for each in hub["aws_lambda_event_source_mapping"].values() if "recovery" in each["function_name"]]
    assert [each["function_response_types"] for each in mappings] == [["ReportBatchItemFailures"]]


def test_the_queue_hides_a_message_for_longer_than_the_function_runs(hub: Any) -> None:
    queue = named(hub, "aws_sqs_queue", "tagsync-drs-events")
    function = named(hub, "aws_lambda_function", "tagsync-recovery", "function_name")
    assert queue["visibility_timeout_seconds"] > function["timeout"]
    (statement,) = json.loads(queue["policy"])["Statement"]
    own = "arn:aws:events:eu-central-1:111111111111:rule/tagsync/tagsync-drs-events"
    assert statement["Condition"] == {"ArnEquals": {"aws:SourceArn": own}}
    (dead,) = json.loads(named(hub, "aws_sqs_queue", "tagsync-dead-letters")["policy"])["Statement"]
    assert own in dead["Condition"]["ArnEquals"]["aws:SourceArn"]


def test_the_function_gets_what_it_needs_for_them(settings: Settings) -> None:
    recovery: Any = HubPolicies(settings).recovery()
    statements = {each["Sid"]: each for each in recovery["Statement"]}
    assert statements["TakeEvents"]["Resource"] == ["arn:aws:sqs:eu-central-1:111111111111:tagsync-drs-events"]
    assert statements["ActOnEvents"]["Action"] == ["lambda:InvokeFunction"]
    own = "arn:aws:lambda:eu-central-1:111111111111:function:tagsync-recovery"
    assert statements["ActOnEvents"]["Resource"] == [own]
    some = {"Statement": [statements["TakeEvents"], statements["ActOnEvents"]]}
    assert list(complaints(some)) == []


def test_two_alarms_watch_them(hub: Any) -> None:
    names = {each["alarm_name"] for each in hub["aws_cloudwatch_metric_alarm"].values()}
    assert {"tagsync-launch-failed-outside", "tagsync-drs-events-late"} <= names


def test_without_them_nothing_of_it_is_made(settings: Settings, code: Path) -> None:
    plain = dataclasses.replace(
        settings, spokes=tuple(dataclasses.replace(each, drs_event_regions=()) for each in settings.spokes)
    )
    text = json.dumps(resources(HubStack(App(), "hub", settings=plain, code=code)))
    assert "drs-events" not in text
    assert "aws.drs" not in text


@pytest.mark.parametrize(
    ("document", "line"),
    [
        (
            put("hub.drs_event_regions", ["eu-west-1"]),
            "hub.drs_event_regions: nothing acts on these events. Write recovery: true, or remove drs_event_regions",
        ),
        (
            put("recovery", True) | {"hub": {"account": "111111111111", "drs_event_regions": ["eu-west-17"]}},
            "hub.drs_event_regions: DRS does not exist in eu-west-17",
        ),
        (
            put("recovery", True)
            | {"hub": {"account": "111111111111", "regions": ["eu-*"], "drs_event_regions": ["us-east-1"]}},
            "hub.drs_event_regions: us-east-1 is not among the regions of the account. "
            "Add it to regions, or remove it here",
        ),
        (
            put("recovery", True)
            | {"spokes": [{"account": SPOKE, "origin_only": True, "drs_event_regions": ["eu-west-1"]}]},
            "spokes[0].drs_event_regions: an account with origin_only has no source servers. Remove one of the two",
        ),
    ],
)
def test_regions_without_such_events_are_refused(document: dict[str, Any], line: str) -> None:
    with pytest.raises(InputError) as caught:
        settings_from_document(document)
    assert str(caught.value).startswith(line), str(caught.value)


def test_the_least_settings_have_none() -> None:
    assert not any(each.drs_event_regions for each in settings_from_document(LEAST).accounts)
