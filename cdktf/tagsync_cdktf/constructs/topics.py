"""The topics: alarms for whoever operates the service, reports of runs for whoever owns the fleet."""

from __future__ import annotations

import json
from collections.abc import Sequence

from cdktf import TerraformProvider
from constructs import Construct

from tagsync_cdktf.aws.sns_topic import SnsTopic
from tagsync_cdktf.aws.sns_topic_policy import SnsTopicPolicy
from tagsync_cdktf.aws.sns_topic_subscription import SnsTopicSubscription
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.policies import topic_policy
from tagsync_cdktf.settings import Settings


class Topics(Construct):
    """Reports are encrypted with AWS's key for SNS when there is no key of the customer; alarms are not, for
    CloudWatch cannot use that key, and an alarm holds names and counts alone."""

    def __init__(
        self, scope: Construct, id_: str, *, settings: Settings, key: str | None, provider: TerraformProvider
    ) -> None:
        super().__init__(scope, id_)
        self._provider = provider
        names = Names.of(settings)
        self.alarms = self._topic("alarms", names("alarms"), key, settings.notify.alarms)
        self.reports = self._topic("reports", names("reports"), key or "alias/aws/sns", settings.notify.reports)
        SnsTopicPolicy(
            self,
            "alarms_policy",
            arn=self.alarms.arn,
            policy=json.dumps(topic_policy(names.arn("sns", names("alarms")), settings.hub.account)),
            provider=provider,
        )

    def _topic(self, id_: str, name: str, key: str | None, subscribers: Sequence[str]) -> SnsTopic:
        topic = SnsTopic(self, id_, name=name, kms_master_key_id=key, provider=self._provider)
        for index, subscriber in enumerate(subscribers):
            SnsTopicSubscription(
                self,
                f"{id_}_subscriber_{index}",
                topic_arn=topic.arn,
                protocol=_protocol(subscriber),
                endpoint=subscriber,
                provider=self._provider,
            )
        return topic


def _protocol(subscriber: str) -> str:
    """The protocol of SNS for a subscriber."""
    return "sqs" if subscriber.startswith("arn:") else "https" if subscriber.startswith("https://") else "email"
