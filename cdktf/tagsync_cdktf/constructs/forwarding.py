"""One region of one account: its events go to the home bus, and to the standby's."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from constructs import Construct

from tagsync_cdktf.aws.cloudwatch_event_rule import CloudwatchEventRule
from tagsync_cdktf.aws.cloudwatch_event_target import (
    CloudwatchEventTarget,
    CloudwatchEventTargetDeadLetterConfig,
    CloudwatchEventTargetRetryPolicy,
)
from tagsync_cdktf.aws.sqs_queue import SqsQueue
from tagsync_cdktf.cdk import TerraformProvider
from tagsync_cdktf.constructs.alarms import metric_alarm
from tagsync_cdktf.facts.alarms import Alarm
from tagsync_cdktf.facts.forwarded import DRS_EVENTS, TAG_CHANGES, drs_forwarding_alarm, forwarding_alarm
from tagsync_cdktf.facts.resource_policies import queue_policy

_TWO_WEEKS = 14 * 86400
_TARGETS = (("target", "home-bus"), ("standby_target", "standby-bus"))
"""Of the target that is the bus of the first hub, and of that of the standby: its name in the stack, and its id."""


@dataclass(frozen=True, slots=True)
class _Forwarded:
    """What is forwarded: the end of the names of what is made, and the pattern of the rule."""

    part: str
    description: str
    pattern: Mapping[str, object]
    alarm: Callable[[str], Alarm]


class Forwarding(Construct):
    """`bus` is the ARN of the home bus, or those of both hubs, that of the home region first: the hub that is in charge
    acts on what they get. `role` is the ARN of the role that may put events there. `provider` is an AWS
    provider of the account in `region`.

    What cannot be forwarded goes to a dead-letter queue of the region, for EventBridge takes none of another. Its alarm
    tells `topic`: the ARN of one in the region, for CloudWatch takes none of another; empty: it tells no one.
    """

    forwarded: ClassVar[_Forwarded]

    def __init__(
        self,
        scope: Construct,
        id_: str,
        *,
        name: str,
        region: str,
        bus: str | Sequence[str],
        role: str,
        topic: str = "",
        provider: TerraformProvider,
    ) -> None:
        super().__init__(scope, id_)
        forwarded = self.forwarded
        rule = CloudwatchEventRule(
            self,
            "rule",
            name=f"{name}-{forwarded.part}",
            description=forwarded.description,
            event_pattern=json.dumps(forwarded.pattern),
            state="ENABLED",
            provider=provider,
        )
        _, partition, _, _, account, _ = role.split(":", 5)
        queue = f"{name}-{forwarded.part}-dead-letters"
        own = f"arn:{partition}:sqs:{region}:{account}:{queue}"
        dead = SqsQueue(
            self,
            "dead",
            name=queue,
            message_retention_seconds=_TWO_WEEKS,
            sqs_managed_sse_enabled=True,
            policy=json.dumps(queue_policy(own, rule.arn)),
            provider=provider,
        )
        for (made, target), arn in zip(_TARGETS, [bus] if isinstance(bus, str) else bus, strict=False):
            CloudwatchEventTarget(
                self,
                made,
                rule=rule.name,
                target_id=target,
                arn=arn,
                role_arn=role,
                dead_letter_config=CloudwatchEventTargetDeadLetterConfig(arn=dead.arn),
                retry_policy=CloudwatchEventTargetRetryPolicy(
                    maximum_event_age_in_seconds=3600, maximum_retry_attempts=8
                ),
                provider=provider,
            )
        metric_alarm(self, forwarded.alarm(queue), name=queue, topic=topic, provider=provider)


class TagChangeForwarding(Forwarding):
    """Forwards the tag changes of the EC2 instances of an origin region."""

    forwarded = _Forwarded(
        "forward", "Tag changes of EC2 instances go to tagsync's home bus", TAG_CHANGES, forwarding_alarm
    )


class DrsEventForwarding(Forwarding):
    """Forwards DRS's own events of one of its regions: servers that stall, launches that end."""

    forwarded = _Forwarded("drs-forward", "DRS's own events go to tagsync's home bus", DRS_EVENTS, drs_forwarding_alarm)
