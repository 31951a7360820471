"""What the constructs in the hub account share."""

from __future__ import annotations

from dataclasses import dataclass

from constructs import Construct

from tagsync_cdktf.aws.cloudwatch_log_group import CloudwatchLogGroup
from tagsync_cdktf.cdk import TerraformProvider
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.settings import Settings


@dataclass(frozen=True, slots=True)
class Hub:
    """`provider` is an AWS provider of the hub account in the home region. `key` is the ARN of the customer's key; None
    stands for keys of AWS."""

    settings: Settings
    provider: TerraformProvider
    key: str | None = None

    @property
    def names(self) -> Names:
        return Names.of(self.settings)


def log_group(scope: Construct, hub: Hub, name: str) -> CloudwatchLogGroup:
    return CloudwatchLogGroup(
        scope,
        "log",
        name=name,
        retention_in_days=hub.settings.log_retention_days,
        kms_key_id=hub.key,
        provider=hub.provider,
    )
