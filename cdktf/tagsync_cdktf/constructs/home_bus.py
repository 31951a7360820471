"""The home bus, which takes tag changes from all regions and accounts, and their way to the function `tag_event`."""

from __future__ import annotations

import json

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
from tagsync_cdktf.constructs.forgotten import Forgotten
from tagsync_cdktf.constructs.function import ServiceFunction
from tagsync_cdktf.constructs.hub import Hub
from tagsync_cdktf.constructs.queues import Queues
from tagsync_cdktf.facts.resource_policies import bus_policy, forwarding_accounts
from tagsync_cdktf.facts.statements import policy_text
from tagsync_cdktf.facts.tag_changes import PATTERN


class HomeBus(Construct):
    """Bus -> rule -> queue -> function. What cannot be delivered goes to the dead-letter queue."""

    def __init__(self, scope: Construct, id_: str, hub: Hub, *, queues: Queues, function: ServiceFunction) -> None:
        super().__init__(scope, id_)
        self.bus = CloudwatchEventBus(self, "bus", name=hub.settings.name, provider=hub.provider)
        self._let_accounts_in(hub)
        self._send_to_queue(hub, queues)
        for former in ("events_policy", "dead_policy"):  # a queue is made with its policy now
            Forgotten(self, former, "aws_sqs_queue_policy")
        LambdaEventSourceMapping(
            self,
            "mapping",
            event_source_arn=queues.events.arn,
            function_name=function.called.arn,
            batch_size=10,
            maximum_batching_window_in_seconds=2,
            function_response_types=["ReportBatchItemFailures"],
            scaling_config=LambdaEventSourceMappingScalingConfig(maximum_concurrency=5),
            depends_on=[function.role.policy],
            provider=hub.provider,
        )

    def _let_accounts_in(self, hub: Hub) -> None:
        accounts = forwarding_accounts(hub.settings)
        if accounts:
            CloudwatchEventBusPolicy(
                self,
                "bus_policy",
                event_bus_name=self.bus.name,
                policy=policy_text(bus_policy(hub.names, accounts)),
                provider=hub.provider,
            )

    def _send_to_queue(self, hub: Hub, queues: Queues) -> None:
        rule = CloudwatchEventRule(
            self,
            "rule",
            name=hub.names("tag-changes"),
            description="Tag changes of EC2 instances go to the queue",
            event_bus_name=self.bus.name,
            event_pattern=json.dumps(PATTERN),
            state="ENABLED",
            provider=hub.provider,
        )
        CloudwatchEventTarget(
            self,
            "target",
            rule=rule.name,
            event_bus_name=self.bus.name,
            target_id="queue",
            arn=queues.events.arn,
            dead_letter_config=CloudwatchEventTargetDeadLetterConfig(arn=queues.dead.arn),
            retry_policy=CloudwatchEventTargetRetryPolicy(maximum_event_age_in_seconds=3600, maximum_retry_attempts=8),
            provider=hub.provider,
        )
