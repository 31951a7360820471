"""S3 in a lab that enforces IAM: actions and resources of its requests, keys, and whose a bucket is."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import HUB, Lab
from tagsync.lab.wire.http import Request
from tagsync.lab.wire.s3_operations import Place, place_of

BUCKET, OTHER = "acme-reports", "222222222222"
PAGES = f"arn:aws:s3:::{BUCKET}/runs/*"
OWN = {"StringEquals": {"aws:ResourceAccount": HUB}}


@pytest.fixture
def guarded() -> Iterator[Lab]:
    with Lab(iam=True) as lab:
        lab.client("s3").create_bucket(Bucket=BUCKET)
        yield lab


def acting(lab: Lab, *statements: dict[str, Any]) -> Any:
    """A client of S3 of a new role whose policy has these statements."""
    arn = lab.add_role(
        HUB, f"limited-{len(lab.role_sessions)}", policy={"Version": "2012-10-17", "Statement": list(statements)}
    )
    keys = lab.client("sts").assume_role(RoleArn=arn, RoleSessionName="test")["Credentials"]
    session = boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"], "us-east-1")
    return session.client("s3", endpoint_url=lab.url)


def allow(*actions: str, resource: str = PAGES, **more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": list(actions), "Resource": resource, **more}


def code(call: Callable[..., object], **request: Any) -> str | None:
    try:
        call(**request)
    except ClientError as error:
        return str(error.response["Error"]["Code"])
    return None


def test_an_object_is_written_where_the_policy_names_it_and_nowhere_else(guarded: Lab) -> None:
    s3 = acting(guarded, allow("s3:PutObject", Condition=OWN))
    assert code(s3.put_object, Bucket=BUCKET, Key="runs/1.html", Body=b"page") is None
    assert code(s3.put_object, Bucket=BUCKET, Key="recoveries/1.html", Body=b"page") == "AccessDenied"
    assert code(s3.get_object, Bucket=BUCKET, Key="runs/1.html") == "AccessDenied"
    assert code(s3.list_objects_v2, Bucket=BUCKET) == "AccessDenied"
    assert code(s3.copy_object, Bucket=BUCKET, Key="runs/2.html", CopySource=f"{BUCKET}/secret") == "AccessDenied"
    assert code(s3.put_bucket_policy, Bucket=BUCKET, Policy="{}") == "AccessDenied"


def test_operations_whose_action_has_another_name(guarded: Lab) -> None:
    whole = f"arn:aws:s3:::{BUCKET}"
    s3 = acting(
        guarded,
        allow("s3:ListBucket", "s3:PutEncryptionConfiguration", "s3:PutLifecycleConfiguration", resource=whole),
        allow("s3:ListAllMyBuckets", resource="*"),
    )
    sse = {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]}
    assert code(s3.put_bucket_encryption, Bucket=BUCKET, ServerSideEncryptionConfiguration=sse) is None
    assert code(s3.get_bucket_encryption, Bucket=BUCKET) == "AccessDenied"
    assert code(s3.head_bucket, Bucket=BUCKET) is None
    assert code(s3.list_objects, Bucket=BUCKET) is None
    assert code(s3.list_buckets) is None
    assert code(s3.delete_bucket, Bucket=BUCKET) == "AccessDenied"


def test_where_a_customers_key_encrypts_it_takes_a_permission_on_the_key(guarded: Lab) -> None:
    key = guarded.client("kms").create_key()["KeyMetadata"]["Arn"]
    default = {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key}
    admin = guarded.client("s3")
    admin.put_bucket_encryption(
        Bucket=BUCKET,
        ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": default}]},
    )
    page = {"Bucket": BUCKET, "Key": "runs/1.html"}
    assert code(acting(guarded, allow("s3:PutObject")).put_object, **page, Body=b"") == "AccessDenied"
    s3 = acting(guarded, allow("s3:PutObject", "s3:GetObject"), allow("kms:GenerateDataKey", resource=key))
    assert code(s3.put_object, **page, Body=b"") is None
    assert admin.head_object(**page)["SSEKMSKeyId"] == key
    assert code(s3.get_object, **page) == "AccessDenied", "it may not decrypt"


def test_a_bucket_is_that_of_its_account(guarded: Lab) -> None:
    """A name that was given up can belong to another account: what is meant for the own bucket must not go there."""
    other = guarded.client("s3", OTHER)
    other.create_bucket(Bucket="taken")
    assert code(other.create_bucket, Bucket=BUCKET) == "BucketAlreadyExists"
    assert code(other.put_object, Bucket=BUCKET, Key="x", Body=b"") == "AccessDenied"
    s3 = acting(guarded, allow("s3:PutObject", resource="*", Condition=OWN))
    assert code(s3.put_object, Bucket="taken", Key="runs/1.html", Body=b"") == "AccessDenied"


def test_a_bucket_refuses_what_its_policy_denies_where_its_condition_holds(guarded: Lab) -> None:
    """HTTP stands for TLS: a client of the lab has no other way."""
    s3, page = guarded.client("s3"), {"Bucket": BUCKET, "Key": "runs/1.html"}
    deny = {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": [f"arn:aws:s3:::{BUCKET}/*"]}

    def with_policy(condition: dict[str, Any]) -> None:
        statement = deny | ({"Condition": condition} if condition else {})
        s3.put_bucket_policy(Bucket=BUCKET, Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))

    with_policy({"Bool": {"aws:SecureTransport": "false"}})
    assert code(s3.put_object, **page, Body=b"page") is None
    with_policy({"Bool": {"aws:SecureTransport": "true"}})
    assert code(s3.put_object, **page, Body=b"page") == "AccessDenied"
    with_policy({})
    assert code(s3.get_object, **page) == "AccessDenied"


def test_a_bucket_that_holds_something_is_not_deleted(guarded: Lab) -> None:
    s3 = guarded.client("s3")
    s3.put_object(Bucket=BUCKET, Key="runs/1.html", Body=b"page")
    assert code(s3.delete_bucket, Bucket=BUCKET) == "BucketNotEmpty"
    s3.delete_object(Bucket=BUCKET, Key="runs/1.html")
    assert code(s3.delete_bucket, Bucket=BUCKET) is None


def test_calls_have_the_names_of_their_operations(guarded: Lab) -> None:
    s3 = guarded.client("s3")
    guarded.forget_calls()
    s3.list_buckets()
    s3.put_object(Bucket=BUCKET, Key="a b/ü.html", Body=b"page")
    s3.copy_object(Bucket=BUCKET, Key="c", CopySource={"Bucket": BUCKET, "Key": "a b/ü.html"})
    s3.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Enabled"})
    s3.delete_objects(Bucket=BUCKET, Delete={"Objects": [{"Key": "c"}]})
    named = [call.op for call in guarded.calls]
    assert named == ["ListBuckets", "PutObject", "CopyObject", "PutBucketVersioning", "DeleteObjects"]


@pytest.mark.parametrize(
    ("host", "path", "place"),
    [
        ("127.0.0.1:4566", "/acme/runs/1.html", Place("acme", "runs/1.html")),
        ("acme.s3.eu-central-1.amazonaws.com", "/runs/1.html", Place("acme", "runs/1.html")),
        ("acme.eu.s3.amazonaws.com", "/", Place("acme.eu")),
        ("acme.s3.cn-north-1.amazonaws.com.cn", "/a%20b", Place("acme", "a b")),
        ("s3.eu-central-1.amazonaws.com", "/acme", Place("acme")),
        ("s3.eu-central-1.amazonaws.com", "/", Place()),
    ],
)
def test_a_bucket_is_in_the_path_or_in_the_host(host: str, path: str, place: Place) -> None:
    """A client that takes the lab for a proxy sends the host of AWS."""
    assert place_of(Request("GET", path, "", {"host": host}, b"")) == place
