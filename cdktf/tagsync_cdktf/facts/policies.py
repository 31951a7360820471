"""The IAM policies of the service's own roles, as data. Those of the read and write roles are in
`tagsync.aws.permissions`; what each function needs is in docs/service.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tagsync.aws.permissions import IamPolicy
from tagsync_cdktf.facts.names import API, DISCOVERY, EVENT, RECOVERY, SYNC, Names
from tagsync_cdktf.settings import Settings

Statement = dict[str, object]


def allow(sid: str, actions: Sequence[str], resources: Sequence[str], condition: object = None) -> Statement:
    statement: Statement = {"Sid": sid, "Effect": "Allow", "Action": list(actions), "Resource": list(resources)}
    return statement | ({"Condition": condition} if condition else {})


def document(statements: Sequence[Statement]) -> IamPolicy:
    return {"Version": "2012-10-17", "Statement": list(statements)}


def service_trust(service: str, account: str) -> IamPolicy:
    """A service of AWS may assume the role, for resources of this account only (no confused deputy)."""
    statement: Statement = {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
    # Lambda passes no source account when it assumes a role.
    if service != "lambda.amazonaws.com":
        statement["Condition"] = {"StringEquals": {"aws:SourceAccount": account}}
    return document([statement])


@dataclass(frozen=True, slots=True)
class HubPolicies:
    """Policies of the roles in the hub account. `key` is the ARN of the customer's key; empty: keys of AWS."""

    settings: Settings
    parameters: tuple[str, ...] = ()
    key: str = ""

    @property
    def names(self) -> Names:
        return Names.of(self.settings)

    def sync(self) -> IamPolicy:
        return self._function(
            SYNC,
            [
                self._table("GetItem", "PutItem", "DeleteItem", "Query"),
                allow("GoOnLater", ["lambda:InvokeFunction"], [self.names.function(SYNC)]),
                allow("TellWhatWasLost", ["sqs:SendMessage"], [self.names.arn("sqs", self.names("dead-letters"))]),
                allow("SendReports", ["sns:Publish"], [self.names.arn("sns", self.names("reports"))]),
                self._assume(self.settings.write_role),
            ],
        )

    def event(self) -> IamPolicy:
        receive = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
        return self._function(
            EVENT,
            [
                self._table("GetItem", "PutItem"),
                allow("TakeEvents", receive, [self.names.arn("sqs", self.names("events"))]),
                self._assume(self.settings.write_role),
            ],
        )

    def discovery(self) -> IamPolicy:
        return self._function(DISCOVERY, [self._assume()])

    def api(self) -> IamPolicy:
        names = self.names
        passed = {"StringEquals": {"iam:PassedToService": "scheduler.amazonaws.com"}}
        return self._function(
            API,
            [
                self._table("GetItem", "PutItem", "DeleteItem", "Query"),
                allow("StartRuns", ["lambda:InvokeFunction"], [names.function(SYNC)]),
                allow("ChangeSchedule", ["scheduler:GetSchedule", "scheduler:UpdateSchedule"], [names.schedule]),
                allow("KeepRoleOfSchedule", ["iam:PassRole"], [names.hub_role("schedule")], passed),
                self._assume(self.settings.recovery_role if self.settings.recovery else ""),
                *(self._steer() if self.settings.recovery else ()),
            ],
        )

    def recovery(self) -> IamPolicy:
        return self._function(
            RECOVERY,
            [
                self._table("GetItem", "PutItem", "DeleteItem"),
                *self._steer(),
                allow("SendReports", ["sns:Publish"], [self.names.arn("sns", self.names("reports"))]),
                self._assume(self.settings.recovery_role),
            ],
        )

    def recovery_machine(self) -> IamPolicy:
        """Of the state machine that drives recoveries."""
        return document([allow("Drive", ["lambda:InvokeFunction"], [self.names.function(RECOVERY)]), self._deliver()])

    def schedule(self) -> IamPolicy:
        """Of EventBridge Scheduler: starts the state machine where there is one, else the function."""
        if self.settings.fans_out:
            return document([allow("StartRun", ["states:StartExecution"], [self.names.machine])])
        return document([allow("StartRun", ["lambda:InvokeFunction"], [self.names.function(SYNC)])])

    def machine(self) -> IamPolicy:
        """Of the state machine that fans out."""
        return document(
            [allow("WorkOnTargets", ["lambda:InvokeFunction"], [self.names.function(SYNC)]), self._deliver()]
        )

    def _steer(self) -> tuple[Statement, ...]:
        """For who starts recoveries and answers them. IAM knows no resources for answers to tasks: whoever has the
        token may give them."""
        return (
            allow("StartRecoveries", ["states:StartExecution"], [self.names.recovery_machine]),
            allow("AnswerTasks", ["states:SendTaskSuccess", "states:SendTaskFailure"], ["*"]),
        )

    def _deliver(self) -> Statement:
        """For the log of a state machine. CloudWatch Logs knows no resources for the delivery of logs."""
        delivery = ["Create", "Get", "Update", "Delete"]
        actions = [*(f"{verb}LogDelivery" for verb in delivery), "ListLogDeliveries"]
        actions += ["PutResourcePolicy", "DescribeResourcePolicies", "DescribeLogGroups"]
        return allow("DeliverLogs", [f"logs:{action}" for action in actions], ["*"])

    def _function(self, part: str, statements: Sequence[Statement]) -> IamPolicy:
        """With what every function needs: its log, its documents, the key."""
        logs = self.names.arn("logs", f"log-group:{self.names.log_group(part)}:log-stream:*")
        common = [allow("WriteLog", ["logs:CreateLogStream", "logs:PutLogEvents"], [logs])]
        if self.parameters:
            arns = [self.names.arn("ssm", f"parameter{name}") for name in self.parameters]
            common.append(allow("ReadDocuments", ["ssm:GetParameter"], arns))
        if self.key:
            common.append(allow("UseKey", ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"], [self.key]))
        return document([*statements, *common])

    def _table(self, *actions: str) -> Statement:
        arn = self.names.arn("dynamodb", f"table/{self.names.name}")
        return allow("UseTable", [f"dynamodb:{action}" for action in actions], [arn])

    def _assume(self, also: str = "") -> Statement:
        """The read role of every account, and another one of every target."""
        settings = self.settings
        arns = [self.names.role(account.account, settings.read_role) for account in settings.accounts]
        targets = [account.account for account in settings.accounts if also and not account.origin_only]
        return allow("AssumeRoles", ["sts:AssumeRole"], [*arns, *(self.names.role(each, also) for each in targets)])


def forward_policy(bus: str) -> IamPolicy:
    """Of the role with which EventBridge puts tag changes on the home bus."""
    return document([allow("PutOnHomeBus", ["events:PutEvents"], [bus])])


def bus_policy(names: Names, forwarders: Sequence[str]) -> IamPolicy:
    """Of the home bus: it takes tag changes from the forwarding roles of these accounts, and nothing else.

    The accounts are the principals and the roles a condition, so that the bus can be made before the roles.
    """
    accounts = sorted({arn.split(":")[4] for arn in forwarders})
    statement: Statement = {
        "Sid": "TakeTagChanges",
        "Effect": "Allow",
        "Principal": {"AWS": [f"arn:{names.partition}:iam::{account}:root" for account in accounts]},
        "Action": "events:PutEvents",
        "Resource": names.bus,
        "Condition": {
            "ArnEquals": {"aws:PrincipalArn": sorted(forwarders)},
            "StringEquals": {"events:source": "aws.tag", "events:detail-type": "Tag Change on Resource"},
        },
    }
    return document([statement])


def queue_policy(queue: str, rule: str) -> IamPolicy:
    """Of a queue: EventBridge may put events of one rule there."""
    statement: Statement = {
        "Sid": "TakeEvents",
        "Effect": "Allow",
        "Principal": {"Service": "events.amazonaws.com"},
        "Action": "sqs:SendMessage",
        "Resource": queue,
        "Condition": {"ArnEquals": {"aws:SourceArn": rule}},
    }
    return document([statement])


def topic_policy(topic: str, account: str) -> IamPolicy:
    """Of the topic of the alarms: CloudWatch may publish, for alarms of this account."""
    statement: Statement = {
        "Sid": "TakeAlarms",
        "Effect": "Allow",
        "Principal": {"Service": "cloudwatch.amazonaws.com"},
        "Action": "sns:Publish",
        "Resource": topic,
        "Condition": {"StringEquals": {"aws:SourceAccount": account}},
    }
    return document([statement])


def key_policy(names: Names) -> IamPolicy:
    """Of the customer's key: IAM of the account decides, and services use it for this account's resources."""
    logs = f"logs.{names.home_region}.{'amazonaws.com.cn' if names.partition == 'aws-cn' else 'amazonaws.com'}"
    use = ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"]
    groups = f"arn:{names.partition}:logs:{names.home_region}:{names.hub}:*"
    publish = ["cloudwatch.amazonaws.com", "events.amazonaws.com", "scheduler.amazonaws.com"]
    return document(
        [
            {
                "Sid": "LetIamDecide",
                "Effect": "Allow",
                "Principal": {"AWS": f"arn:{names.partition}:iam::{names.hub}:root"},
                "Action": "kms:*",
                "Resource": "*",
            },
            {
                "Sid": "EncryptLogs",
                "Effect": "Allow",
                "Principal": {"Service": logs},
                "Action": use,
                "Resource": "*",
                "Condition": {"ArnLike": {"kms:EncryptionContext:aws:logs:arn": groups}},
            },
            {
                "Sid": "SendToQueuesAndTopics",
                "Effect": "Allow",
                "Principal": {"Service": publish},
                "Action": ["kms:Decrypt", "kms:GenerateDataKey*"],
                "Resource": "*",
                "Condition": {"StringEquals": {"aws:SourceAccount": names.hub}},
            },
        ]
    )
