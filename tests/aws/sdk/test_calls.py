"""Every call goes through one place: retries, throttling, stopping. Real boto3 over HTTP to the lab."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from botocore.exceptions import ClientError

from tagsync.aws.connection import Connection
from tagsync.aws.sdk.calls import CallName, Calls
from tagsync.aws.sdk.errors import CallFailed
from tagsync.core.model import Origin, Target
from tagsync.core.plan import Bucket, ServerPlan
from tagsync.engine.ports import WriteFailed
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.lab.faults.rules import Rule
from tagsync.lab.iam.identities import HUB
from tagsync.lab.lab import Lab
from tests.aws.conftest import Connect, answer_instead

TARGET = Target(HUB, "us-east-1")
NAME = CallName(HUB, "us-east-1", "drs", "TagResource")


def plan_of(arn: str) -> ServerPlan:
    return ServerPlan(TARGET, arn.rsplit("/", 1)[1], arn, "", "", Bucket.CHANGED)


def test_throttled_writes_all_arrive(lab: Lab, connect: Connect) -> None:
    arns = [lab.drs(HUB, "us-east-1").seed_server(f"srv-{number}").arn for number in range(80)]
    lab.faults.bucket("drs", "TagResource", capacity=10, refill=70)
    writer = connect().writer
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda arn: writer.tag(plan_of(arn), {"Env": "Prod"}), arns))
    assert all(lab.tags(arn) == {"Env": "Prod"} for arn in arns)
    assert lab.faults.struck > 0


def test_a_bucket_of_one_region_slows_no_other(lab: Lab, connect: Connect) -> None:
    lab.drs(HUB, "us-east-1").seed_server("a")
    lab.drs(HUB, "eu-west-1").seed_server("b")
    lab.faults.add(Rule("throttle", region="us-east-1", service="drs"))
    stop = Stop(deadline_seconds=1.0)
    reader = connect(stop=stop).reader
    slow = reader.read_servers(TARGET)
    assert slow.problem is not None
    assert slow.problem.kind == "stopped"
    fresh = connect().reader.read_servers(Target(HUB, "eu-west-1"))
    assert fresh.problem is None
    assert len(fresh.servers) == 1


def test_server_errors_and_cut_connections_are_tried_again(lab: Lab, connect: Connect) -> None:
    lab.drs(HUB, "us-east-1").seed_server("a")
    lab.faults.add(Rule("server_error", service="drs", times=1), Rule("reset", service="drs", times=1))
    connection = connect()
    reading = connection.reader.read_servers(TARGET)
    assert reading.problem is None
    assert len(reading.servers) == 1
    assert connection.calls["drs", "DescribeSourceServers"] == 3


def test_a_service_that_stays_broken_is_unavailable(lab: Lab, connect: Connect) -> None:
    lab.faults.add(Rule("server_error", service="drs"))
    problem = connect().reader.read_servers(TARGET).problem
    assert problem is not None
    assert problem.kind == "unavailable"
    assert problem.where == f"{HUB}/us-east-1 drs:DescribeSourceServers"
    assert lab.count("drs") == 4


@pytest.mark.parametrize(
    ("status", "body"), [(502, "bad gateway"), (200, "<DescribeInstancesResponse><reservationSet>")]
)
def test_an_answer_that_cannot_be_parsed_is_asked_for_again_and_then_unavailable(
    status: int, body: str, lab: Lab
) -> None:
    session = lab.session()
    answer_instead(session, "ec2", body, status)
    connection = Connection(Access(), session=session)
    origin = Origin(HUB, "us-east-1", "i-0123456789abcdef0")
    problem = connection.reader.read_origins(HUB, "us-east-1", [origin.instance_id]).unreadable[origin]
    assert (problem.kind, problem.message) == ("unavailable", "the answer was not one of AWS's")
    assert connection.calls["ec2", "DescribeInstances"] == 4


def test_a_hanging_answer_is_given_up_and_asked_for_again(lab: Lab, connect: Connect) -> None:
    lab.drs(HUB, "us-east-1").seed_server("a")
    lab.faults.add(Rule("hang", service="drs", seconds=3, times=1))
    started = time.monotonic()
    reading = connect(read_timeout=0.3).reader.read_servers(TARGET)
    assert reading.problem is None
    assert len(reading.servers) == 1
    assert time.monotonic() - started < 2.5


def test_a_hanging_answer_outlasts_no_deadline(lab: Lab, connect: Connect) -> None:
    lab.faults.add(Rule("hang", service="drs", seconds=10))
    started = time.monotonic()
    problem = connect(stop=Stop(deadline_seconds=0.5)).reader.read_servers(TARGET).problem
    assert problem is not None
    assert problem.kind == "stopped"
    assert 0.9 < time.monotonic() - started < 3


def test_a_write_whose_answer_was_lost_is_written_again(lab: Lab, connect: Connect) -> None:
    arn = lab.drs(HUB, "us-east-1").seed_server("a", tags={"old": "x"}).arn
    lab.faults.add(Rule("lost_answer", service="drs", times=1))
    writer = connect().writer
    writer.tag(plan_of(arn), {"Env": "Prod"})
    lab.faults.add(Rule("lost_answer", service="drs", op="UntagResource", times=1))
    writer.untag(plan_of(arn), ["old"])
    assert lab.tags(arn) == {"Env": "Prod"}
    assert lab.count("drs", "TagResource") == 2
    assert lab.count("drs", "UntagResource") == 2


def test_cancelling_ends_the_wait_of_a_throttled_write(lab: Lab, connect: Connect) -> None:
    arn = lab.drs(HUB, "us-east-1").seed_server("a").arn
    lab.faults.add(Rule("throttle", service="drs", retry_after=30))
    stop = Stop()
    writer = connect(stop=stop).writer
    threading.Timer(0.3, stop.cancel).start()
    started = time.monotonic()
    with pytest.raises(WriteFailed) as failed:
        writer.tag(plan_of(arn), {"Env": "Prod"})
    assert failed.value.problem.kind == "stopped"
    assert time.monotonic() - started < 5


def throttled_answer() -> ClientError:
    return ClientError({"Error": {"Code": "ThrottlingException", "Message": "Rate exceeded"}}, "TagResource")


class SimulatedStop(Stop):
    """Sleeping moves its clock on and takes no time."""

    def __init__(self) -> None:
        self.now = 0.0
        super().__init__(clock=lambda: self.now)

    def sleep(self, seconds: float) -> bool:
        self.now += seconds
        return True


def test_a_bucket_that_lets_nothing_through_is_given_up_after_two_minutes() -> None:
    stop = SimulatedStop()
    calls = Calls(stop, clock=lambda: stop.now)

    def send() -> None:
        raise throttled_answer()

    with pytest.raises(CallFailed) as failed:
        calls.run(NAME, send)
    assert failed.value.problem.kind == "throttled"
    assert 120 <= stop.now < 140
    assert calls.counts["drs", "TagResource"] < 60
    with pytest.raises(CallFailed):
        calls.run(NAME, send)
    assert stop.now < 150


def test_what_aws_asks_to_wait_is_waited() -> None:
    stop = SimulatedStop()
    calls = Calls(stop, clock=lambda: stop.now)
    throttled = throttled_answer()
    throttled.response["ResponseMetadata"] = {"HTTPHeaders": {"retry-after": "7"}}
    answers: list[ClientError | str] = [throttled, "passed"]

    def send() -> str:
        answer = answers.pop(0)
        if isinstance(answer, ClientError):
            raise answer
        return answer

    assert calls.run(NAME, send) == "passed"
    assert stop.now >= 7
