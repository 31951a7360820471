"""A region that does not answer is given up, told of by name, and not waited for by every account in turn."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator

import pytest
from botocore.exceptions import ClientError, ReadTimeoutError

from tagsync.aws.connection import Connection
from tagsync.aws.sdk import waiting
from tagsync.aws.sdk.calls import CallName, Calls
from tagsync.aws.sdk.errors import CallFailed
from tagsync.core.model import Problem, Target
from tagsync.engine.events import Waiting
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.timeouts import DEFAULT_TIMEOUTS, Timeouts
from tagsync.lab.faults.rules import Rule
from tagsync.lab.iam.identities import HUB
from tagsync.lab.lab import Lab
from tests.aws.conftest import Connect

DOWN, WELL = "eu-west-1", "us-east-1"


class Simulated:
    """Calls on a clock of their own. A call to a region that is down takes `read` seconds and is not answered."""

    def __init__(self, read: float = 20.0, region: float = 30.0) -> None:
        self.now, self.read, self.sent = 0.0, read, 0
        self.down = {DOWN}
        stop = Stop(clock=lambda: self.now)
        stop.sleep = self.sleep  # type: ignore[method-assign]
        self.calls = Calls(stop, clock=lambda: self.now, region_seconds=region)

    def sleep(self, seconds: float) -> bool:
        self.now += seconds
        return True

    def call(self, region: str, account: str = HUB, service: str = "drs") -> str | Problem:
        def send() -> str:
            self.sent += 1
            if region in self.down:
                self.now += self.read
                raise ReadTimeoutError(endpoint_url="https://drs")
            return "answered"

        try:
            return self.calls.run(CallName(account, region, service, "DescribeSourceServers"), send)
        except CallFailed as failure:
            return failure.problem


def test_a_region_that_does_not_answer_is_told_within_a_minute_by_default() -> None:
    aws = Simulated(DEFAULT_TIMEOUTS.read, DEFAULT_TIMEOUTS.region)
    problem = aws.call(DOWN)
    assert isinstance(problem, Problem)
    assert aws.now < 60
    assert str(problem) == (
        f"{HUB}/eu-west-1 drs:DescribeSourceServers: eu-west-1 did not answer within 30 s. If no other region "
        "answers either, check the network. To go on without it, leave it out (--exclude-region eu-west-1, or "
        "exclude_regions in the targets file); to wait longer for it, raise the timeouts (--region-timeout and "
        "--read-timeout, timeouts in the targets file, or of the provider)"
    )
    assert problem.kind == "unavailable"


def test_a_black_hole_is_told_within_a_minute_too_though_its_name_has_several_addresses() -> None:
    for addresses in range(1, 9):
        aws = Simulated(read=DEFAULT_TIMEOUTS.connect * addresses)
        assert isinstance(aws.call(DOWN), Problem)
        assert aws.now < 60


def test_another_account_is_not_waited_for_in_a_region_that_is_given_up() -> None:
    aws = Simulated()
    aws.call(DOWN)
    sent, now = aws.sent, aws.now
    assert isinstance(aws.call(DOWN, "222222222222"), Problem)
    assert (aws.sent, aws.now) == (sent, now)
    assert aws.call(WELL) == "answered"
    assert aws.call(WELL, service="ec2") == "answered"


def test_one_call_in_a_while_sees_whether_the_region_is_back() -> None:
    aws = Simulated()
    aws.call(DOWN)
    sent = aws.sent
    aws.now += 31
    aws.call(DOWN)
    assert aws.sent == sent + 1
    aws.call(DOWN)
    assert aws.sent == sent + 1
    aws.down.clear()
    assert isinstance(aws.call(DOWN), Problem)
    aws.now += 31
    assert aws.call(DOWN) == "answered"
    assert aws.call(DOWN) == "answered"


def test_a_region_that_answers_others_is_not_given_up_for_one_call() -> None:
    aws = Simulated(read=35.0)
    assert isinstance(aws.call(DOWN), Problem)
    fresh = Simulated(read=35.0)
    fresh.calls.run(CallName(HUB, DOWN, "drs", "ListTagsForResource"), lambda: "answered")
    sent = fresh.sent
    fresh.call(DOWN)
    assert fresh.sent == sent + 1


def test_an_error_is_an_answer() -> None:
    aws = Simulated(region=5.0)
    refused = ClientError({"Error": {"Code": "ValidationException", "Message": "no"}}, "DescribeSourceServers")

    def send() -> str:
        aws.now += 100
        raise refused

    for _ in range(3):
        with pytest.raises(CallFailed, match="ValidationException"):
            aws.calls.run(CallName(HUB, DOWN, "drs", "DescribeSourceServers"), send)


def test_a_region_of_instances_cannot_be_left_out() -> None:
    problem = Simulated().call(DOWN, service="ec2")
    assert isinstance(problem, Problem)
    assert "Servers with instances there keep their tags; to wait longer for it" in problem.hint


def test_the_hint_for_sts_is_another_home_region() -> None:
    problem = Simulated().call(DOWN, service="sts")
    assert isinstance(problem, Problem)
    assert "choose another home region (AWS_REGION" in problem.hint


def test_a_hanging_region_over_http(lab: Lab, connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "TELL_AFTER", 0.1)
    lab.drs(HUB, WELL).seed_server("a")
    lab.client("sts").get_caller_identity()  # the first call imports STS, which may take long
    lab.faults.add(Rule("hang", service="drs", region=DOWN))
    told: list[Waiting] = []
    reader = connect(read_timeout=1.0, region_timeout=0.2, tell=told.append).reader
    problem = reader.read_servers(Target(HUB, DOWN)).problem
    assert problem is not None
    assert problem.message == "eu-west-1 did not answer within 0.2 s"
    assert lab.count("drs", "DescribeSourceServers") == 1
    assert reader.read_servers(Target(HUB, WELL)).problem is None
    assert (DOWN, "drs:DescribeSourceServers", False) in {(one.region, one.what, one.throttled) for one in told}


@pytest.fixture
def black_hole() -> Iterator[str]:
    """The URL of an address that accepts no connection and refuses none: its queue of connections is full."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen(0)
    fill = []
    for _ in range(3):
        one = socket.socket()
        one.setblocking(False)
        one.connect_ex(listening.getsockname())
        fill.append(one)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    for one in (*fill, listening):
        one.close()


def test_a_region_that_cannot_be_connected_to_is_given_up(lab: Lab, black_hole: str) -> None:
    lab.client("sts").get_caller_identity()
    waits = Timeouts(connect=0.2, read=20, region=0.3)
    connection = Connection(Access(), session=lab.session(), timeouts=waits, endpoints={"drs": black_hole})
    started = time.monotonic()
    problem = connection.reader.read_servers(Target(HUB, DOWN)).problem
    assert problem is not None
    assert problem.message == "eu-west-1 did not answer within 0.3 s"
    assert time.monotonic() - started < 10


def test_a_throttled_region_is_told_of_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Waiting] = []
    stop = Stop()

    def tell(one: Waiting) -> None:
        told.append(one)
        stop.cancel()

    monkeypatch.setattr(waiting, "TELL_AFTER", 0.1)
    calls = Calls(stop, tell=tell)

    def send() -> None:
        raise ClientError({"Error": {"Code": "ThrottlingException", "Message": "Rate exceeded"}}, "TagResource")

    with pytest.raises(CallFailed):
        calls.run(CallName(HUB, WELL, "drs", "TagResource"), send)
    assert str(told[0]) == "Waiting for us-east-1, which has not let pass drs:TagResource for 0 s"
