"""The policies of resources: the home bus, the queues, the topic of the alarms, the bucket and the customer's key."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.aws.permissions import IamPolicy
from tagsync_cdktf.facts.forwarded import DRS_KINDS, DRS_SOURCE, TAG_CHANGE, TAG_SOURCE
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.statements import allow_to, policy, policy_text
from tagsync_cdktf.settings import Settings

MOST_OF_A_BUS = 10_240
"""Characters of the policy of a bus, white space included (AWS, "Amazon EventBridge quotas")."""


def forwarding_accounts(settings: Settings) -> list[str]:
    """The accounts whose events come to the home bus."""
    return [account.account for account in settings.accounts if account.forwarding_regions]


def bus_policy(names: Names, accounts: Sequence[str], *, drs: bool = False) -> IamPolicy:
    """The home bus takes tag changes from the forwarding roles of these accounts, with `drs` DRS's own events too, and
    nothing else.

    The accounts are the principals and the roles a condition, so that the bus can be made before the roles. Where they
    are too many for that, conditions say the same in fewer characters.
    """
    accounts = sorted(accounts)
    kinds = {
        "events:source": [TAG_SOURCE, DRS_SOURCE],
        "events:detail-type": [TAG_CHANGE, *DRS_KINDS],
    }
    taken: dict[str, object] = dict(kinds) if drs else {"events:source": TAG_SOURCE, "events:detail-type": TAG_CHANGE}
    events = {"StringEquals": taken}
    principals: object = {"AWS": [f"arn:{names.partition}:iam::{account}:root" for account in accounts]}
    condition: dict[str, object] = {
        "ArnEquals": {"aws:PrincipalArn": [names.forwarder(account) for account in accounts]},
        **events,
    }
    named = policy([allow_to(principals, "TakeTagChanges", "events:PutEvents", names.bus, condition)])
    if len(policy_text(named)) <= MOST_OF_A_BUS:
        return named
    condition = {
        "ArnLike": {"aws:PrincipalArn": names.forwarder("*")},
        "StringEquals": {"aws:PrincipalAccount": accounts, **events["StringEquals"]},
    }
    return policy([allow_to("*", "TakeTagChanges", "events:PutEvents", names.bus, condition)])


def queue_policy(queue: str, rule: str | Sequence[str]) -> IamPolicy:
    """EventBridge may put events of one rule, or of some, into the queue."""
    condition = {"ArnEquals": {"aws:SourceArn": rule}}
    return policy([allow_to(_service("events.amazonaws.com"), "TakeEvents", "sqs:SendMessage", queue, condition)])


def topic_policy(topic: str, account: str) -> IamPolicy:
    """CloudWatch may publish alarms of this account to the topic."""
    condition = {"StringEquals": {"aws:SourceAccount": account}}
    return policy([allow_to(_service("cloudwatch.amazonaws.com"), "TakeAlarms", "sns:Publish", topic, condition)])


def bucket_policy(bucket: str) -> IamPolicy:
    """The bucket (an ARN) refuses requests without TLS. Who may read and write is decided by IAM of its account."""
    insecure = {"Bool": {"aws:SecureTransport": "false"}}
    refuse = allow_to("*", "RefuseWithoutTls", "s3:*", bucket, insecure)
    return policy([refuse | {"Effect": "Deny", "Resource": [bucket, f"{bucket}/*"]}])


def key_policy(names: Names) -> IamPolicy:
    """IAM of the account decides who uses the customer's key, and services use it for this account's resources."""
    root = {"AWS": f"arn:{names.partition}:iam::{names.hub}:root"}
    logs = f"logs.{names.home_region}.{'amazonaws.com.cn' if names.partition == 'aws-cn' else 'amazonaws.com'}"
    use = ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"]
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
