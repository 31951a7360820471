"""One origin region of one account: its tag changes of EC2 instances go to the home bus."""

from __future__ import annotations

from cdktf import TerraformProvider
from constructs import Construct

from tagsync_cdktf.aws.cloudwatch_event_rule import CloudwatchEventRule
from tagsync_cdktf.aws.cloudwatch_event_target import CloudwatchEventTarget, CloudwatchEventTargetRetryPolicy
from tagsync_cdktf.constructs.events import PATTERN


class TagChangeForwarding(Construct):
    """`bus` is the ARN of the home bus; `role` the ARN of the role that may put events there.

    AWS sends EC2's tag changes to the default bus of the instance's own region and nowhere else.
    """

    def __init__(
        self, scope: Construct, id_: str, *, name: str, bus: str, role: str, provider: TerraformProvider
    ) -> None:
        super().__init__(scope, id_)
        self.rule = CloudwatchEventRule(
            self,
            "rule",
            name=f"{name}-forward",
            description="Tag changes of EC2 instances go to tagsync's home bus",
            event_pattern=PATTERN,
            state="ENABLED",
            provider=provider,
        )
        CloudwatchEventTarget(
            self,
            "target",
            rule=self.rule.name,
            target_id="home-bus",
            arn=bus,
            role_arn=role,
            retry_policy=CloudwatchEventTargetRetryPolicy(maximum_event_age_in_seconds=3600, maximum_retry_attempts=8),
            provider=provider,
        )
