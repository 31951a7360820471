"""Schedules of the function recovery: of drills and of what is to be cleaned up after them, and of readiness."""

from __future__ import annotations

from collections.abc import Iterable

from constructs import Construct

from tagsync.aws.permissions import IamPolicy
from tagsync_cdktf.aws.scheduler_schedule import (
    SchedulerSchedule,
    SchedulerScheduleFlexibleTimeWindow,
    SchedulerScheduleTarget,
    SchedulerScheduleTargetDeadLetterConfig,
    SchedulerScheduleTargetRetryPolicy,
)
from tagsync_cdktf.aws.scheduler_schedule_group import SchedulerScheduleGroup
from tagsync_cdktf.aws.sqs_queue import SqsQueue
from tagsync_cdktf.constructs.hub import Hub
from tagsync_cdktf.constructs.role import hub_role
from tagsync_cdktf.facts.recovery_schedules import RecoverySchedule


class RecoverySchedules(Construct):
    """Invokes the function recovery (`function` is its ARN), which `policy` allows, with a role that ends with `part`.
    What could not be started goes to the queue `dead`."""

    def __init__(
        self,
        scope: Construct,
        id_: str,
        hub: Hub,
        *,
        part: str,
        description: str,
        schedules: Iterable[RecoverySchedule],
        group: SchedulerScheduleGroup,
        function: str,
        dead: SqsQueue,
        policy: IamPolicy,
    ) -> None:
        super().__init__(scope, id_)
        role = hub_role(
            self,
            hub,
            part=part,
            description=description,
            service="scheduler",
            policy=policy,
        )
        for each in schedules:
            SchedulerSchedule(
                self,
                each.name,
                name=hub.names(each.name),
                group_name=group.name,
                description=each.description,
                schedule_expression=each.expression,
                state="ENABLED" if each.enabled else "DISABLED",
                schedule_expression_timezone=each.timezone or None,
                flexible_time_window=SchedulerScheduleFlexibleTimeWindow(mode="OFF"),
                target=SchedulerScheduleTarget(
                    arn=function,
                    role_arn=role.arn,
                    input=each.input,
                    dead_letter_config=SchedulerScheduleTargetDeadLetterConfig(arn=dead.arn),
                    retry_policy=SchedulerScheduleTargetRetryPolicy(
                        maximum_event_age_in_seconds=each.seconds, maximum_retry_attempts=each.attempts
                    ),
                ),
                depends_on=[role.policy],
                provider=hub.provider,
            )
