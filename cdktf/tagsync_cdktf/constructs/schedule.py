"""The schedule of the full run."""

from __future__ import annotations

import json

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
from tagsync_cdktf.cdk import TerraformResourceLifecycle
from tagsync_cdktf.constructs.hub import Hub
from tagsync_cdktf.constructs.role import hub_role
from tagsync_cdktf.facts.functions import SYNC


class FullRunSchedule(Construct):
    """Starts `target` (the ARN of the function or of the state machine), which `policy` allows. What cannot be started
    goes to the queue `dead`. The API changes expression and state later, so Terraform sets them only once."""

    def __init__(self, scope: Construct, id_: str, hub: Hub, *, target: str, dead: SqsQueue, policy: IamPolicy) -> None:
        super().__init__(scope, id_)
        settings, schedule = hub.settings, hub.settings.schedule
        role = hub_role(
            self,
            hub,
            part="schedule",
            description="EventBridge Scheduler starts the full run",
            service="scheduler",
            policy=policy,
        )
        self.group = SchedulerScheduleGroup(self, "group", name=settings.name, provider=hub.provider)
        event = {"source": "eventbridge", **({"step": "start"} if settings.fans_out else {})}
        SchedulerSchedule(
            self,
            "schedule",
            name=hub.names(SYNC),
            group_name=self.group.name,
            description="The full run of the tag sync",
            schedule_expression=schedule.expression,
            state="ENABLED" if schedule.enabled else "DISABLED",
            flexible_time_window=SchedulerScheduleFlexibleTimeWindow(mode="OFF"),
            target=SchedulerScheduleTarget(
                arn=target,
                role_arn=role.arn,
                input=json.dumps(event),
                dead_letter_config=SchedulerScheduleTargetDeadLetterConfig(arn=dead.arn),
                retry_policy=SchedulerScheduleTargetRetryPolicy(
                    maximum_event_age_in_seconds=900, maximum_retry_attempts=3
                ),
            ),
            lifecycle=TerraformResourceLifecycle(ignore_changes=["schedule_expression", "state"]),
            depends_on=[role.policy],
            provider=hub.provider,
        )
