"""A native plan after full runs: what the service writes, reports and leaves alone."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from tagsync.aws.store.leases import DynamoLeases
from tagsync.lab.faults.rules import Rule
from tagsync.recovery.plans.keeping import KEEPER_TAG
from tagsync.recovery.plans.native_plan import OWNER_TAG
from tagsync.service.follow.serve import serve_follow
from tagsync.service.kit.telemetry import metrics
from tests.service.driven.given import SHOP, WEST
from tests.service.follow.conftest import Following
from tests.sync_service import Context


def two_waves(following: Following) -> None:
    for number, wave in ((1, "1"), (2, "1"), (3, "2"), (4, "2")):
        following.add(number, wave)


def move(following: Following, number: int, wave: str) -> None:
    """The tag of a server, as a full run has written it."""
    servers = following.lab.drs(SHOP, WEST).servers.values()
    (server,) = [each for each in servers if each.hostname == f"host-{number}"]
    server.tags["DR-Wave"] = wave


def leave(following: Following, *numbers: int) -> None:
    for server in following.lab.drs(SHOP, WEST).servers.values():
        if server.hostname in {f"host-{number}" for number in numbers}:
            del server.tags["App"]


def counted(text: str) -> dict[str, object]:
    """What was counted: of the plan, as the log has it, and of all plans together."""
    lines = [json.loads(line) for line in text.splitlines() if line.startswith("{") and "PlanDiffers" in line]
    refusals = metrics.metric_set.get("PlanRefusals", {"Value": []})["Value"]
    return {
        "PlanDiffers": [line["PlanDiffers"] for line in lines][-1:],
        "plan": lines[-1]["plan"],
        "refusals": refusals,
    }


def test_a_server_that_changes_its_wave_is_moved_in_the_plan_and_people_are_told(following: Following) -> None:
    two_waves(following)
    assert following.asks(follow="apply") == "WRITTEN"
    assert following.waves == {"wave 1": ["host-1", "host-2"], "wave 2": ["host-3", "host-4"]}
    assert following.plan.tags[KEEPER_TAG] == "service"
    move(following, 2, "2")
    assert following.asks() == "WRITTEN"
    assert following.waves == {"wave 1": ["host-1"], "wave 2": ["host-2", "host-3", "host-4"]}
    (_, (subject, text)) = following.reports
    assert subject == "tagsync: recovery plan erp follows the tags: 1 server moved"
    assert text.splitlines()[:4] == [
        f'Recovery plan "erp" in {SHOP}/{WEST}: it was made what the tags say, by 2 calls.',
        "",
        "  wave 2",
        f"    ~ host-2 ({server_id(following, 2)})  from wave 1",
    ]
    assert "secret" not in text, "the tag Name is a tag"


def server_id(following: Following, number: int) -> str:
    servers = following.lab.drs(SHOP, WEST).servers.values()
    return next(each.id for each in servers if each.hostname == f"host-{number}")


def test_a_plan_that_matches_costs_no_write_and_no_report(following: Following) -> None:
    two_waves(following)
    following.asks(follow="apply")
    following.reports.clear()
    assert following.writes
    assert following.asks() == "MATCHES"
    assert (following.writes, following.reports) == ([], [])


def test_report_writes_nothing_and_tells_each_difference_once(following: Following) -> None:
    two_waves(following)
    following.asks(follow="apply")
    following.reports.clear()
    following.writes  # noqa: B018 - forgets what was written
    move(following, 1, "2")
    for _ in range(2):
        assert following.asks(follow="report") == "DIFFERS"
    ((subject, text),) = following.reports
    assert subject == "tagsync: recovery plan erp differs from the tags: 1 server to move"
    assert "tagsync recovery apply FILE" in text
    move(following, 4, "3")
    assert following.asks() == "DIFFERS"
    assert len(following.reports) == 2
    move(following, 1, "1")
    move(following, 4, "2")
    assert following.asks() == "MATCHES"
    assert following.asks() == "MATCHES"
    assert [subject for subject, _ in following.reports[2:]] == ["tagsync: recovery plan erp matches the tags again"]
    assert following.writes == []


def test_off_and_a_plan_that_is_not_configured_are_not_looked_at(following: Following) -> None:
    following.add(1, "1")
    assert following.asks(follow="off") == ""
    answer = serve_follow(following.follower(), {"step": "follow-plan", "plan": "crm"}, Context())
    assert (answer["statusCode"], answer["verdict"]) == (200, "")
    assert [call for call in following.lab.calls if call.service == "drs"] == []


@pytest.mark.parametrize("event", [{"step": "follow-plan"}, {"step": "follow-plan", "plan": "erp", "force": True}])
def test_an_event_that_is_not_understood_is_refused(following: Following, event: dict[str, Any]) -> None:
    assert serve_follow(following.follower(), event, Context())["statusCode"] == 400


@pytest.mark.parametrize("follow", ["apply", "report"])
def test_rule_7_more_servers_that_leave_than_is_safe_are_refused_and_alarm(
    following: Following, follow: str, capsys: pytest.CaptureFixture[str]
) -> None:
    metrics.clear_metrics()
    two_waves(following)
    following.asks(follow="apply")
    leave(following, 1, 2)
    assert following.asks(follow=follow) == "REFUSED"
    assert sum(map(len, following.waves.values())) == 4
    subject, text = following.reports[-1]
    assert subject == "tagsync: recovery plan erp is REFUSED: it does not follow the tags"
    assert '2 of 4 servers would leave the recovery plan "erp"' in text
    assert "    - host-1" in text
    found = counted(capsys.readouterr().out)
    assert found == {"PlanDiffers": [[1.0]], "plan": "erp", "refusals": [0.0, 1.0]}


def test_rule_1_a_target_that_cannot_be_read_changes_nothing_and_says_nothing(following: Following) -> None:
    two_waves(following)
    following.asks(follow="apply")
    told = len(following.reports)
    move(following, 1, "2")
    following.lab.faults.add(Rule("deny", service="drs", op="DescribeSourceServers"))
    assert following.asks() == "UNREADABLE"
    following.lab.faults.clear()
    following.lab.faults.add(Rule("deny", service="drs", op="ListRecoveryPlanSteps"))
    assert following.asks() == "UNREADABLE"
    following.lab.faults.clear()
    assert following.waves["wave 1"] == ["host-1", "host-2"]
    assert len(following.reports) == told
    assert following.asks() == "WRITTEN"


def test_tags_that_are_all_lost_are_a_refusal_and_never_an_empty_plan(following: Following) -> None:
    two_waves(following)
    following.asks(follow="apply")
    leave(following, 1, 2, 3, 4)
    assert following.asks() == "REFUSED"
    assert "no source server of" in following.reports[-1][1]
    assert sum(map(len, following.waves.values())) == 4


def test_a_plan_that_is_running_is_left_alone_and_looked_at_again(following: Following) -> None:
    two_waves(following)
    following.asks(follow="apply")
    told = len(following.reports)
    following.lab.client("drs", SHOP, region=WEST).start_recovery_plan_execution(
        recoveryPlanArn=following.plan.arn, mode="DRILL"
    )
    move(following, 2, "2")
    assert following.asks() == "RUNNING", "it is starting"
    following.lab.clock.advance(61)
    assert following.asks() == "RUNNING", "its first step runs"
    assert (following.waves["wave 1"], len(following.reports)) == (["host-1", "host-2"], told)
    following.lab.clock.advance(3600)
    assert following.asks() == "WRITTEN"
    assert following.waves["wave 1"] == ["host-1"]


def test_what_aws_does_not_take_is_told_and_the_next_look_goes_on(following: Following) -> None:
    two_waves(following)
    following.asks(follow="apply")
    move(following, 2, "2")
    following.lab.faults.add(Rule("deny", service="drs", op="UpdateRecoveryPlanStep", skip=1))
    assert following.asks() == "NOT_WRITTEN"
    assert following.reports[-1][0] == "tagsync: recovery plan erp was NOT WRITTEN completely"
    following.lab.faults.clear()
    assert following.asks() == "WRITTEN"
    assert following.waves["wave 2"] == ["host-2", "host-3", "host-4"]


def test_a_plan_that_terraform_keeps_is_reported_and_not_written(following: Following) -> None:
    two_waves(following)
    following.asks(follow="apply")
    following.plan.tags[KEEPER_TAG] = "terraform"
    following.writes  # noqa: B018 - forgets what was written
    assert following.asks() == "MATCHES"
    move(following, 2, "2")
    assert following.asks() == "KEPT"
    assert "Terraform keeps this plan" in following.reports[-1][1]
    assert following.writes == []
    following.plan.tags[KEEPER_TAG] = "service"
    assert following.asks() == "WRITTEN", "it was handed over"


def test_a_plan_without_a_keeper_becomes_the_services_at_once(following: Following) -> None:
    """As people and versions before the tag made them."""
    two_waves(following)
    following.asks(follow="apply")
    del following.plan.tags[KEEPER_TAG]
    following.writes  # noqa: B018 - forgets what was written
    assert following.asks(follow="report") == "MATCHES"
    assert following.writes == []
    assert following.asks(follow="apply") == "WRITTEN"
    assert following.writes == ["TagResource"]
    assert following.plan.tags[KEEPER_TAG] == "service"


def test_rule_4_a_plan_of_others_with_this_name_is_refused(following: Following) -> None:
    two_waves(following)
    following.asks(follow="apply")
    del following.plan.tags[OWNER_TAG]
    move(following, 2, "2")
    assert following.asks() == "REFUSED"
    assert "that tagsync did not make" in following.reports[-1][1]
    assert following.waves["wave 1"] == ["host-1", "host-2"]


def test_while_another_look_is_at_work_nothing_is_done(following: Following) -> None:
    two_waves(following)
    leases = DynamoLeases(following.table)
    leases.acquire("plan erp", "another", now=following.now(), until=following.now() + timedelta(minutes=5))
    assert following.asks(follow="apply") == ""
    leases.release("plan erp", "another")
    assert following.asks() == "WRITTEN"


def test_books_that_cannot_be_kept_leave_the_plan_followed(following: Following) -> None:
    two_waves(following)
    following.lab.faults.add(Rule("deny", service="dynamodb", op="GetItem"))
    assert following.asks(follow="apply") == "WRITTEN"
    assert following.waves["wave 2"] == ["host-3", "host-4"]
