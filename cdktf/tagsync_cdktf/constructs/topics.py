"""The topics: alarms for those who operate the service, reports of runs for those who own the fleet."""

from __future__ import annotations

from collections.abc import Sequence

from constructs import Construct

from tagsync_cdktf.aws.sns_topic import SnsTopic
from tagsync_cdktf.aws.sns_topic_policy import SnsTopicPolicy
from tagsync_cdktf.aws.sns_topic_subscription import SnsTopicSubscription
from tagsync_cdktf.constructs.hub import Hub
from tagsync_cdktf.facts.resource_policies import topic_policy
from tagsync_cdktf.facts.statements import policy_text


class Topics(Construct):
    """Without a customer's key, reports are encrypted with AWS's key for SNS. Alarms are not, as CloudWatch cannot use
    that key; they hold only names and counts."""

    def __init__(self, scope: Construct, id_: str, hub: Hub) -> None:
        super().__init__(scope, id_)
        notify = hub.settings.notify
        self.alarms = self._topic(hub, "alarms", hub.key, notify.alarms)
        self.reports = self._topic(hub, "reports", hub.key or "alias/aws/sns", notify.reports)
        SnsTopicPolicy(
            self,
            "alarms_policy",
            arn=self.alarms.arn,
            policy=policy_text(topic_policy(hub.names.topic("alarms"), hub.settings.hub.account)),
            provider=hub.provider,
        )

    def _topic(self, hub: Hub, part: str, key: str | None, subscribers: Sequence[str]) -> SnsTopic:
        topic = SnsTopic(self, part, name=hub.names(part), kms_master_key_id=key, provider=hub.provider)
        for index, subscriber in enumerate(subscribers):
            SnsTopicSubscription(
                self,
                f"{part}_subscriber_{index}",
                topic_arn=topic.arn,
                protocol=_protocol(subscriber),
                endpoint=subscriber,
                provider=hub.provider,
            )
        return topic


def _protocol(subscriber: str) -> str:
    """The protocol of SNS for a subscriber."""
    return "sqs" if subscriber.startswith("arn:") else "https" if subscriber.startswith("https://") else "email"
