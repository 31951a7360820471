"""One origin region of one account: the tag changes of its EC2 instances go to the home bus."""

from __future__ import annotations

import json

from cdktf import TerraformProvider
from constructs import Construct

from tagsync_cdktf.aws.cloudwatch_event_rule import CloudwatchEventRule
from tagsync_cdktf.aws.cloudwatch_event_target import CloudwatchEventTarget, CloudwatchEventTargetRetryPolicy
from tagsync_cdktf.facts.tag_changes import PATTERN


class TagChangeForwarding(Construct):
    """`bus` is the ARN of the home bus. `role` is the ARN of the role that may put events there. `provider` is an AWS
    provider of the account in the region."""

    def __init__(
        self, scope: Construct, id_: str, *, name: str, bus: str, role: str, provider: TerraformProvider
    ) -> None:
        super().__init__(scope, id_)
        rule = CloudwatchEventRule(
            self,
            "rule",
            name=f"{name}-forward",
            description="Tag changes of EC2 instances go to tagsync's home bus",
            event_pattern=json.dumps(PATTERN),
            state="ENABLED",
            provider=provider,
        )
        CloudwatchEventTarget(
            self,
            "target",
            rule=rule.name,
            target_id="home-bus",
            arn=bus,
            role_arn=role,
            retry_policy=CloudwatchEventTargetRetryPolicy(maximum_event_age_in_seconds=3600, maximum_retry_attempts=8),
            provider=provider,
        )
