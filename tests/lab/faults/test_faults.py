"""Each kind of fault, through boto3 over HTTP."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, ConnectionClosedError, ReadTimeoutError

from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.faults.rules import FaultError, Rule, parse_rules
from tagsync.lab.lab import HUB, Lab


@pytest.fixture
def server(lab: Lab) -> SourceServer:
    return lab.drs(HUB, "us-east-1").seed_server("erp", instance="i-00000000000000001")


def failure(call: Any, **request: Any) -> tuple[int, str]:
    with pytest.raises(ClientError) as error:
        call(**request)
    response = error.value.response
    return response["ResponseMetadata"]["HTTPStatusCode"], response["Error"]["Code"]


@pytest.mark.parametrize(
    ("kind", "drs", "ec2", "sts"),
    [
        (
            "throttle",
            (429, "ThrottlingException"),
            (503, "RequestLimitExceeded"),
            (400, "Throttling"),
        ),
        (
            "deny",
            (403, "AccessDeniedException"),
            (403, "UnauthorizedOperation"),
            (403, "AccessDenied"),
        ),
        (
            "region_off",
            (403, "UnrecognizedClientException"),
            (401, "AuthFailure"),
            (403, "InvalidClientTokenId"),
        ),
        (
            "expired",
            (403, "ExpiredTokenException"),
            (400, "RequestExpired"),
            (403, "ExpiredToken"),
        ),
        (
            "server_error",
            (500, "InternalServerException"),
            (500, "InternalError"),
            (500, "InternalFailure"),
        ),
    ],
)
def test_each_service_says_it_in_its_own_words(
    lab: Lab, kind: str, drs: tuple[int, str], ec2: tuple[int, str], sts: tuple[int, str]
) -> None:
    lab.faults.add(Rule(kind))
    assert failure(lab.client("drs").describe_source_servers) == drs
    assert failure(lab.client("ec2").describe_instances) == ec2
    assert failure(lab.client("sts").get_caller_identity) == sts
    assert lab.count() == 3, "faulted calls are counted"


@pytest.mark.parametrize(("seconds", "said"), [(900, "Signature expired: "), (-900, "Signature not yet current: ")])
def test_a_skewed_clock_is_told_with_the_times_of_both(lab: Lab, seconds: float, said: str) -> None:
    lab.faults.add(Rule("skewed_clock", seconds=seconds))
    with pytest.raises(ClientError, match=said) as error:
        lab.client("drs").describe_source_servers()
    assert error.value.response["Error"]["Code"] == "InvalidSignatureException"
    date = parsedate_to_datetime(error.value.response["ResponseMetadata"]["HTTPHeaders"]["date"])
    assert abs((date - datetime.now(UTC)).total_seconds() - seconds) < 60
    assert failure(lab.client("sts").get_caller_identity) == (403, "SignatureDoesNotMatch")
    assert failure(lab.client("ec2").describe_instances) == (400, "RequestExpired")


def test_an_error_can_be_any_code(lab: Lab) -> None:
    lab.faults.add(Rule("error", code="ConflictException", status=409, message="busy", op="Initialize.*"))
    assert failure(lab.client("drs").initialize_service) == (409, "ConflictException")
    assert not lab.drs(HUB, "us-east-1").initialized


def test_a_rule_strikes_only_where_it_matches(lab: Lab, server: SourceServer) -> None:
    lab.faults.add(Rule("deny", service="drs", op="TagResource", account=HUB, region="us-east-1"))
    drs = lab.client("drs")
    assert failure(drs.tag_resource, resourceArn=server.arn, tags={"a": "b"})[0] == 403
    assert lab.tags(server.arn) == {}
    drs.list_tags_for_resource(resourceArn=server.arn)
    lab.client("drs", region="us-west-2").initialize_service()
    lab.faults.clear()
    drs.tag_resource(resourceArn=server.arn, tags={"a": "b"})


def test_a_rule_lets_calls_pass_first_and_tires(lab: Lab, server: SourceServer) -> None:
    lab.faults.add(Rule("server_error", skip=1, times=2))
    drs = lab.client("drs")
    outcomes = []
    for _ in range(5):
        try:
            drs.describe_source_servers()
            outcomes.append("ok")
        except ClientError:
            outcomes.append("failed")
    assert outcomes == ["ok", "failed", "failed", "ok", "ok"]


def test_sdk_retries_get_past_a_short_fault(lab: Lab, server: SourceServer) -> None:
    lab.faults.add(Rule("reset", times=1))
    assert lab.session().client("drs").describe_source_servers()["items"]
    assert lab.count(service="drs") == 2


def test_a_listing_can_break_on_a_page(lab: Lab) -> None:
    backend = lab.drs(HUB, "us-east-1")
    backend.page_size = 2
    for number in range(6):
        backend.seed_server(f"s{number}")
    lab.faults.add(Rule("server_error", op="DescribeSourceServers", page=3))
    pages = lab.client("drs").get_paginator("describe_source_servers").paginate()
    seen: list[int] = []
    with pytest.raises(ClientError):
        seen.extend(len(page["items"]) for page in pages)
    assert [call.page for call in lab.calls] == [1, 2, 3]


def test_a_listing_of_instances_can_break_on_a_page(lab: Lab) -> None:
    for number in range(12):
        lab.ec2(HUB, "us-east-1").add_instance(f"i-{number:017x}")
    lab.faults.add(Rule("throttle", service="ec2", page=2))
    pages = lab.client("ec2").get_paginator("describe_instances").paginate(MaxResults=5)
    with pytest.raises(ClientError, match="RequestLimitExceeded"):
        list(pages)
    assert lab.count(service="ec2") == 2


def test_reset_cuts_the_connection_and_nothing_is_written(lab: Lab, server: SourceServer) -> None:
    lab.faults.add(Rule("reset"))
    with pytest.raises(ConnectionClosedError):
        lab.client("drs").tag_resource(resourceArn=server.arn, tags={"a": "b"})
    assert lab.tags(server.arn) == {}


def test_a_lost_answer_was_written_all_the_same(lab: Lab, server: SourceServer) -> None:
    lab.faults.add(Rule("lost_answer", op="TagResource"))
    with pytest.raises(ConnectionClosedError):
        lab.client("drs").tag_resource(resourceArn=server.arn, tags={"a": "b"})
    assert lab.tags(server.arn) == {"a": "b"}


def test_hang_outlasts_an_impatient_client(lab: Lab, server: SourceServer) -> None:
    lab.faults.add(Rule("hang", seconds=1))
    once = Config(read_timeout=0.1, retries={"total_max_attempts": 1})
    with pytest.raises(ReadTimeoutError):
        lab.session().client("drs", config=once).describe_source_servers()


def test_hang_lasts_until_the_faults_are_cleared(lab: Lab, server: SourceServer) -> None:
    lab.faults.add(Rule("hang"))
    once = Config(retries={"total_max_attempts": 1})
    client = lab.session().client("drs", config=once)
    with ThreadPoolExecutor(1) as pool:
        hung = pool.submit(client.describe_source_servers)
        assert not wait([hung], timeout=0.1).done
        lab.faults.clear()
        assert isinstance(hung.exception(30), ConnectionClosedError)
    assert client.describe_source_servers()["items"]


def test_latency_comes_on_top_of_other_faults(lab: Lab) -> None:
    lab.faults.add(Rule("latency", seconds=0.01), Rule("latency", seconds=0.02), Rule("throttle"))
    verdict = lab.faults.decide(lab_call())
    assert verdict.latency == pytest.approx(0.03)
    assert verdict.fault is not None


def lab_call() -> Any:
    from tagsync.lab.wire.calls import Call

    return Call("drs", "TagResource", "us-east-1", HUB, "AKIA")


def test_retry_after_is_a_header(lab: Lab) -> None:
    lab.faults.add(Rule("throttle", retry_after=7))
    with pytest.raises(ClientError) as error:
        lab.client("drs").initialize_service()
    assert error.value.response["ResponseMetadata"]["HTTPHeaders"]["retry-after"] == "7"
    assert error.value.response["retryAfterSeconds"] == "7"


def test_a_bucket_throttles_per_account_region_and_operation_and_refills(lab: Lab) -> None:
    lab.clock.freeze()
    for account, region in [(HUB, "us-east-1"), (HUB, "us-west-2"), ("222222222222", "us-east-1")]:
        lab.drs(account, region).initialized = True
    lab.faults.bucket("drs", "Describe.*", capacity=2, refill=1)
    drs = lab.client("drs")

    def passes(client: Any, op: str = "describe_source_servers") -> bool:
        try:
            getattr(client, op)()
        except client.exceptions.ThrottlingException:
            return False
        return True

    assert [passes(drs) for _ in range(3)] == [True, True, False]
    assert passes(lab.client("drs", region="us-west-2"))
    assert passes(lab.client("drs", "222222222222"))
    assert passes(drs, "describe_jobs")
    assert passes(drs, "list_staging_accounts")
    lab.clock.advance(1)
    assert [passes(drs) for _ in range(2)] == [True, False]
    lab.clock.advance(100)
    assert [passes(drs) for _ in range(3)] == [True, True, False]


def test_delayed_tags_are_accepted_now_and_seen_later(lab: Lab, server: SourceServer) -> None:
    lab.clock.freeze()
    server.tags["old"] = "x"
    lab.faults.add(Rule("delayed_tags", seconds=30))
    drs = lab.client("drs")
    drs.tag_resource(resourceArn=server.arn, tags={"new": "y"})
    drs.untag_resource(resourceArn=server.arn, tagKeys=["old"])
    assert drs.list_tags_for_resource(resourceArn=server.arn)["tags"] == {"old": "x"}
    lab.clock.advance(29)
    assert drs.describe_source_servers()["items"][0]["tags"] == {"old": "x"}
    lab.clock.advance(1)
    assert drs.describe_source_servers()["items"][0]["tags"] == {"new": "y"}


def test_rules_and_buckets_come_from_a_file(lab: Lab) -> None:
    lab.faults.load("rules: [{kind: throttle, op: InitializeService, times: 1}]\nbuckets: []")
    assert failure(lab.client("drs").initialize_service)[1] == "ThrottlingException"
    lab.client("drs").initialize_service()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("rules: [{kind: explode}]", r"rules\[0\]: kind 'explode' is not one of"),
        ("rules: [{kind: latency}]", "kind latency needs seconds"),
        ("rules: [{kind: error}]", "kind error needs a code"),
        ("rules: [{kind: deny, op: '('}]", "op is not a regular expression"),
        ("rules: [{kind: deny, where: here}]", r"rules\[0\]: expected a mapping with some of"),
        ("buckets: [{service: drs}]", r"buckets\[0\]"),
        ("rules: 7", "rules: expected a list"),
        ("- 1", "expected a mapping"),
        ("{", "not YAML or JSON"),
    ],
)
def test_bad_rules_say_where_and_what(text: str, says: str) -> None:
    with pytest.raises(FaultError, match=says):
        parse_rules(text)


def test_all_bad_rules_are_reported_and_none_is_added(lab: Lab) -> None:
    with pytest.raises(FaultError, match=r"rules\[0\].*rules\[2\]"):
        lab.faults.load("rules: [{kind: explode}, {kind: deny}, {kind: latency}]")
    lab.client("drs").initialize_service()
