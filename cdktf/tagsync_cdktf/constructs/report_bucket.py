"""The bucket that keeps the pages of runs and recoveries: private, encrypted, TLS alone, and pages expire."""

from __future__ import annotations

from constructs import Construct

from tagsync_cdktf.aws.s3_bucket import S3Bucket
from tagsync_cdktf.aws.s3_bucket_lifecycle_configuration import (
    S3BucketLifecycleConfiguration,
    S3BucketLifecycleConfigurationRule,
    S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload,
    S3BucketLifecycleConfigurationRuleExpiration,
    S3BucketLifecycleConfigurationRuleFilter,
)
from tagsync_cdktf.aws.s3_bucket_policy import S3BucketPolicy
from tagsync_cdktf.aws.s3_bucket_public_access_block import S3BucketPublicAccessBlock
from tagsync_cdktf.aws.s3_bucket_server_side_encryption_configuration import (
    S3BucketServerSideEncryptionConfigurationA,
    S3BucketServerSideEncryptionConfigurationRuleA,
    S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA,
)
from tagsync_cdktf.constructs.hub import Hub
from tagsync_cdktf.facts.resource_policies import bucket_policy
from tagsync_cdktf.facts.statements import policy_text
from tagsync_cdktf.settings.sections import ReportSettings


class ReportBucket(Construct):
    """What writes to the bucket waits for `ready`. The rule by which pages expire is not in it: Terraform waits
    a minute for it, and it holds for older pages too. While `deletion_protection` is on, no bucket that holds pages is
    destroyed: S3 refuses."""

    def __init__(self, scope: Construct, id_: str, hub: Hub, reports: ReportSettings) -> None:
        super().__init__(scope, id_)
        provider, name = hub.provider, reports.bucket
        made = S3Bucket(
            self, "bucket", bucket=name, force_destroy=not hub.settings.deletion_protection, provider=provider
        )
        public = S3BucketPublicAccessBlock(
            self,
            "private",
            bucket=made.id,
            block_public_acls=True,
            block_public_policy=True,
            ignore_public_acls=True,
            restrict_public_buckets=True,
            provider=provider,
        )
        policy = S3BucketPolicy(
            self,
            "policy",
            bucket=made.id,
            policy=policy_text(bucket_policy(hub.names.bucket(name))),
            depends_on=[public],  # S3 takes one change of a bucket's access at a time
            provider=provider,
        )
        self._expire(made, hub, reports.keep_days)
        self.ready = [policy, self._encrypt(made, hub)]

    def _encrypt(self, made: S3Bucket, hub: Hub) -> S3BucketServerSideEncryptionConfigurationA:
        """With the customer's key where there is one; a key of the bucket spares calls to KMS."""
        default = S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA(
            sse_algorithm="aws:kms" if hub.key else "AES256", kms_master_key_id=hub.key
        )
        rule = S3BucketServerSideEncryptionConfigurationRuleA(
            apply_server_side_encryption_by_default=default, bucket_key_enabled=True if hub.key else None
        )
        return S3BucketServerSideEncryptionConfigurationA(
            self, "encryption", bucket=made.id, rule=[rule], provider=hub.provider
        )

    def _expire(self, made: S3Bucket, hub: Hub, days: int) -> None:
        rule = S3BucketLifecycleConfigurationRule(
            id="pages",
            status="Enabled",
            filter=[S3BucketLifecycleConfigurationRuleFilter(prefix="")],
            expiration=[S3BucketLifecycleConfigurationRuleExpiration(days=days)],
            abort_incomplete_multipart_upload=[
                S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload(days_after_initiation=1)
            ],
        )
        S3BucketLifecycleConfiguration(self, "expiry", bucket=made.id, rule=[rule], provider=hub.provider)
