"""The stacks of an account: its roles, and the forwarding of tag changes from each of its origin regions."""

from __future__ import annotations

from constructs import Construct

from tagsync_cdktf.cdk import TerraformOutput
from tagsync_cdktf.constructs.account_access import account_access
from tagsync_cdktf.constructs.forwarding import TagChangeForwarding
from tagsync_cdktf.facts.names import Names, buses
from tagsync_cdktf.settings import AccountSettings, Settings
from tagsync_cdktf.stacks.base import BaseStack


class SpokeStack(BaseStack):
    """The roles of a member account. They trust the roles of the functions, which must exist by then."""

    def __init__(self, scope: Construct, id_: str, *, settings: Settings, account: AccountSettings) -> None:
        super().__init__(scope, id_, settings=settings)
        provider = self.aws(account, settings.home_region)
        made = account_access(self, settings, account, provider)
        TerraformOutput(self, "read_role_arn", value=made.read.arn, description="The role tagsync reads with")


class ForwardingStack(BaseStack):
    """The forwarding of tag changes from one origin region of an account."""

    def __init__(
        self, scope: Construct, id_: str, *, settings: Settings, account: AccountSettings, region: str
    ) -> None:
        super().__init__(scope, id_, settings=settings)
        names = Names.of(settings)
        TagChangeForwarding(
            self,
            "forwarding",
            name=settings.name,
            region=region,
            bus=buses(settings),
            role=names.forwarder(account.account),
            topic=settings.notify.topic_of(region),
            provider=self.aws(account, region),
        )
