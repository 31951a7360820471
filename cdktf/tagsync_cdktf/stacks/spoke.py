"""The stacks of an account: its roles, and the forwarding of events from its regions."""

from __future__ import annotations

from constructs import Construct

from tagsync_cdktf.cdk import TerraformOutput
from tagsync_cdktf.constructs.account_access import account_access
from tagsync_cdktf.constructs.forwarding import DrsEventForwarding, Forwarding, TagChangeForwarding
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
    """The forwarding from one region of an account: of tag changes, of DRS's own events, or of both."""

    def __init__(
        self, scope: Construct, id_: str, *, settings: Settings, account: AccountSettings, region: str
    ) -> None:
        super().__init__(scope, id_, settings=settings)
        forwardings: list[tuple[type[Forwarding], str]] = []
        if region in account.origin_regions:
            forwardings.append((TagChangeForwarding, "forwarding"))
        if region in account.drs_event_regions:
            forwardings.append((DrsEventForwarding, "drs-forwarding"))
        provider = self.aws(account, region)
        for made, name in forwardings:
            made(
                self,
                name,
                name=settings.name,
                region=region,
                bus=buses(settings),
                role=Names.of(settings).forwarder(account.account),
                topic=settings.notify.topic_of(region),
                provider=provider,
            )
