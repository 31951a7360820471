"""The schedule of the full run."""

from __future__ import annotations

import json

from cdktf import TerraformProvider, TerraformResourceLifecycle
from constructs import Construct

from tagsync_cdktf.aws.scheduler_schedule import (
    SchedulerSchedule,
    SchedulerScheduleFlexibleTimeWindow,
    SchedulerScheduleTarget,
    SchedulerScheduleTargetRetryPolicy,
)
from tagsync_cdktf.aws.scheduler_schedule_group import SchedulerScheduleGroup
from tagsync_cdktf.constructs.role import ServiceRole
from tagsync_cdktf.facts.names import SYNC, Names
from tagsync_cdktf.facts.policies import HubPolicies, service_trust
from tagsync_cdktf.settings import Settings


class FullRunSchedule(Construct):
    """Starts what `target` names (the function, or the state machine). The API changes expression and state later, and
    Terraform leaves both alone after it made them."""

    def __init__(
        self, scope: Construct, id_: str, *, settings: Settings, target: str, provider: TerraformProvider
    ) -> None:
        super().__init__(scope, id_)
        names = Names.of(settings)
        role = ServiceRole(
            self,
            "role",
            name=names("schedule"),
            description="EventBridge Scheduler starts the full run",
            trust=service_trust("scheduler.amazonaws.com", settings.hub.account),
            policy=HubPolicies(settings).schedule(),
            boundary=settings.permissions_boundary,
            provider=provider,
        )
        group = SchedulerScheduleGroup(self, "group", name=settings.name, provider=provider)
        event = {"source": "eventbridge", **({"step": "start"} if settings.fans_out else {})}
        SchedulerSchedule(
            self,
            "schedule",
            name=names(SYNC),
            group_name=group.name,
            description="The full run of the tag sync",
            schedule_expression=settings.schedule.expression,
            state="ENABLED" if settings.schedule.enabled else "DISABLED",
            flexible_time_window=SchedulerScheduleFlexibleTimeWindow(mode="OFF"),
            target=SchedulerScheduleTarget(
                arn=target,
                role_arn=role.arn,
                input=json.dumps(event),
                retry_policy=SchedulerScheduleTargetRetryPolicy(
                    maximum_event_age_in_seconds=900, maximum_retry_attempts=3
                ),
            ),
            lifecycle=TerraformResourceLifecycle(ignore_changes=["schedule_expression", "state"]),
            depends_on=[role.policy],
            provider=provider,
        )
