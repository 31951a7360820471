"""Rule 15: `resourceArn` with a resource's own ARN is no tag. Real boto3 over HTTP to the lab."""

from __future__ import annotations

from tagsync.core.model import Problem, Target
from tagsync.core.ownership.reading import write_record
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.discovery.selectors import exactly
from tagsync.engine.apply import apply_plan
from tagsync.engine.read import read_fleet
from tagsync.engine.run import RunRecord
from tagsync.engine.targets.access import Targets
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.plans.actions import TagPlan
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.diff import diff
from tagsync.recovery.words.vocabulary import RecoveryStatus
from tests.aws.conftest import Connect
from tests.fake_fleet import NOW

TARGET = Target(HUB, "us-east-1")
INSTANCE = "i-00000000000000001"


def synced(connect: Connect, policy: Policy = DEFAULT_POLICY) -> RunRecord:
    connection = connect()
    fleet = read_fleet(connection.reader, Targets((TARGET,)), policy, now=NOW, workers=1)
    return apply_plan(make_plan(policy, fleet), connection.writer, workers=1, now=lambda: NOW)


def test_rule_15_a_server_without_tags_is_read_as_one(lab: Lab, connect: Connect) -> None:
    server = lab.drs(HUB, "us-east-1").seed_server("erp")
    assert lab.client("drs").describe_source_servers()["items"][0]["tags"] == {"resourceArn": server.arn}
    assert connect().reader.read_servers(TARGET).servers[0].tags == {}
    del server.wire["arn"]
    assert connect().reader.read_servers(TARGET).servers[0].tags == {}


def test_rule_15_the_same_key_with_another_value_is_a_tag(lab: Lab, connect: Connect) -> None:
    tags = {"resourceArn": "arn:aws:s3:::books", "Env": "prod"}
    lab.drs(HUB, "us-east-1").seed_server("erp", tags=tags)
    found = connect().reader.read_servers(TARGET).servers[0]
    assert found.tags == tags
    assert exactly({"resourceArn": "arn:aws:s3:::books"}).matches(found.tags)


def test_rule_15_it_takes_no_slot_of_the_fifty_and_nothing_selects_by_it(lab: Lab, connect: Connect) -> None:
    server = lab.drs(HUB, "us-east-1").seed_server("erp", instance=INSTANCE)
    tags = {f"k{number:02}": "v" for number in range(49)}
    lab.ec2(HUB, "us-east-1").add_instance(INSTANCE, tags)
    assert not exactly({"resourceArn": server.arn}).matches(connect().reader.read_servers(TARGET).servers[0].tags)
    assert synced(connect).counts.changed == 1
    assert lab.tags(server.arn) == tags | {"tagsync:owned": write_record(tags)}


def test_rule_15_it_is_never_copied_and_never_compared(lab: Lab, connect: Connect) -> None:
    """An instance that was launched with `copyTags` may carry it as a tag."""
    server = lab.drs(HUB, "us-east-1").seed_server("erp", instance=INSTANCE)
    lab.ec2(HUB, "us-east-1").add_instance(INSTANCE, {"resourceArn": server.arn, "Env": "prod"})
    policy = Policy(tags=TagPolicy(rename={"Arn": "resourceArn"}, set={"Team": "dr"}))
    for each in (DEFAULT_POLICY, policy):
        synced(connect, each)
        assert lab.tags(server.arn).keys() - {"Team"} == {"Env", "tagsync:owned"}
    assert synced(connect, policy).counts.in_sync == 1


def test_rule_15_a_tag_that_is_copied_is_another_one(lab: Lab, connect: Connect) -> None:
    server = lab.drs(HUB, "us-east-1").seed_server("erp", instance=INSTANCE)
    lab.ec2(HUB, "us-east-1").add_instance(INSTANCE, {"resourceArn": "arn:aws:s3:::books"})
    synced(connect)
    assert lab.tags(server.arn)["resourceArn"] == "arn:aws:s3:::books"


def test_rule_15_jobs_and_plans_without_tags_are_read_as_such(lab: Lab, connect: Connect) -> None:
    lab.clock.freeze()
    server = lab.drs(HUB, "us-east-1").seed_server("erp")
    drs = lab.client("drs")
    job_id = drs.start_recovery(sourceServers=[{"sourceServerID": server.id}])["job"]["jobID"]
    arn = drs.create_recovery_plan(name="erp")["recoveryPlan"]["recoveryPlanArn"]
    connection = connect()
    jobs = connection.launcher.jobs(TARGET, Drive("run", "erp", True, RecoveryStatus.CREATED, (), NOW, NOW))
    assert not isinstance(jobs, Problem)
    (job,) = jobs
    assert (job.job_id, job.tags) == (job_id, {})
    (plan,) = connection.native_plans.find(TARGET, "erp").foreign
    assert plan.tags == {}
    wanted = Definition(name="erp", selector=exactly({"App": "erp"}), tags={"resourceArn": arn, "Team": "sap"})
    (tagging,) = [each for each in diff(wanted, (), plan) if isinstance(each, TagPlan)]
    assert "Team" in tagging.tags
    assert "resourceArn" not in tagging.tags
