"""The permissions that a request to S3 needs: its action, which not always has the operation's name, and its resource.

From the AWS documents "Required permissions for Amazon S3 API operations" and "Actions, resources, and condition keys
for Amazon S3".
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from tagsync.lab.iam.permission import Permission
from tagsync.lab.wire.calls import Call
from tagsync.lab.wire.http import Request
from tagsync.lab.wire.s3_operations import place_of

_ACTIONS = {
    "CompleteMultipartUpload": "PutObject",
    "CopyObject": "PutObject",
    "CreateMultipartUpload": "PutObject",
    "DeleteBucketEncryption": "PutEncryptionConfiguration",
    "DeleteBucketLifecycle": "PutLifecycleConfiguration",
    "DeleteObjects": "DeleteObject",
    "DeletePublicAccessBlock": "PutBucketPublicAccessBlock",
    "GetBucketAccelerateConfiguration": "GetAccelerateConfiguration",
    "GetBucketEncryption": "GetEncryptionConfiguration",
    "GetBucketLifecycleConfiguration": "GetLifecycleConfiguration",
    "GetBucketReplication": "GetReplicationConfiguration",
    "GetObjectLockConfiguration": "GetBucketObjectLockConfiguration",
    "GetPublicAccessBlock": "GetBucketPublicAccessBlock",
    "HeadBucket": "ListBucket",
    "HeadObject": "GetObject",
    "ListBuckets": "ListAllMyBuckets",
    "ListObjectVersions": "ListBucketVersions",
    "ListObjects": "ListBucket",
    "ListObjectsV2": "ListBucket",
    "PutBucketEncryption": "PutEncryptionConfiguration",
    "PutBucketLifecycleConfiguration": "PutLifecycleConfiguration",
    "PutPublicAccessBlock": "PutBucketPublicAccessBlock",
    "UploadPart": "PutObject",
}
"""The operations whose action has another name."""


def s3_permissions(request: Request, call: Call) -> Iterator[Permission]:
    place = place_of(request)
    arn = f"arn:aws:s3:::{place.bucket}" if place.bucket else "*"
    yield Permission(f"s3:{_ACTIONS.get(call.op, call.op)}", f"{arn}/{place.key}" if place.key else arn)
    if call.op == "CopyObject":
        source = unquote(request.headers["x-amz-copy-source"]).lstrip("/").partition("?")[0]
        yield Permission("s3:GetObject", f"arn:aws:s3:::{source}")
