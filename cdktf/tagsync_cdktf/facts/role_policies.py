"""The policies of the service's own roles. docs/service.md says what each function needs.

The policies of the read, write and recovery roles are in `tagsync.aws.permissions`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tagsync.aws.permissions import IamPolicy, hook_look_statements, hook_statements, organization_actions
from tagsync_cdktf.facts.assumed_roles import assumed_by_account, assumed_by_arn
from tagsync_cdktf.facts.configured_plans import ask_after_runs
from tagsync_cdktf.facts.forwarded import act_on_drs_events, take_events
from tagsync_cdktf.facts.functions import (
    API,
    DISCOVERY,
    EVENT,
    HUB_SWITCH,
    RECOVERY,
    REGION_SWITCH,
    ROLLOUT,
    SYNC,
    functions,
)
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.standby_policies import look_at_hubs, mark_hubs
from tagsync_cdktf.facts.statements import Statement, allow, change_schedule, deliver_logs, policy, policy_text
from tagsync_cdktf.settings import Settings
from tagsync_cdktf.settings.forwarding import takes_drs_events
from tagsync_cdktf.settings.standby import HubPlace

MOST_IN_A_ROLE = 10_240
"""Characters of all inline policies of a role together, white space not counted (AWS, "IAM and AWS STS quotas")."""
_LONGEST_KEY = 100
"""Characters of the ARN of a key."""


@dataclass(frozen=True, slots=True)
class HubPolicies:
    """The policies of the roles in the hub account. `key` is the ARN of the customer's key; empty: keys of AWS."""

    settings: Settings
    key: str = ""

    @property
    def names(self) -> Names:
        return Names.of(self.settings)

    def size(self, made: IamPolicy) -> int:
        """Characters of a policy, also while Terraform does not know the key's ARN yet."""
        return len(policy_text(made)) + (_LONGEST_KEY - len(self.key) if self.key else 0)

    def sync(self) -> IamPolicy:
        return self._function(
            SYNC,
            [
                self._table("GetItem", "PutItem", "DeleteItem", "Query"),
                allow("GoOnLater", ["lambda:InvokeFunction"], [self.names.function(SYNC)]),
                self._give_up(),
                *ask_after_runs(self.settings),
                *self._report("runs"),
                *self._organization(),
                *self._look_at_executions(),
                *look_at_hubs(self.settings),
            ],
            self.settings.write_role,
        )

    def event(self) -> IamPolicy:
        return self._function(
            EVENT,
            [
                self._table("GetItem", "PutItem"),
                take_events(self.names.queue("events")),
                *look_at_hubs(self.settings),
            ],
            self.settings.write_role,
        )

    def discovery(self) -> IamPolicy:
        return self._function(DISCOVERY, self._organization())

    def api(self) -> IamPolicy:
        names = self.names
        return self._function(
            API,
            [
                self._table("GetItem", "PutItem", "DeleteItem", "Query"),
                allow("StartRuns", ["lambda:InvokeFunction"], [names.function(SYNC)]),
                *change_schedule(self.names.schedule, self.names.hub_role("schedule")),
                *self._organization(),
                *self._look_at_executions(),
                *(self._steer() if self.settings.recovery else ()),
                *look_at_hubs(self.settings),
            ],
            self.settings.recovery_role if self.settings.recovery else "",
        )

    def recovery(self) -> IamPolicy:
        queue, itself = self.names.queue("drs-events"), self.names.function(RECOVERY)
        return self._function(
            RECOVERY,
            [
                self._table("GetItem", "PutItem", "DeleteItem", "Query"),
                *self._steer(),
                *self._report("recoveries"),
                *look_at_hubs(self.settings),
                *hook_statements(self.settings.partition, self.names.hub, self.settings.hooks),
                *(act_on_drs_events(queue, itself) if takes_drs_events(self.settings) else ()),
            ],
            self.settings.recovery_role,
        )

    def region_switch(self) -> IamPolicy:
        """Starts runs and drives, and looks at them; native plans it starts with the recovery roles. Of two hubs it has
        its own put in charge."""
        hub = [self.names.whole_function(HUB_SWITCH)] if self.names.other_region else []
        return self._function(
            REGION_SWITCH,
            [
                self._table("GetItem", "PutItem", "DeleteItem", "Query"),
                allow("StartRuns", ["lambda:InvokeFunction"], [self.names.function(SYNC), *hub]),
                allow("StartRecoveries", ["states:StartExecution"], [self.names.driven_machine]),
                *hook_look_statements(self.settings.partition, self.names.hub, self.settings.hooks),
                *self._organization(),
                *self._look_at_executions(),
                *look_at_hubs(self.settings),
            ],
            self.settings.recovery_role,
        )

    def switch(self) -> IamPolicy:
        """The function that puts one of two hubs in charge. Of the other hub it knows the table alone. The schedule it
        changes only where that is off while the hub stands by."""
        names = self.names
        schedule: Sequence[Statement] = [allow("LookAtSchedule", ["scheduler:GetSchedule"], [names.schedule])]
        if HubPlace.of(self.settings).starts_schedule:
            schedule = change_schedule(names.schedule, names.hub_role("schedule"))
        statements = [
            *mark_hubs(self.settings),
            allow("StartRuns", ["lambda:InvokeFunction"], [names.function(SYNC)]),
            *schedule,
            *look_at_hubs(self.settings, "kms:GenerateDataKey"),
        ]
        return policy(self._common(HUB_SWITCH, statements))

    def rollout(self) -> IamPolicy:
        """The function that moves the aliases of the others, and looks at the alarms meanwhile."""
        parts = [self.names.whole_function(part) for part in functions(self.settings)]
        alarms = [self.names.arn("cloudwatch", "alarm:*")]
        move = allow("MoveAliases", ["lambda:GetAlias", "lambda:UpdateAlias"], parts)
        return policy(self._common(ROLLOUT, [move, allow("LookAtAlarms", ["cloudwatch:DescribeAlarms"], alarms)]))

    def driven_machine(self) -> IamPolicy:
        """The state machine that drives recoveries: an execution hands on to a new one."""
        return policy(
            [
                allow("Drive", ["lambda:InvokeFunction"], [self.names.function(RECOVERY)]),
                allow("GoOn", ["states:StartExecution"], [self.names.driven_machine]),
                deliver_logs(),
                *self._trace("xray:GetSamplingRules", "xray:GetSamplingTargets"),
            ]
        )

    def schedule(self) -> IamPolicy:
        """The policy of the schedule: it starts the state machine where there is one, else the function. What it cannot
        start goes to the dead-letter queue."""
        start = allow("StartRun", ["lambda:InvokeFunction"], [self.names.function(SYNC)])
        if self.settings.fans_out:
            start = allow("StartRun", ["states:StartExecution"], [self.names.sync_machine])
        return policy([start, self._give_up(), *self._use_key()])

    def schedules(self, looks: str, part: str = RECOVERY) -> IamPolicy:
        """The policy of schedules that call a function; `looks` names what for."""
        look = allow(looks, ["lambda:InvokeFunction"], [self.names.function(part)])
        return policy([look, self._give_up(), *self._use_key()])

    def sync_machine(self) -> IamPolicy:
        """The policy of the state machine that fans out a run of the sync."""
        return policy(
            [
                allow("WorkOnTargets", ["lambda:InvokeFunction"], [self.names.function(SYNC)]),
                deliver_logs(),
                *self._trace("xray:GetSamplingRules", "xray:GetSamplingTargets"),
            ]
        )

    def _look_at_executions(self) -> list[Statement]:
        """Who starts a run looks whether the execution that holds the lease is still at work."""
        executions = [self.names.sync_executions]
        return [allow("LookAtRuns", ["states:DescribeExecution"], executions)] if self.settings.fans_out else []

    def _steer(self) -> tuple[Statement, ...]:
        """Starts driven recoveries and answers their approvals. IAM knows no resources for these answers: the token in
        them is what counts."""
        return (
            allow("StartRecoveries", ["states:StartExecution"], [self.names.driven_machine]),
            allow("AnswerTasks", ["states:SendTaskSuccess", "states:SendTaskFailure"], ["*"]),
        )

    def _report(self, folder: str) -> Iterator[Statement]:
        """Sends reports, and stores pages in a folder of the bucket. Its key, if it has one, every function may use.
        The name of a bucket that was deleted can be taken by another account, which must not get pages."""
        yield allow("SendReports", ["sns:Publish"], [self.names.topic("reports")])
        if self.settings.reports:
            pages = f"{self.names.bucket(self.settings.reports.bucket)}/{folder}/*"
            own = {"StringEquals": {"aws:ResourceAccount": self.names.hub}}
            yield allow("StorePages", ["s3:PutObject"], [pages], own)

    def _function(self, part: str, statements: Sequence[Statement], also: str = "") -> IamPolicy:
        """Adds what every function needs, its documents, and the roles of accounts (`also`: beside the read roles)."""
        documents = self.names.arn("ssm", f"parameter{self.names.parameters('*')}")
        read = allow("ReadDocuments", ["ssm:GetParametersByPath"], [documents])
        common = self._common(part, [*statements, read])
        by_arn = policy([*common, *assumed_by_arn(self.settings, also)])
        if self.size(by_arn) <= MOST_IN_A_ROLE or self.settings.organization:
            return by_arn
        return policy([*common, *assumed_by_account(self.settings, also)])

    def _common(self, part: str, statements: Sequence[Statement]) -> list[Statement]:
        """Adds what every function needs: its log, the key, traces."""
        logs = self.names.arn("logs", f"log-group:{self.names.log_group(part)}:log-stream:*")
        common = [*statements, allow("WriteLog", ["logs:CreateLogStream", "logs:PutLogEvents"], [logs])]
        return [*common, *self._use_key(), *self._trace()]

    def _trace(self, *more: str) -> list[Statement]:
        """Sends traces to AWS X-Ray, for which IAM knows no resources."""
        actions = ["xray:PutTraceSegments", "xray:PutTelemetryRecords", *more]
        return [allow("Trace", actions, ["*"])] if self.settings.functions.tracing else []

    def _use_key(self) -> list[Statement]:
        actions = ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"]
        former = self.settings.kms.former_key_arns
        use = [allow("UseKey", actions, [self.key])] if self.key else []
        return [*use, allow("ReadWithFormerKeys", ["kms:Decrypt"], former)] if former else use

    def _give_up(self) -> Statement:
        return allow("TellWhatWasLost", ["sqs:SendMessage"], [self.names.queue("dead-letters")])

    def _table(self, *actions: str) -> Statement:
        return allow("UseTable", [f"dynamodb:{action}" for action in actions], [self.names.own_table])

    def _organization(self) -> list[Statement]:
        """What it takes to find the targets in an organisation. IAM knows no resources for these calls."""
        settings = self.settings
        units = (*settings.organizational_units, *settings.exclude_organizational_units)
        actions = organization_actions(settings.organizational_units, units)
        return [allow("ReadOrganization", actions, ["*"])] if settings.organization else []
