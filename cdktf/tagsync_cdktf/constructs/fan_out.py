"""The state machine that works on many targets at once."""

from __future__ import annotations

import json

from cdktf import TerraformProvider
from constructs import Construct

from tagsync_cdktf.aws.cloudwatch_log_group import CloudwatchLogGroup
from tagsync_cdktf.aws.sfn_state_machine import SfnStateMachine, SfnStateMachineLoggingConfiguration
from tagsync_cdktf.constructs.functions import ServiceFunction
from tagsync_cdktf.constructs.role import Role
from tagsync_cdktf.machine import definition
from tagsync_cdktf.names import SYNC, Names
from tagsync_cdktf.policies import HubPolicies, service_trust
from tagsync_cdktf.settings import Settings


class FanOutMachine(Construct):
    """Its log holds what failed, and no data of executions."""

    def __init__(
        self,
        scope: Construct,
        id_: str,
        *,
        settings: Settings,
        function: ServiceFunction,
        key: str | None,
        provider: TerraformProvider,
    ) -> None:
        super().__init__(scope, id_)
        names = Names.of(settings)
        log = CloudwatchLogGroup(
            self,
            "log",
            name=f"/aws/vendedlogs/states/{settings.name}",
            retention_in_days=settings.log_retention_days,
            kms_key_id=key,
            provider=provider,
        )
        role = Role(
            self,
            "role",
            name=names("fan-out"),
            description="The state machine works on the targets of a run",
            trust=service_trust("states.amazonaws.com", settings.hub.account),
            policy=HubPolicies(settings).machine(),
            boundary=settings.permissions_boundary,
            provider=provider,
        )
        asl = definition(settings.partition, names.function(SYNC), settings.fan_out.concurrency)
        self.machine = SfnStateMachine(
            self,
            "machine",
            name=settings.name,
            role_arn=role.arn,
            type="STANDARD",
            definition=json.dumps(asl),
            logging_configuration=SfnStateMachineLoggingConfiguration(
                level="ERROR", include_execution_data=False, log_destination=f"{log.arn}:*"
            ),
            depends_on=[role.policy, function.function],
            provider=provider,
        )
