"""The base of all stacks: an explicit backend and one AWS provider."""

from __future__ import annotations

import os

from constructs import Construct

from tagsync_cdktf.aws.provider import AwsProvider, AwsProviderAssumeRole, AwsProviderDefaultTags
from tagsync_cdktf.cdk import LocalBackend, S3Backend, TerraformStack
from tagsync_cdktf.settings import AccountSettings, Settings

AWS_PROVIDER_VERSIONS = ">= 5.80.0, < 7.0.0"
"""The versions of hashicorp/aws that the stacks work with: tests/cdktf/aws_schemas says which were checked."""
_UP_FROM_THE_STACK = "../../.."
"""The way from cdktf.out/stacks/<stack>, where Terraform runs, to the folder in which the app runs."""


class BaseStack(TerraformStack):
    """A stack of one account. `id_` is its name and that of its state."""

    def __init__(self, scope: Construct, id_: str, *, settings: Settings) -> None:
        super().__init__(scope, id_)
        self.settings = settings
        backend = settings.backend
        if backend.type == "s3":
            s3 = S3Backend(
                self,
                bucket=backend.bucket,
                key=f"{settings.state_prefix}{id_}.tfstate",
                region=backend.region or settings.home_region,
                encrypt=True,
                kms_key_id=backend.kms_key or None,
            )
            s3.add_override("use_lockfile", True)
        else:
            folder = backend.folder if os.path.isabs(backend.folder) else f"{_UP_FROM_THE_STACK}/{backend.folder}"
            LocalBackend(self, path=os.path.normpath(f"{folder}/{id_}.tfstate"))

    def aws(self, account: AccountSettings, region: str) -> AwsProvider:
        """The AWS provider of an account; it refuses to work in any other."""
        tags = dict(self.settings.tags)
        role = AwsProviderAssumeRole(role_arn=account.deployer_role, session_name="tagsync-deploy")
        provider = AwsProvider(
            self,
            "aws",
            region=region,
            allowed_account_ids=[account.account],
            default_tags=[AwsProviderDefaultTags(tags=tags)] if tags else None,
            assume_role=[role] if account.deployer_role else None,
        )
        self.add_override("terraform.required_providers.aws.version", AWS_PROVIDER_VERSIONS)
        return provider
