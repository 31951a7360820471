"""The schedules that look after drills: what is to be cleaned up, and what was left running."""

from __future__ import annotations

import json

from constructs import Construct

from tagsync.aws.permissions import IamPolicy
from tagsync.service.cleanup.events import TEND, WATCH
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

_LOOKS = {
    TEND: ("rate(10 minutes)", "Cleans up after the drills for which the time has come"),
    WATCH: ("rate(1 hour)", "Counts the instances of drills that were left running"),
}


class CleanupSchedules(Construct):
    """Invokes the function recovery (`function` is its ARN), which `policy` allows. A look that could not be started is
    not repeated for long: the next one does the same."""

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
        for step, (rate, description) in _LOOKS.items():
            SchedulerSchedule(
                self,
                step,
                name=hub.names(step),
                group_name=group.name,
                description=description,
                schedule_expression=rate,
                flexible_time_window=SchedulerScheduleFlexibleTimeWindow(mode="OFF"),
                target=SchedulerScheduleTarget(
                    arn=function,
                    role_arn=role.arn,
                    input=json.dumps({"step": step}),
                    dead_letter_config=SchedulerScheduleTargetDeadLetterConfig(arn=dead.arn),
                    retry_policy=SchedulerScheduleTargetRetryPolicy(
                        maximum_event_age_in_seconds=300, maximum_retry_attempts=2
                    ),
                ),
                depends_on=[role.policy],
                provider=hub.provider,
            )
