"""What the lab refuses before it looks at an operation: signatures, scopes, methods, keys of another partition."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
import urllib3
from botocore.auth import SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from tagsync.lab.iam.identities import admin_key
from tagsync.lab.lab import HUB, Lab

REGION, PATH = "us-east-1", "/DescribeSourceServers"


@pytest.fixture
def fleet(lab: Lab) -> Lab:
    lab.drs(HUB, REGION).seed_server("erp", instance="i-00000000000000001")
    return lab


def send(lab: Lab, path: str = PATH, method: str = "POST", service: str = "drs", **headers: str) -> tuple[int, str]:
    """The status and the code of the answer to a signed request."""
    request = AWSRequest(method, lab.url + path, headers=headers, data=b"{}")
    SigV4Auth(Credentials(admin_key(HUB), "secret"), service, REGION).add_auth(request)
    return _answer(method, request.prepare().url, dict(request.headers))


def _answer(method: str, url: str, headers: dict[str, str]) -> tuple[int, str]:
    answer = urllib3.request(method, url, body=b"{}", headers=headers, retries=False)
    return answer.status, answer.headers.get("x-amzn-ErrorType", "")


def test_a_signed_request_is_answered_with_the_signature_in_its_header_or_its_url(fleet: Lab) -> None:
    assert send(fleet) == (200, "")
    request = AWSRequest("POST", fleet.url + PATH, data=b"{}")
    SigV4QueryAuth(Credentials(admin_key(HUB), "secret"), "drs", REGION).add_auth(request)
    assert _answer("POST", request.prepare().url, {})[0] == 200


@pytest.mark.parametrize("path", [PATH, "/", "/tags/arn:aws:drs:us-east-1:111111111111:source-server/s-1"])
def test_a_request_without_a_signature_is_refused(fleet: Lab, path: str) -> None:
    before = fleet.count()
    assert _answer("POST", fleet.url + path, {}) == (403, "MissingAuthenticationTokenException")
    assert fleet.count() == before


@pytest.mark.parametrize("service", ["ec2", "sts", "execute-api"])
def test_a_request_that_is_signed_for_another_service_is_refused(fleet: Lab, service: str) -> None:
    assert send(fleet, service=service) == (403, "InvalidSignatureException")


def test_a_request_of_another_service_that_is_signed_for_drs_is_refused(fleet: Lab) -> None:
    target = {"X-Amz-Target": "DynamoDB_20120810.ListTables"}
    assert send(fleet, "/", **target) == (403, "InvalidSignatureException")
    assert send(fleet, "/", **{"X-Amz-Target": "DRS.DescribeSourceServers"})[0] == 404


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_an_operation_answers_to_its_own_method_only(fleet: Lab, method: str) -> None:
    assert send(fleet, method=method) == (404, "UnknownOperationException")


def test_a_key_works_in_its_own_partition_only(lab: Lab) -> None:
    def code(key: str, region: str) -> str:
        client: Any = lab.session(region).client("drs", aws_access_key_id=key, aws_secret_access_key="x")
        with pytest.raises(ClientError) as error:
            client.describe_source_servers()
        return str(error.value.response["Error"]["Code"])

    here, gov = admin_key(HUB), admin_key(HUB, "aws-us-gov")
    assert code(here, "us-gov-west-1") == code(gov, REGION) == "UnrecognizedClientException"
    assert code(here, REGION) == code(gov, "us-gov-west-1") == "UninitializedAccountException"
    server = lab.drs(HUB, "us-gov-west-1").seed_server("erp", instance="i-00000000000000001")
    (found,) = lab.client("drs", region="us-gov-west-1").describe_source_servers()["items"]
    assert found["arn"] == server.arn == f"arn:aws-us-gov:drs:us-gov-west-1:{HUB}:source-server/{server.id}"


def test_a_job_looks_like_a_real_one(fleet: Lab) -> None:
    (server,) = fleet.drs(HUB, REGION).servers
    job = fleet.client("drs").start_recovery(sourceServers=[{"sourceServerID": server}], isDrill=True)["job"]
    del job["arn"], job["jobID"]
    created = job.pop("creationDateTime")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00", created)
    tags = job.pop("tags")
    assert list(tags) == ["resourceArn"]
    assert json.loads(json.dumps(job)) == {
        "initiatedBy": "START_DRILL",
        "participatingResources": [],
        "participatingServers": [
            {"launchActionsStatus": {"runs": []}, "launchStatus": "PENDING", "sourceServerID": server}
        ],
        "status": "PENDING",
        "type": "LAUNCH",
    }
