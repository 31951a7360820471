"""The whole service of the hub account, in its home region."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cdktf import ITerraformDependable, TerraformProvider
from constructs import Construct

from tagsync_cdktf.aws.lambda_function_event_invoke_config import (
    LambdaFunctionEventInvokeConfig,
    LambdaFunctionEventInvokeConfigDestinationConfig,
    LambdaFunctionEventInvokeConfigDestinationConfigOnFailure,
)
from tagsync_cdktf.constructs.alarms import Alarms
from tagsync_cdktf.constructs.api import HttpApi
from tagsync_cdktf.constructs.dashboard import Dashboard
from tagsync_cdktf.constructs.events import Queues, TagEvents
from tagsync_cdktf.constructs.functions import Code, ServiceFunction
from tagsync_cdktf.constructs.key import CustomerKey
from tagsync_cdktf.constructs.parameters import Documents
from tagsync_cdktf.constructs.schedule import FullRunSchedule
from tagsync_cdktf.constructs.spoke_access import SpokeAccess
from tagsync_cdktf.constructs.state_machine import StateMachine
from tagsync_cdktf.constructs.table import ServiceTable
from tagsync_cdktf.constructs.topics import Topics
from tagsync_cdktf.facts.documents import function_documents
from tagsync_cdktf.facts.driven_machine import recovery_definition
from tagsync_cdktf.facts.function_specs import function_specs
from tagsync_cdktf.facts.names import API, EVENT, RECOVERERS, RECOVERY, SYNC, WRITERS, Names, readers
from tagsync_cdktf.facts.policies import HubPolicies
from tagsync_cdktf.facts.sync_machine import definition as fan_out_definition
from tagsync_cdktf.settings import AccountSettings, Settings


class TagSyncService(Construct):
    """Functions, table, schedule, events, API, state machine, alarms and dashboard, and the access of the hub itself.

    `code` is the zip of the functions (`python -m tagsync_cdktf.package`). `provider` is an AWS provider of the hub
    account in the home region; accounts and regions besides are made with `SpokeAccess` and `TagChangeForwarding`.
    """

    def __init__(
        self, scope: Construct, id_: str, *, settings: Settings, code: Path, provider: TerraformProvider
    ) -> None:
        super().__init__(scope, id_)
        names = Names.of(settings)
        key = CustomerKey(self, "key", settings=settings, provider=provider).arn
        table = ServiceTable(self, "table", settings=settings, key=key, provider=provider)
        queues = Queues(self, "queues", settings=settings, key=key, provider=provider)
        topics = Topics(self, "topics", settings=settings, key=key, provider=provider)
        documents = function_documents(settings)
        stored = Documents(self, "documents", documents=documents, key=key, provider=provider)
        zipped = Code(self, "code", path=code)
        policies = HubPolicies(
            settings, tuple(each.parameter for each in documents.values() if each.in_parameter), key or ""
        )
        self.functions = {
            spec.part: ServiceFunction(
                self,
                spec.part,
                spec=spec,
                code=zipped,
                settings=settings,
                key=key,
                after=[table.table, *stored.parameters],
                provider=provider,
            )
            for spec in function_specs(settings, documents, policies)
        }
        sync = self.functions[SYNC]
        LambdaFunctionEventInvokeConfig(
            self,
            "lost",
            function_name=sync.function.function_name,
            destination_config=LambdaFunctionEventInvokeConfigDestinationConfig(
                on_failure=LambdaFunctionEventInvokeConfigDestinationConfigOnFailure(destination=queues.dead.arn)
            ),
            depends_on=[sync.role.policy],
            provider=provider,
        )
        self.events = TagEvents(
            self, "events", settings=settings, queues=queues, function=self.functions[EVENT], provider=provider
        )
        self.api = HttpApi(self, "http", settings=settings, function=self.functions[API], key=key, provider=provider)
        target = sync.function.arn
        if settings.fans_out:
            fan_out = StateMachine(
                self,
                "fan-out",
                name=settings.name,
                role=names("fan-out"),
                description="The state machine works on the targets of a run",
                asl=fan_out_definition(settings.partition, names.function(SYNC), settings.fan_out.concurrency),
                policy=policies.machine(),
                settings=settings,
                function=sync,
                key=key,
                provider=provider,
            )
            target = fan_out.machine.arn
        if settings.recovery:
            self.recovery = StateMachine(
                self,
                "recovery-machine",
                name=names(RECOVERY),
                role=names("recovery-machine"),
                description="The state machine drives recoveries",
                asl=recovery_definition(settings.partition, names.function(RECOVERY)),
                policy=policies.recovery_machine(),
                settings=settings,
                function=self.functions[RECOVERY],
                key=key,
                provider=provider,
            )
        self.schedule = FullRunSchedule(self, "schedule", settings=settings, target=target, provider=provider)
        Alarms(self, "alarms", settings=settings, topic=topics.alarms.arn, provider=provider)
        Dashboard(self, "dashboard", names=names, provider=provider)
        after = [self.functions[part].role.role for part in readers(settings)]
        self.access = access(self, settings, settings.hub, provider, after)


def access(
    scope: Construct,
    settings: Settings,
    account: AccountSettings,
    provider: TerraformProvider,
    after: Sequence[ITerraformDependable] = (),
) -> SpokeAccess:
    """The access of one account, as the settings say. `after` are the trusted roles, where the stack makes them."""
    names = Names.of(settings)
    return SpokeAccess(
        scope,
        "access",
        name=settings.name,
        account=account.account,
        partition=settings.partition,
        readers=[names.hub_role(part) for part in readers(settings)],
        writers=[] if account.origin_only else [names.hub_role(part) for part in WRITERS],
        recoverers=[names.hub_role(part) for part in RECOVERERS]
        if settings.recovery and not account.origin_only
        else [],
        external_id=settings.external_id,
        read_role=settings.read_role,
        write_role=settings.write_role,
        recovery_role=settings.recovery_role,
        launch=settings.ensures_launch,
        bus=names.bus if account.origin_regions else "",
        permissions_boundary=settings.permissions_boundary,
        after=after,
        provider=provider,
    )
