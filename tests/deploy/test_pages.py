"""The page of a run, as it is deployed: in the bucket, encrypted with the key, and named in the message."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tagsync.lab.lab import HUB
from tests.deploy.service import HOME, HOUR, MINUTE, PAGES, SYNC, Service
from tests.report.pages.reading import servers as listed


@pytest.fixture
def s3(service: Service) -> Any:
    return service.lab.client("s3", HUB, HOME)


def test_a_run_stores_its_page_encrypted_and_its_message_names_it(service: Service) -> None:
    """The schedule starts the run, which is fanned out over both accounts."""
    servers = service.add_fleet()
    service.pass_time(HOUR)
    assert service.in_sync(*servers)
    ((_, text),) = service.run_reports()
    key, stored = service.page(text)
    assert key == f"runs/{service.newest_run()['run_id']}.html"
    assert f"https://{HOME}.console.aws.amazon.com/s3/object/{PAGES}?region={HOME}&prefix={key}\n" in text

    assert (stored["ContentType"], stored["ServerSideEncryption"]) == ("text/html; charset=utf-8", "aws:kms")
    own = service.lab.client("kms", HUB, HOME).describe_key(KeyId="alias/tagsync")["KeyMetadata"]["Arn"]
    assert stored["SSEKMSKeyId"] == own
    page = stored["Body"].read().decode()
    assert page.startswith("<!doctype html>")
    assert {(each["id"], each["status"]) for each in listed(page)} == {(server.id, "changed") for server in servers}
    assert "started by schedule" in page
    assert "shop@example.com" not in page, "law 9"


def test_the_bucket_is_private_and_pages_expire(s3: Any) -> None:
    private = s3.get_public_access_block(Bucket=PAGES)["PublicAccessBlockConfiguration"]
    assert set(private.values()) == {True}
    (rule,) = s3.get_bucket_lifecycle_configuration(Bucket=PAGES)["Rules"]
    assert (rule["Status"], rule["Expiration"]["Days"]) == ("Enabled", 365)
    policy = json.loads(s3.get_bucket_policy(Bucket=PAGES)["Policy"])
    assert [each["Effect"] for each in policy["Statement"]] == ["Deny"]


@pytest.fixture
def cannot_use_key(service: Service) -> Iterator[Service]:
    """The role of drs_tag_sync without kms:GenerateDataKey, which S3 asks for in its name."""
    iam = service.lab.client("iam", HUB)
    role = {"RoleName": SYNC, "PolicyName": "tagsync"}
    whole = iam.get_role_policy(**role)["PolicyDocument"]
    less = json.loads(json.dumps(whole).replace('"kms:GenerateDataKey"', '"kms:ListAliases"'))
    assert less != whole
    iam.put_role_policy(**role, PolicyDocument=json.dumps(less))
    yield service
    iam.put_role_policy(**role, PolicyDocument=json.dumps(whole))


def test_a_page_that_cannot_be_stored_is_told_and_rings_and_the_run_is_done(cannot_use_key: Service, s3: Any) -> None:
    service = cannot_use_key
    servers = service.add_fleet()
    service.pass_time(HOUR + MINUTE)
    assert service.in_sync(*servers)
    assert service.newest_run()["status"] == "SUCCESS"
    run_id = service.newest_run()["run_id"]
    assert f"runs/{run_id}.html" not in {each["Key"] for each in s3.list_objects_v2(Bucket=PAGES).get("Contents", ())}
    ((_, text),) = service.run_reports()
    assert "The page of this report could not be stored: s3://" in text
    assert "kms:GenerateDataKey" in text
    assert ("tagsync-reports-not-stored", "ALARM") in service.alarm_changes()
