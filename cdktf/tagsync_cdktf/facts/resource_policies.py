"""The policies of resources: the home bus, the queues, the topic of the alarms and the customer's key."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.aws.permissions import IamPolicy
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.statements import allow_to, policy
from tagsync_cdktf.facts.tag_changes import DETAIL_TYPE, SOURCE


def bus_policy(names: Names, forwarders: Sequence[str]) -> IamPolicy:
    """The home bus takes tag changes from these forwarding roles (ARNs), and nothing else.

    The accounts are the principals and the roles a condition, so that the bus can be made before the roles.
    """
    accounts = sorted({arn.split(":")[4] for arn in forwarders})
    principals = {"AWS": [f"arn:{names.partition}:iam::{account}:root" for account in accounts]}
    condition = {
        "ArnEquals": {"aws:PrincipalArn": sorted(forwarders)},
        "StringEquals": {"events:source": SOURCE, "events:detail-type": DETAIL_TYPE},
    }
    return policy([allow_to(principals, "TakeTagChanges", "events:PutEvents", names.bus, condition)])


def queue_policy(queue: str, rule: str) -> IamPolicy:
    """EventBridge may put events of one rule into the queue."""
    condition = {"ArnEquals": {"aws:SourceArn": rule}}
    return policy([allow_to(_service("events.amazonaws.com"), "TakeEvents", "sqs:SendMessage", queue, condition)])


def topic_policy(topic: str, account: str) -> IamPolicy:
    """CloudWatch may publish alarms of this account to the topic."""
    condition = {"StringEquals": {"aws:SourceAccount": account}}
    return policy([allow_to(_service("cloudwatch.amazonaws.com"), "TakeAlarms", "sns:Publish", topic, condition)])


def key_policy(names: Names) -> IamPolicy:
    """IAM of the account decides who uses the customer's key, and services use it for this account's resources."""
    root = {"AWS": f"arn:{names.partition}:iam::{names.hub}:root"}
    logs = f"logs.{names.home_region}.{'amazonaws.com.cn' if names.partition == 'aws-cn' else 'amazonaws.com'}"
    use = ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"]
    groups = {"ArnLike": {"kms:EncryptionContext:aws:logs:arn": names.arn("logs", "*")}}
    senders = _service("cloudwatch.amazonaws.com", "events.amazonaws.com", "scheduler.amazonaws.com")
    send = ["kms:Decrypt", "kms:GenerateDataKey*"]
    own = {"StringEquals": {"aws:SourceAccount": names.hub}}
    return policy(
        [
            allow_to(root, "LetIamDecide", "kms:*", "*"),
            allow_to(_service(logs), "EncryptLogs", use, "*", groups),
            allow_to(senders, "SendToQueuesAndTopics", send, "*", own),
        ]
    )


def _service(*names: str) -> dict[str, object]:
    return {"Service": names[0] if len(names) == 1 else list(names)}
