"""The whole service of the hub account, in its home region, or in the region where it stands by."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from constructs import Construct

from tagsync_cdktf.aws.lambda_function_event_invoke_config import (
    LambdaFunctionEventInvokeConfig,
    LambdaFunctionEventInvokeConfigDestinationConfig,
    LambdaFunctionEventInvokeConfigDestinationConfigOnFailure,
)
from tagsync_cdktf.cdk import ITerraformDependable, TerraformProvider
from tagsync_cdktf.constructs.account_access import account_access
from tagsync_cdktf.constructs.alarms import Alarms
from tagsync_cdktf.constructs.dashboard import Dashboard
from tagsync_cdktf.constructs.function import FunctionCode, ServiceFunction
from tagsync_cdktf.constructs.home_bus import HomeBus
from tagsync_cdktf.constructs.http_api import HttpApi
from tagsync_cdktf.constructs.hub import Hub
from tagsync_cdktf.constructs.key import CustomerKey
from tagsync_cdktf.constructs.parameters import DocumentParameters
from tagsync_cdktf.constructs.queues import Queues
from tagsync_cdktf.constructs.recovery_schedules import RecoverySchedules
from tagsync_cdktf.constructs.report_bucket import ReportBucket
from tagsync_cdktf.constructs.rollout import Rollout
from tagsync_cdktf.constructs.schedule import FullRunSchedule
from tagsync_cdktf.constructs.state_machine import ServiceStateMachine
from tagsync_cdktf.constructs.table import ServiceTable
from tagsync_cdktf.constructs.topics import Topics
from tagsync_cdktf.facts.configured_plans import plan_names
from tagsync_cdktf.facts.deployable import check_deployable
from tagsync_cdktf.facts.driven_machine import driven_definition
from tagsync_cdktf.facts.function_documents import function_documents
from tagsync_cdktf.facts.function_specs import FunctionSpec, function_specs
from tagsync_cdktf.facts.functions import API, DISCOVERY, EVENT, RECOVERY, SYNC, functions
from tagsync_cdktf.facts.recovery_schedules import drill_schedules, estate_schedules, readiness_schedules
from tagsync_cdktf.facts.role_policies import HubPolicies
from tagsync_cdktf.facts.sync_machine import sync_definition
from tagsync_cdktf.settings import Settings
from tagsync_cdktf.settings.standby import HubPlace


class TagSyncService(Construct):
    """Functions, table, schedule, events, API, state machine, alarms and dashboard, and the access of the hub itself.

    `code` is the zip of the functions (`python -m tagsync_cdktf.package`). `provider` is an AWS provider of the hub
    account in the home region. For a standby it makes no access: the roles are there once, and trust the functions of
    both hubs. `SpokeAccess` and `TagChangeForwarding` make other accounts and regions. Raises
    `InputError` if AWS would refuse something for its size, or if a function could not read what it is given.
    """

    def __init__(
        self, scope: Construct, id_: str, *, settings: Settings, code: Path, provider: TerraformProvider
    ) -> None:
        super().__init__(scope, id_)
        check_deployable(settings)
        hub = Hub(settings, provider, CustomerKey(self, "key", Hub(settings, provider)).arn)
        table = ServiceTable(self, "table", hub)
        queues = Queues(self, "queues", hub)
        topics = Topics(self, "topics", hub)
        self.code = FunctionCode(self, "code", path=code)
        reports = settings.reports
        pages = ReportBucket(self, "pages", hub, reports).ready if reports else []
        self.functions = self._functions(hub, after=[table.table, *pages])
        self._keep_lost_parts(hub, queues)
        self.home_bus = HomeBus(
            self, "events", hub, queues=queues, function=self.functions[EVENT], recovery=self.functions.get(RECOVERY)
        )
        self.api = HttpApi(self, "http", hub, function=self.functions[API])
        policies = HubPolicies(settings, key=hub.key or "")
        start = self._fan_out(hub, policies) if settings.fans_out else self.functions[SYNC].called.arn
        if settings.recovery:
            self._drive(hub, policies)
        schedule = FullRunSchedule(self, "schedule", hub, target=start, dead=queues.dead, policy=policies.schedule())
        if settings.cleanup:
            RecoverySchedules(
                self,
                "cleanup",
                hub,
                part="cleanup",
                description="EventBridge Scheduler looks after drills",
                schedules=drill_schedules(settings),
                group=schedule.group,
                function=self.functions[RECOVERY].called.arn,
                dead=queues.dead,
                policy=policies.schedules("LookAfterDrills"),
            )
        if plan_names(settings):
            RecoverySchedules(
                self,
                "readiness",
                hub,
                part="readiness",
                description="EventBridge Scheduler looks whether plans are ready",
                schedules=readiness_schedules(settings),
                group=schedule.group,
                function=self.functions[RECOVERY].called.arn,
                dead=queues.dead,
                policy=policies.schedules("LookAtPlans"),
            )
        if settings.estate:
            RecoverySchedules(
                self,
                "estate",
                hub,
                part="estate",
                description="EventBridge Scheduler looks for instances that nothing protects",
                schedules=estate_schedules(settings.estate),
                group=schedule.group,
                function=self.functions[DISCOVERY].called.arn,
                dead=queues.dead,
                policy=policies.schedules("LookAtEstate", DISCOVERY),
            )
        alarms = Alarms(self, "alarms", hub, topic=topics.alarms.arn, api=self.api.api.id)
        if settings.functions.rollout:
            called = [self.functions[part] for part in functions(settings)]
            Rollout(self, "rollout", hub, settings.functions.rollout, called, self.code, alarms)
        Dashboard(self, "dashboard", hub)
        if not HubPlace.of(settings).is_standby:
            trusted = [function.role.role for function in self.functions.values()]
            self.access = account_access(self, settings, settings.hub, provider, trusted)

    def _functions(self, hub: Hub, after: Sequence[ITerraformDependable]) -> dict[str, ServiceFunction]:
        documents = function_documents(hub.settings)
        stored = DocumentParameters(self, "documents", hub, documents=documents.values())
        policies = HubPolicies(hub.settings, hub.key or "")
        alias = hub.names.alias
        after = [*after, *stored.parameters]
        taken_over = functions(hub.settings)

        def made(spec: FunctionSpec) -> ServiceFunction:
            called = alias if spec.part in taken_over else ""
            return ServiceFunction(self, spec.part, hub, spec=spec, code=self.code, alias=called, after=after)

        return {spec.part: made(spec) for spec in function_specs(hub.settings, documents, policies)}

    def _keep_lost_parts(self, hub: Hub, queues: Queues) -> None:
        """Parts of a run that Lambda gives up go to the dead-letter queue."""
        sync = self.functions[SYNC]
        LambdaFunctionEventInvokeConfig(
            self,
            "lost",
            function_name=sync.function.function_name,
            qualifier=sync.qualifier,
            destination_config=LambdaFunctionEventInvokeConfigDestinationConfig(
                on_failure=LambdaFunctionEventInvokeConfigDestinationConfigOnFailure(destination=queues.dead.arn)
            ),
            depends_on=[sync.role.policy, sync.called],
            provider=hub.provider,
        )

    def _fan_out(self, hub: Hub, policies: HubPolicies) -> str:
        """The ARN of the state machine that works on the targets of a run."""
        settings = hub.settings
        made = ServiceStateMachine(
            self,
            "fan-out",
            hub,
            name=settings.name,
            role="fan-out",
            description="The state machine works on the targets of a run",
            definition=sync_definition(settings.partition, hub.names.function(SYNC), settings.fan_out.concurrency),
            policy=policies.sync_machine(),
            function=self.functions[SYNC],
        )
        return str(made.machine.arn)

    def _drive(self, hub: Hub, policies: HubPolicies) -> None:
        """Adds the state machine that drives recoveries."""
        ServiceStateMachine(
            self,
            "recovery-machine",
            hub,
            name=hub.names(RECOVERY),
            role="recovery-machine",
            description="The state machine drives recoveries",
            definition=driven_definition(
                hub.settings.partition, hub.names.function(RECOVERY), hub.names.driven_machine
            ),
            policy=policies.driven_machine(),
            function=self.functions[RECOVERY],
        )
