"""Lets a new version of the functions take over step by step, as a part of the deployment itself."""

from __future__ import annotations

import json
from collections.abc import Collection

from constructs import Construct

from tagsync_cdktf.aws.lambda_invocation import LambdaInvocation
from tagsync_cdktf.constructs.alarms import Alarms
from tagsync_cdktf.constructs.function import FunctionCode, ServiceFunction
from tagsync_cdktf.constructs.hub import Hub
from tagsync_cdktf.facts.function_specs import rollout_spec
from tagsync_cdktf.facts.role_policies import HubPolicies
from tagsync_cdktf.settings.function_settings import RolloutSettings


class Rollout(Construct):
    """Terraform invokes the function `rollout` once for each set of versions, and waits for its answer. Where it fails,
    so does the deployment, and the next one invokes it again."""

    def __init__(
        self,
        scope: Construct,
        id_: str,
        hub: Hub,
        settings: RolloutSettings,
        functions: Collection[ServiceFunction],
        code: FunctionCode,
        alarms: Alarms,
    ) -> None:
        super().__init__(scope, id_)
        spec = rollout_spec(hub.settings, HubPolicies(hub.settings, key=hub.key or ""))
        mover = ServiceFunction(self, "function", hub, spec=spec, code=code, alias="")
        event = {
            "alias": hub.names.alias,
            "versions": {each.function.function_name: each.function.version for each in functions},
            "percent": settings.percent,
            "minutes": settings.minutes,
            "alarms": [alarm.alarm_name for alarm in alarms.of_code],
        }
        LambdaInvocation(
            self,
            "takes-over",
            function_name=mover.function.function_name,
            input=json.dumps(event),
            depends_on=[mover.function, *(each.called for each in functions)],
            provider=hub.provider,
        )
