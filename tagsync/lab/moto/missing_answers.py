"""Answers that moto lacks, or gives in other words than AWS. Without them Terraform plans the same
change again and again, or waits for minutes.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from tagsync.lab.moto.patching import replace


@cache
def add_missing_answers() -> None:
    """Adds to moto what it leaves out of its answers, once for the process."""
    _configuration_of_functions()
    _redrive_policies()
    _state_machines()


def _configuration_of_functions() -> None:
    """moto forgets LoggingConfig and DeadLetterConfig."""
    from moto.awslambda.models import LambdaFunction

    make, describe, update = (
        LambdaFunction.__init__,
        LambdaFunction.get_configuration,
        LambdaFunction.update_configuration,
    )

    def take(self: Any, spec: dict[str, Any]) -> None:
        if "LoggingConfig" in spec:
            self.logging_config = {"LogFormat": "Text", "LogGroup": f"/aws/lambda/{self.function_name}"}
            self.logging_config |= spec["LoggingConfig"] or {}
        if "DeadLetterConfig" in spec:
            self.dead_letter_config = spec["DeadLetterConfig"]
        self.tracing_config = spec.get("TracingConfig") or self.tracing_config
        self.kms_key_arn = spec.get("KMSKeyArn", self.kms_key_arn)

    def __init__(self: Any, account_id: str, spec: dict[str, Any], region: str, version: Any = 1) -> None:  # noqa: N807
        make(self, account_id, spec, region, version)
        self.logging_config = self.dead_letter_config = None
        take(self, {"LoggingConfig": {}} | spec)

    def get_configuration(self: Any, on_create: bool = False) -> dict[str, Any]:
        found: dict[str, Any] = describe(self, on_create)
        found["LoggingConfig"] = self.logging_config
        if (self.dead_letter_config or {}).get("TargetArn"):
            found["DeadLetterConfig"] = self.dead_letter_config
        return found

    def update_configuration(self: Any, config_updates: dict[str, Any]) -> dict[str, Any]:
        take(self, config_updates)
        update(self, config_updates)
        return get_configuration(self)

    replace(
        LambdaFunction,
        __init__=__init__,
        get_configuration=get_configuration,
        update_configuration=update_configuration,
    )


def _redrive_policies() -> None:
    """AWS answers a redrive policy as compact JSON, moto with spaces."""
    from moto.sqs.models import Queue

    original = vars(Queue)["attributes"].fget

    def attributes(self: Any) -> dict[str, Any]:
        found: dict[str, Any] = original(self)
        if self.redrive_policy:
            found["RedrivePolicy"] = json.dumps(self.redrive_policy, separators=(",", ":"))
        return found

    replace(Queue, attributes=property(attributes))


def _state_machines() -> None:
    """Two operations of Step Functions that moto lacks and the AWS provider calls."""
    from moto.core.responses import ActionResult
    from moto.stepfunctions.responses import StepFunctionResponse

    def validate_state_machine_definition(self: Any) -> ActionResult:
        from moto.stepfunctions.parser.models import StepFunctionsParserBackend  # slow to import

        try:
            StepFunctionsParserBackend._validate_definition(self._get_param("definition"))
        except Exception as error:  # moto raises one of several
            problem = {"severity": "ERROR", "code": "SCHEMA_VALIDATION_FAILED", "message": str(error)}
            return ActionResult({"result": "FAIL", "diagnostics": [problem], "truncated": False})
        return ActionResult({"result": "OK", "diagnostics": [], "truncated": False})

    def list_state_machine_versions(_self: Any) -> ActionResult:
        return ActionResult({"stateMachineVersions": []})

    replace(
        StepFunctionResponse,
        validate_state_machine_definition=validate_state_machine_definition,
        list_state_machine_versions=list_state_machine_versions,
    )
