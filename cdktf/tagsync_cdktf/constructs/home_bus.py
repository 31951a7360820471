"""The home bus, which takes events from all regions and accounts, and their ways to the functions that act on them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

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
from tagsync_cdktf.constructs.forgotten import Forgotten
from tagsync_cdktf.constructs.function import ServiceFunction
from tagsync_cdktf.constructs.hub import Hub
from tagsync_cdktf.constructs.queues import Queues
from tagsync_cdktf.facts.forwarded import DRS_EVENTS, TAG_CHANGES
from tagsync_cdktf.facts.resource_policies import bus_policy, forwarding_accounts
from tagsync_cdktf.facts.statements import policy_text
from tagsync_cdktf.settings.forwarding import takes_drs_events


@dataclass(frozen=True, slots=True)
class _Way:
    """From the bus to a queue. `start` is what the names in the stack start with, `rule` ends the name of the rule."""

    start: str
    rule: str
    description: str
    pattern: Mapping[str, object]


class HomeBus(Construct):
    """Bus -> rule -> queue -> function. What cannot be delivered goes to the dead-letter queue."""

    def __init__(
        self,
        scope: Construct,
        id_: str,
        hub: Hub,
        *,
        queues: Queues,
        function: ServiceFunction,
        recovery: ServiceFunction | None = None,
    ) -> None:
        """Tag changes go to `function`, DRS's own events to `recovery`."""
        super().__init__(scope, id_)
        self.bus = CloudwatchEventBus(self, "bus", name=hub.settings.name, provider=hub.provider)
        self._let_accounts_in(hub)
        tag_changes_way = _Way("", "tag-changes", "Tag changes of EC2 instances go to the queue", TAG_CHANGES)
        self._send_to_queue(hub, queues, queues.events, tag_changes_way)
        for former in ("events_policy", "dead_policy"):  # a queue is made with its policy now
            Forgotten(self, former, "aws_sqs_queue_policy")
        self._hand_over(hub, queues.events, function, "mapping", batch=10, at_once=5)
        if recovery and queues.drs_events:
            drs_way = _Way("drs_", "drs-events", "DRS's own events go to their queue", DRS_EVENTS)
            self._send_to_queue(hub, queues, queues.drs_events, drs_way)
            self._hand_over(hub, queues.drs_events, recovery, "drs_mapping", batch=100, at_once=2)

    def _hand_over(
        self, hub: Hub, queue: SqsQueue, function: ServiceFunction, id_: str, *, batch: int, at_once: int
    ) -> None:
        LambdaEventSourceMapping(
            self,
            id_,
            event_source_arn=queue.arn,
            function_name=function.called.arn,
            batch_size=batch,
            maximum_batching_window_in_seconds=2,
            function_response_types=["ReportBatchItemFailures"],
            scaling_config=LambdaEventSourceMappingScalingConfig(maximum_concurrency=at_once),
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
                policy=policy_text(bus_policy(hub.names, accounts, drs=takes_drs_events(hub.settings))),
                provider=hub.provider,
            )

    def _send_to_queue(self, hub: Hub, queues: Queues, queue: SqsQueue, way: _Way) -> None:
        rule = CloudwatchEventRule(
            self,
            f"{way.start}rule",
            name=hub.names(way.rule),
            description=way.description,
            event_bus_name=self.bus.name,
            event_pattern=json.dumps(way.pattern),
            state="ENABLED",
            provider=hub.provider,
        )
        CloudwatchEventTarget(
            self,
            f"{way.start}target",
            rule=rule.name,
            event_bus_name=self.bus.name,
            target_id="queue",
            arn=queue.arn,
            dead_letter_config=CloudwatchEventTargetDeadLetterConfig(arn=queues.dead.arn),
            retry_policy=CloudwatchEventTargetRetryPolicy(maximum_event_age_in_seconds=3600, maximum_retry_attempts=8),
            provider=hub.provider,
        )
