"""Whose a bucket is, and what IAM is asked beside a request to S3: that, and the key that encrypts an object.

From the AWS documents "AWS global condition context keys" (`aws:ResourceAccount`) and "Using server-side encryption
with AWS KMS keys": who writes needs `kms:GenerateDataKey` on the key of the bucket, who reads `kms:Decrypt` on the key
of the object, where that is a customer's. What the policy of a bucket denies of its objects is refused; no policy lets
in another account.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.s3.models import FakeBucket, s3_backends

from tagsync.lab.iam.permission import Permission
from tagsync.lab.moto.patching import replace as replace_method
from tagsync.lab.moto.policies import without_conditions
from tagsync.lab.wire import error_answers
from tagsync.lab.wire.calls import Call
from tagsync.lab.wire.http import Answer, Request
from tagsync.lab.wire.s3_operations import place_of

_USES = {"PutObject": "kms:GenerateDataKey", "GetObject": "kms:Decrypt", "HeadObject": "kms:Decrypt"}


@cache
def heed_conditions() -> None:
    """moto takes a statement of a bucket's policy without its condition. The lab's HTTP stands for TLS."""

    def get_permission(self: Any, action: str, resource: str) -> PermissionResult:
        if self.policy is None:
            return PermissionResult.NEUTRAL
        text = without_conditions(self.policy.decode(), {"aws:SecureTransport": ("true",)})
        return IAMPolicy(text).is_action_permitted(action, resource)

    replace_method(FakeBucket, get_permission=get_permission)


def refusal(request: Request, call: Call) -> Answer | None:
    """What S3 answers to another account than that of the bucket, and where its policy denies. The name of a bucket is
    no other's."""
    place = place_of(request)
    partition, owner = s3_backends.bucket_accounts.get(place.bucket, ("", ""))
    if call.service != "s3" or not owner or call.op == "CreateBucket":
        return None
    bucket = s3_backends[owner][partition].buckets[place.bucket]
    resource = f"{bucket.arn}/{place.key}" if place.key else bucket.arn
    denied = bucket.get_permission(f"s3:{call.op}", resource) is PermissionResult.DENIED
    if owner == call.account and not denied:
        return None
    return error_answers.answer("s3", 403, "AccessDenied", "Access Denied")


def owned(needed: Iterable[Permission], request: Request) -> Iterator[Permission]:
    """With the account of the bucket, which its ARN does not say."""
    _, owner = s3_backends.bucket_accounts.get(place_of(request).bucket, ("", ""))
    context = {"aws:ResourceAccount": (owner,)} if owner else {}
    for each in needed:
        yield replace(each, context={**each.context, **context})


def key_permissions(request: Request, call: Call) -> Iterator[Permission]:
    """Nothing where a key of AWS encrypts."""
    place = place_of(request)
    partition, owner = s3_backends.bucket_accounts.get(place.bucket, ("", ""))
    if call.op not in _USES or not owner:
        return
    bucket = s3_backends[owner][partition].buckets[place.bucket]
    key = _key_of_bucket(bucket) if call.op == "PutObject" else _key_of_object(bucket, place.key)
    if key:
        arn = key if key.startswith("arn:") else f"arn:{partition}:kms:{call.region}:{owner}:key/{key}"
        yield Permission(_USES[call.op], arn)


def _key_of_bucket(bucket: Any) -> str:
    rule = (bucket.encryption or {}).get("Rule", {})
    return str(rule.get("ApplyServerSideEncryptionByDefault", {}).get("KMSMasterKeyID") or "")


def _key_of_object(bucket: Any, key: str) -> str:
    return str(getattr(bucket.keys.get(key), "kms_key_id", None) or "")
