"""The customer's key, where one is wanted."""

from __future__ import annotations

from constructs import Construct

from tagsync_cdktf.aws.kms_alias import KmsAlias
from tagsync_cdktf.aws.kms_key import KmsKey
from tagsync_cdktf.constructs.hub import Hub
from tagsync_cdktf.facts.resource_policies import key_policy
from tagsync_cdktf.facts.statements import policy_text


class CustomerKey(Construct):
    """`arn` is that of a new key, or of the one in the settings; None where AWS's own keys are used."""

    def __init__(self, scope: Construct, id_: str, hub: Hub) -> None:
        super().__init__(scope, id_)
        settings = hub.settings
        self.arn: str | None = settings.kms.key_arn or None
        if not settings.kms.create:
            return
        key = KmsKey(
            self,
            "key",
            description=f"Table, queues, topics, logs and parameters of {settings.name}",
            enable_key_rotation=True,
            deletion_window_in_days=30,
            policy=policy_text(key_policy(hub.names)),
            provider=hub.provider,
        )
        KmsAlias(self, "alias", name=f"alias/{settings.name}", target_key_id=key.key_id, provider=hub.provider)
        self.arn = key.arn
