"""An account of the lab that has what every check looks for, and roles to ask it with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from tagsync.aws.conformance.check import Check
from tagsync.aws.conformance.listed import CHECKS
from tagsync.aws.conformance.run import Inquiry
from tagsync.aws.connection import Connection
from tagsync.core.model import Target
from tagsync.engine.conformance import Asked
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.engine.targets.timeouts import Timeouts
from tagsync.lab.drs.backend import DrsBackend
from tagsync.lab.lab import HUB, Lab

MEMBER, STAGING, OTHER = "333333333333", "444444444444", "555555555555"
REGION = "us-east-1"
TARGET = Target(MEMBER, REGION)
EVERYTHING = {"Effect": "Allow", "Action": "*", "Resource": "*"}
NO_TAGS = {"Effect": "Deny", "Action": ["drs:TagResource", "drs:UntagResource"], "Resource": "*"}
TAGS_OF_STARTS = {
    "Effect": "Allow",
    "Action": "drs:TagResource",
    "Resource": "*",
    "Condition": {"StringEquals": {"drs:CreateAction": "StartRecovery"}},
}
ALL_BUT_TAGS = {"Effect": "Allow", "NotAction": ["drs:TagResource"], "Resource": "*"}


def policy(*statements: dict[str, Any]) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": list(statements)}


@pytest.fixture
def stocked() -> Iterator[Lab]:
    """A lab that enforces policies, with an account that has something of everything."""
    with Lab(iam=True) as lab:
        lab.clock.freeze()
        lab.add_role(MEMBER, "reader", trusts=HUB, policy=policy(EVERYTHING, NO_TAGS))
        lab.add_role(MEMBER, "writer", trusts=HUB, policy=policy(EVERYTHING))
        lab.add_role(MEMBER, "launcher", trusts=HUB, policy=policy(ALL_BUT_TAGS, TAGS_OF_STARTS))
        _seed_servers(lab, lab.drs(MEMBER, REGION))
        _run_recoveries(lab)
        backend = lab.drs(MEMBER, REGION)
        backend.page_size, backend.empty_page_at = 5, 2
        yield lab


def server_id(number: int) -> str:
    return f"s-{number:017x}"


def instance_id(number: int) -> str:
    return f"i-{number:017x}"


STALLED, DRILLED = server_id(4), server_id(1)


def _seed_servers(lab: Lab, backend: DrsBackend) -> None:
    def seed(number: int, **more: Any) -> None:
        more.setdefault("tags", {"Name": f"secret-{number}", "Stage": "PROD"})
        backend.seed_server(f"host-{number}", instance=instance_id(number), server_id=server_id(number), **more)
        lab.ec2(MEMBER, REGION).add_instance(instance_id(number), {"Name": f"secret-{number}"})

    seed(1)
    seed(2)
    seed(3, tags={})
    for number, state in enumerate(("STALLED", "PAUSED", "STOPPED", "DISCONNECTED"), 4):
        seed(number, replication_state=state)
    seed(8, direction="FAILBACK", tags={})
    seed(9, origin_account=OTHER)
    seed(10)
    seed(11)
    seed(
        14, absent=("dataReplicationInfo", "sourceCloudProperties", "sourceProperties", "stagingArea", "tags"), tags={}
    )
    staged = lab.drs(STAGING, REGION).seed_server("staged", instance=instance_id(12), server_id=server_id(12))
    backend.extend(staged, {"Name": "secret"}, server_id(13))
    lab.client("drs", MEMBER).update_launch_configuration(
        sourceServerID=server_id(10),
        copyTags=False,
        launchIntoInstanceProperties={"launchIntoEC2InstanceID": instance_id(10)},
    )


def _run_recoveries(lab: Lab) -> None:
    """A plan that was executed with a step skipped, and one whose waits took too long. Both leave instances, of which
    EC2 has forgotten one."""
    drs = lab.client("drs", MEMBER)
    drs.update_launch_configuration(sourceServerID=server_id(2), postLaunchEnabled=True)
    drs.put_launch_action(
        resourceId=server_id(2),
        actionId="00000000-0000-4000-8000-000000000001",
        actionCode="AWSMigration-VerifyMountedVolumes",
        name="volumes",
        order=2,
        optional=False,
        active=True,
        actionVersion="$DEFAULT",
        category="VALIDATION",
        description="",
    )
    arns = [f"arn:aws:drs:{REGION}:{MEMBER}:source-server/{server_id(number)}" for number in (2, 11)]
    servers = {"serverStepConfiguration": {"servers": [{"serverArn": arn} for arn in arns]}}
    wait = {"waitStepConfiguration": {"waitDurationMinutes": 120}}
    for name, waits in (("one", 1), ("two", 13)):
        plan = drs.create_recovery_plan(name=name)["recoveryPlan"]["recoveryPlanArn"]
        drs.create_recovery_plan_step(recoveryPlanArn=plan, stepName="servers", configuration=servers)
        for number in range(waits):
            drs.create_recovery_plan_step(recoveryPlanArn=plan, stepName=f"wait {number}", configuration=wait)
        started = drs.start_recovery_plan_execution(recoveryPlanArn=plan, mode="DRILL")["recoveryPlanExecution"]
        arn = started["recoveryPlanExecutionArn"]
        if name == "one":
            steps = drs.list_recovery_plan_execution_steps(recoveryPlanExecutionArn=arn)["recoveryPlanExecutionSteps"]
            drs.update_recovery_plan_execution_step(
                recoveryPlanExecutionStepArn=steps[1]["recoveryPlanExecutionStepArn"], status="SKIPPED"
            )
        lab.clock.advance(25 * 3600)
    (*_, last) = drs.describe_recovery_instances()["items"]
    lab.ec2(MEMBER, REGION).forget(last["ec2InstanceID"])


def start_again(lab: Lab) -> None:
    """An execution that DRS has not validated yet, while the clock stands still."""
    drs = lab.client("drs", MEMBER)
    plan = drs.list_recovery_plans()["recoveryPlans"][0]["recoveryPlanArn"]
    drs.start_recovery_plan_execution(recoveryPlanArn=plan, mode="DRILL")


def inquiry(
    lab: Lab,
    *,
    read: str = "reader",
    write: str = "writer",
    launch: str = "",
    meanwhile: Callable[[], None] | None = None,
) -> Inquiry:
    """Asks with two roles of the member. Waiting advances the lab's clock; then `meanwhile` happens."""
    chains = [(RoleToAssume(f"arn:aws:iam::{MEMBER}:role/{name}"),) for name in (read, write)]
    access = Access({MEMBER: Account(MEMBER, read=chains[0], write=chains[1])}, regions=(REGION,))
    connection = Connection(access, session=lab.session(), timeouts=Timeouts(connect=5, read=20), whole_models=True)

    def pause(seconds: float) -> bool:
        lab.clock.advance(seconds)
        if meanwhile:
            meanwhile()
        return True

    return connection.inquiry(TARGET, server_id=launch, pause=pause)


def asked(of: Inquiry, *names: str) -> dict[str, Asked]:
    """The answers by the names of the checks; of all checks where none is named."""
    return {each.question.name: each for each in of.ask(chosen(names))}


def chosen(names: Sequence[str]) -> list[Check]:
    return [each for each in CHECKS if not names or each.question.name in names]
