"""A state machine of the service, with its log and its role."""

from __future__ import annotations

import json

from cdktf import TerraformProvider
from constructs import Construct

from tagsync.aws.permissions import IamPolicy
from tagsync_cdktf.aws.cloudwatch_log_group import CloudwatchLogGroup
from tagsync_cdktf.aws.sfn_state_machine import SfnStateMachine, SfnStateMachineLoggingConfiguration
from tagsync_cdktf.constructs.functions import ServiceFunction
from tagsync_cdktf.constructs.role import ServiceRole
from tagsync_cdktf.facts.policies import service_trust
from tagsync_cdktf.facts.sync_machine import State
from tagsync_cdktf.settings import Settings


class StateMachine(Construct):
    """`asl` is what it does, with `function`. `role` names its role. Its log holds what failed, and no data of
    executions."""

    def __init__(
        self,
        scope: Construct,
        id_: str,
        *,
        name: str,
        role: str,
        description: str,
        asl: State,
        policy: IamPolicy,
        settings: Settings,
        function: ServiceFunction,
        key: str | None,
        provider: TerraformProvider,
    ) -> None:
        super().__init__(scope, id_)
        log = CloudwatchLogGroup(
            self,
            "log",
            name=f"/aws/vendedlogs/states/{name}",
            retention_in_days=settings.log_retention_days,
            kms_key_id=key,
            provider=provider,
        )
        made = ServiceRole(
            self,
            "role",
            name=role,
            description=description,
            trust=service_trust("states.amazonaws.com", settings.hub.account),
            policy=policy,
            boundary=settings.permissions_boundary,
            provider=provider,
        )
        self.machine = SfnStateMachine(
            self,
            "machine",
            name=name,
            role_arn=made.arn,
            type="STANDARD",
            definition=json.dumps(asl),
            logging_configuration=SfnStateMachineLoggingConfiguration(
                level="ERROR", include_execution_data=False, log_destination=f"{log.arn}:*"
            ),
            depends_on=[made.policy, function.function],
            provider=provider,
        )
