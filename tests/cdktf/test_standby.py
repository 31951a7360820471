"""Two hubs: the stack of the standby, what it shares with the first hub, and settings that are wrong."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cdktf import App

from tagsync.core.errors import InputError
from tagsync_cdktf.app import add_stacks
from tagsync_cdktf.earlier import hubs as earlier_hubs
from tagsync_cdktf.earlier import left_behind
from tagsync_cdktf.facts.functions import HUB_SWITCH, WRITERS
from tagsync_cdktf.next_steps import next_steps
from tagsync_cdktf.removed import Removed, keep_removed
from tagsync_cdktf.settings import Settings, load_settings, settings_from_document
from tagsync_cdktf.settings.keys import KeySettings
from tagsync_cdktf.settings.sections import ReportSettings
from tagsync_cdktf.settings.standby import standby_settings
from tests.cdktf.conftest import EXAMPLE, REPOSITORY, Stacks
from tests.cdktf.test_golden import GOLDEN, masked
from tests.cdktf.test_policies import complaints, policies
from tests.cdktf.test_settings_file import put
from tests.cdktf.test_wrong_settings import KEY, QUEUE, also

HOME, STANDBY = "eu-central-1", "eu-west-1"
HUB_STACK, STANDBY_STACK = "tagsync-hub", "tagsync-standby-eu-west-1"
EVENTS_STACK = "tagsync-events-222222222222-us-east-1"


@pytest.fixture(scope="module")
def settings() -> Settings:
    example = replace(load_settings(EXAMPLE), standby_region=STANDBY, recovery=True, kms=KeySettings(create=True))
    queues = (QUEUE, QUEUE.replace(STANDBY, HOME), "ops@example.com")
    return replace(
        example, reports=ReportSettings(bucket="acme-reports"), notify=replace(example.notify, alarms=queues)
    )


@pytest.fixture(scope="module")
def out(settings: Settings, code: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("two-hubs")
    app = App(outdir=str(folder))
    add_stacks(app, settings, code=code, module=REPOSITORY / "modules" / "tagsync")
    app.synth()
    return folder


@pytest.fixture(scope="module")
def stacks(out: Path) -> Stacks:
    return {path.parent.name: json.loads(path.read_text()) for path in out.glob("stacks/*/cdk.tf.json")}


def values(stack: Any, kind: str, name: str) -> Iterator[str]:
    return (each[name] for each in stack["resource"].get(kind, {}).values())


def test_the_standby_is_as_committed(out: Path) -> None:
    made = masked((out / "stacks" / STANDBY_STACK / "cdk.tf.json").read_text())
    golden = GOLDEN / "tagsync-standby.json"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(made)
    assert made == golden.read_text()


def test_what_has_no_region_has_another_name_in_each_hub(stacks: Stacks) -> None:
    hub, standby = stacks[HUB_STACK], stacks[STANDBY_STACK]
    for kind, name in (
        ("aws_iam_role", "name"),
        ("aws_cloudwatch_dashboard", "dashboard_name"),
        ("aws_s3_bucket", "bucket"),
    ):
        first, second = set(values(hub, kind, name)), set(values(standby, kind, name))
        assert second, kind
        assert not first & second, kind
        assert all(each.endswith("-standby") for each in second)
    assert set(values(hub, "aws_dynamodb_table", "name")) == set(values(standby, "aws_dynamodb_table", "name"))


def test_the_standby_starts_nothing_by_itself_and_is_ready(stacks: Stacks) -> None:
    standby = stacks[STANDBY_STACK]
    assert standby["provider"]["aws"][0]["region"] == STANDBY
    assert [*values(standby, "aws_scheduler_schedule", "state")] == ["DISABLED"]
    assert {*values(standby, "aws_sfn_state_machine", "name")} == {"tagsync", "tagsync-recovery"}
    assert [*values(standby, "aws_apigatewayv2_api", "name")]
    alarms = {*values(standby, "aws_cloudwatch_metric_alarm", "alarm_name")}
    assert "tagsync-no-successful-run" not in alarms
    assert {"tagsync-stood-back", "tagsync-other-hub-unread", "tagsync-recovery-failed"} <= alarms
    told = {*values(standby, "aws_sns_topic_subscription", "endpoint")}
    assert QUEUE in told
    assert QUEUE.replace(STANDBY, HOME) not in told


def test_the_roles_of_accounts_trust_the_functions_of_both_hubs(stacks: Stacks) -> None:
    for stack in (HUB_STACK, "tagsync-spoke-222222222222"):
        roles = {
            each["name"]: each["assume_role_policy"] for each in stacks[stack]["resource"]["aws_iam_role"].values()
        }
        for part in WRITERS:
            assert f"role/tagsync-{part}-standby" in roles["tagsync-write"]
        assert f"tagsync-{HUB_SWITCH}" not in roles["tagsync-read"]
        assert "role/tagsync-recovery-standby" in roles["tagsync-launch"]
    assert not {"tagsync-read", "tagsync-write"} & {*values(stacks[STANDBY_STACK], "aws_iam_role", "name")}


def test_tag_changes_go_to_both(stacks: Stacks) -> None:
    targets = {
        each["target_id"]: each["arn"]
        for each in stacks[EVENTS_STACK]["resource"]["aws_cloudwatch_event_target"].values()
    }
    buses = {f"arn:aws:events:{region}:111111111111:event-bus/tagsync" for region in (HOME, STANDBY)}
    assert set(targets) == {"home-bus", "standby-bus"}
    assert set(targets.values()) == buses
    forward = next(each for name, each in policies(stacks) if "access_forward" in name)
    assert {*forward["Statement"][0]["Resource"]} == buses


def test_a_hub_reads_the_mark_and_the_leases_of_the_other_alone(stacks: Stacks) -> None:
    both = {name: stack for name, stack in stacks.items() if name in (HUB_STACK, STANDBY_STACK)}
    for stack, other in ((HUB_STACK, STANDBY), (STANDBY_STACK, HOME)):
        for name, policy in policies({stack: both[stack]}):
            there = [each for each in policy["Statement"] if any(f":{other}:" in arn for arn in each["Resource"])]
            there = [each for each in there if "events:PutEvents" not in each["Action"]]
            assert not [*complaints({"Statement": there})], name
            for statement in there:
                assert statement["Condition"], name
                writes = {"dynamodb:PutItem", "dynamodb:DeleteItem"} & {*statement["Action"]}
                assert not writes or HUB_SWITCH in name
    text = json.dumps(both[HUB_STACK]["resource"]["aws_lambda_function"])
    assert text.count(f'"OTHER_HUB": "{STANDBY}"') == 5


def test_only_the_hub_whose_schedule_is_switched_may_change_it(stacks: Stacks) -> None:
    for stack, changes in ((HUB_STACK, False), (STANDBY_STACK, True)):
        (own,) = (each for name, each in policies({stack: stacks[stack]}) if HUB_SWITCH in name)
        actions = {action for statement in own["Statement"] for action in statement["Action"]}
        assert "scheduler:GetSchedule" in actions
        assert ({"scheduler:UpdateSchedule", "iam:PassRole"} <= actions) is changes
        assert ("iam:PassRole" in actions) is changes


def test_a_standby_that_moves_or_is_removed_is_named_and_no_hub_is_thought_to_have_moved(
    out: Path, settings: Settings, tmp_path: Path
) -> None:
    shutil.copytree(out / "stacks", tmp_path / "stacks")
    found = earlier_hubs(tmp_path, settings)
    assert left_behind(found, settings) == ""
    moved = replace(settings, home_region="eu-south-1")
    assert "The hub is in eu-central-1" in left_behind(found, moved)
    wanted = [path.name for path in (out / "stacks").iterdir() if path.name != STANDBY_STACK]
    assert keep_removed(tmp_path, "tagsync", wanted, None) == Removed((STANDBY_STACK,))


def test_the_next_steps_begin_with_the_standby(stacks: Stacks) -> None:
    said = next_steps(Path("cdktf.out"), "tagsync", list(stacks), Removed(), local_states=False, command="cdktf")
    assert "in this order: the standby, the hub, the spokes" in said
    assert "1 for the standby, 1 for the hub" in said


def test_the_standby_of_settings_has_keys_and_former_keys_of_its_own(settings: Settings) -> None:
    keys = KeySettings(
        key_arn=KEY.format(HOME),
        standby_key_arn=KEY.format(STANDBY),
        former_key_arns=(KEY.format(HOME), KEY.format(STANDBY)),
    )
    made = standby_settings(replace(settings, kms=keys)).kms
    assert (made.key_arn, made.former_key_arns) == (KEY.format(STANDBY), (KEY.format(STANDBY),))


@pytest.mark.parametrize(
    ("document", "line"),
    [
        (put("standby_region", "eu-west-1"), "standby_region: it is the home region. Name another one"),
        (put("standby_region", "eu-wset-2"), "standby_region: eu-wset-2 is no region of AWS"),
        (put("standby_region", "cn-north-1"), "standby_region: cn-north-1 is in another partition than home_region"),
        (put("standby_region", "Ireland"), 'standby_region: "Ireland" is not an AWS region'),
        (
            also(put("standby_region", "eu-central-1"), kms={"key_arn": KEY.format("eu-west-1")}),
            "kms.standby_key_arn: a key encrypts in its own region alone, and there is none for eu-central-1",
        ),
        (
            put("kms", {"key_arn": KEY.format("eu-west-1"), "standby_key_arn": KEY.format("eu-central-1")}),
            "kms.standby_key_arn: there is no standby. Write standby_region, or remove the key",
        ),
        (
            also(put("standby_region", "eu-central-1"), reports={"bucket": "b" * 60}),
            f"reports.bucket: that of the standby would be {'b' * 60}-standby, which is too long",
        ),
        (
            also(put("standby_region", "eu-central-1"), reports={"bucket": ""}),
            'reports.bucket: "" is not the name of a bucket',
        ),
        (
            also(put("standby_region", "eu-central-1"), reports={"bucket": "my..pages"}),
            'reports.bucket: "my..pages" is not the name of a bucket: it has two dots',
        ),
    ],
)
def test_wrong_settings_are_told(document: dict[str, Any], line: str) -> None:
    with pytest.raises(InputError) as caught:
        settings_from_document(document)
    (told,) = str(caught.value).splitlines()
    assert told.startswith(line)


def test_a_region_without_drs_is_good_enough() -> None:
    assert settings_from_document(put("standby_region", "eu-central-1")).standby_region == "eu-central-1"
