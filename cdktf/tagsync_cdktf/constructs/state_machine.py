"""A state machine of the service, with its log and its role."""

from __future__ import annotations

import json

from constructs import Construct

from tagsync.aws.permissions import IamPolicy
from tagsync_cdktf.aws.sfn_state_machine import (
    SfnStateMachine,
    SfnStateMachineLoggingConfiguration,
    SfnStateMachineTracingConfiguration,
)
from tagsync_cdktf.constructs.function import ServiceFunction
from tagsync_cdktf.constructs.hub import Hub, log_group
from tagsync_cdktf.constructs.role import hub_role
from tagsync_cdktf.facts.lambda_tasks import State


class ServiceStateMachine(Construct):
    """`definition` says what it does with `function`. `role` is the part of its role's name. Its log holds failures,
    but no data of executions."""

    def __init__(
        self,
        scope: Construct,
        id_: str,
        hub: Hub,
        *,
        name: str,
        role: str,
        description: str,
        definition: State,
        policy: IamPolicy,
        function: ServiceFunction,
    ) -> None:
        super().__init__(scope, id_)
        log = log_group(self, hub, f"/aws/vendedlogs/states/{name}")
        made = hub_role(self, hub, part=role, description=description, service="states", policy=policy)
        tracing = hub.settings.functions.tracing
        self.machine = SfnStateMachine(
            self,
            "machine",
            name=name,
            role_arn=made.arn,
            type="STANDARD",
            definition=json.dumps(definition),
            logging_configuration=SfnStateMachineLoggingConfiguration(
                level="ERROR", include_execution_data=False, log_destination=f"{log.arn}:*"
            ),
            tracing_configuration=SfnStateMachineTracingConfiguration(enabled=True) if tracing else None,
            depends_on=[made.policy, function.called],
            provider=hub.provider,
        )
