"""Tag changes: the home bus that takes them from all regions and accounts, and the queue that feeds `tag_event`."""

from __future__ import annotations

import json

from cdktf import TerraformProvider
from constructs import Construct

from tagsync_cdktf.aws.cloudwatch_event_bus import CloudwatchEventBus
from tagsync_cdktf.aws.cloudwatch_event_bus_policy import CloudwatchEventBusPolicy
from tagsync_cdktf.aws.cloudwatch_event_rule import CloudwatchEventRule
from tagsync_cdktf.aws.cloudwatch_event_target import (
    CloudwatchEventTarget,
    CloudwatchEventTargetDeadLetterConfig,
    CloudwatchEventTargetRetryPolicy,
)
from tagsync_cdktf.aws.lambda_event_source_mapping import (
    LambdaEventSourceMapping,
    LambdaEventSourceMappingScalingConfig,
)
from tagsync_cdktf.aws.sqs_queue import SqsQueue
from tagsync_cdktf.aws.sqs_queue_policy import SqsQueuePolicy
from tagsync_cdktf.constructs.functions import ServiceFunction
from tagsync_cdktf.facts.function_specs import EVENT_SECONDS
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.policies import bus_policy, queue_policy
from tagsync_cdktf.settings import Settings

PATTERN = json.dumps(
    {
        "source": ["aws.tag"],
        "detail-type": ["Tag Change on Resource"],
        "detail": {"service": ["ec2"], "resource-type": ["instance"]},
    }
)
TRIES = 5
"""How often a message is tried before it goes to the dead-letter queue."""


class Queues(Construct):
    """The queue of tag changes, and the dead-letter queue of all that got lost."""

    def __init__(
        self, scope: Construct, id_: str, *, settings: Settings, key: str | None, provider: TerraformProvider
    ) -> None:
        super().__init__(scope, id_)
        names = Names.of(settings)
        self.dead = SqsQueue(
            self,
            "dead",
            name=names("dead-letters"),
            message_retention_seconds=14 * 86400,
            kms_master_key_id=key,
            sqs_managed_sse_enabled=None if key else True,
            provider=provider,
        )
        redrive = {"deadLetterTargetArn": names.arn("sqs", names("dead-letters")), "maxReceiveCount": TRIES}
        self.events = SqsQueue(
            self,
            "events",
            name=names("events"),
            visibility_timeout_seconds=6 * EVENT_SECONDS,
            message_retention_seconds=4 * 86400,
            redrive_policy=json.dumps(redrive, separators=(",", ":")),
            kms_master_key_id=key,
            sqs_managed_sse_enabled=None if key else True,
            depends_on=[self.dead],
            provider=provider,
        )


class TagEvents(Construct):
    """Home bus -> rule -> queue -> function, with what cannot be delivered in the dead-letter queue."""

    def __init__(
        self,
        scope: Construct,
        id_: str,
        *,
        settings: Settings,
        queues: Queues,
        function: ServiceFunction,
        provider: TerraformProvider,
    ) -> None:
        super().__init__(scope, id_)
        names = Names.of(settings)
        self.bus = CloudwatchEventBus(self, "bus", name=settings.name, provider=provider)
        forwarders = [names.forwarder(account) for account in settings.accounts if account.origin_regions]
        if forwarders:
            CloudwatchEventBusPolicy(
                self,
                "bus_policy",
                event_bus_name=self.bus.name,
                policy=json.dumps(bus_policy(names, forwarders)),
                provider=provider,
            )
        self.rule = CloudwatchEventRule(
            self,
            "rule",
            name=names("tag-changes"),
            description="Tag changes of EC2 instances go to the queue",
            event_bus_name=self.bus.name,
            event_pattern=PATTERN,
            state="ENABLED",
            provider=provider,
        )
        policies = [
            SqsQueuePolicy(
                self,
                f"{place}_policy",
                queue_url=queue.url,
                policy=json.dumps(queue_policy(names.arn("sqs", name), self._rule_arn(names))),
                provider=provider,
            )
            for place, queue, name in (
                ("events", queues.events, names("events")),
                ("dead", queues.dead, names("dead-letters")),
            )
        ]
        CloudwatchEventTarget(
            self,
            "target",
            rule=self.rule.name,
            event_bus_name=self.bus.name,
            target_id="queue",
            arn=queues.events.arn,
            dead_letter_config=CloudwatchEventTargetDeadLetterConfig(arn=queues.dead.arn),
            retry_policy=CloudwatchEventTargetRetryPolicy(maximum_event_age_in_seconds=3600, maximum_retry_attempts=8),
            depends_on=policies,
            provider=provider,
        )
        LambdaEventSourceMapping(
            self,
            "mapping",
            event_source_arn=queues.events.arn,
            function_name=function.function.arn,
            batch_size=10,
            maximum_batching_window_in_seconds=2,
            function_response_types=["ReportBatchItemFailures"],
            scaling_config=LambdaEventSourceMappingScalingConfig(maximum_concurrency=5),
            depends_on=[function.role.policy],
            provider=provider,
        )

    @staticmethod
    def _rule_arn(names: Names) -> str:
        return names.arn("events", f"rule/{names.name}/{names('tag-changes')}")
