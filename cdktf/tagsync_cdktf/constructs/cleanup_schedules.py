"""The schedules that start drills and look after them: what is due, what is to be cleaned up, what was left running."""

from __future__ import annotations

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
from tagsync_cdktf.facts.drill_schedules import drill_schedules


class CleanupSchedules(Construct):
    """Invokes the function recovery (`function` is its ARN), which `policy` allows. What could not be started goes to
    the queue `dead`."""

    def __init__(
        self,
        scope: Construct,
        id_: str,
        hub: Hub,
        *,
        group: SchedulerScheduleGroup,
        function: str,
        dead: SqsQueue,
        policy: IamPolicy,
    ) -> None:
        super().__init__(scope, id_)
        role = hub_role(
            self,
            hub,
            part="cleanup",
            description="EventBridge Scheduler looks after drills",
            service="scheduler",
            policy=policy,
        )
        for each in drill_schedules(hub.settings):
            SchedulerSchedule(
                self,
                each.name,
                name=hub.names(each.name),
                group_name=group.name,
                description=each.description,
                schedule_expression=each.expression,
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
