"""The customer's key, where one is wanted."""

from __future__ import annotations

import json

from cdktf import TerraformProvider
from constructs import Construct

from tagsync_cdktf.aws.kms_alias import KmsAlias
from tagsync_cdktf.aws.kms_key import KmsKey
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.policies import key_policy
from tagsync_cdktf.settings import Settings


class CustomerKey(Construct):
    """`arn` is that of a new key or of the one given; None where AWS's own keys are used."""

    def __init__(self, scope: Construct, id_: str, *, settings: Settings, provider: TerraformProvider) -> None:
        super().__init__(scope, id_)
        self.arn: str | None = settings.kms.key_arn or None
        if not settings.kms.create:
            return
        names = Names.of(settings)
        key = KmsKey(
            self,
            "key",
            description=f"Table, queues, topics, logs and parameters of {settings.name}",
            enable_key_rotation=True,
            deletion_window_in_days=30,
            policy=json.dumps(key_policy(names)),
            provider=provider,
        )
        KmsAlias(self, "alias", name=f"alias/{settings.name}", target_key_id=key.key_id, provider=provider)
        self.arn = key.arn
