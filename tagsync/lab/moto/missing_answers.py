"""Answers that moto lacks, or gives in other words than AWS. Without them Terraform plans the same
change again and again, or waits for minutes.
"""

from __future__ import annotations

import copy
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
    _encryption_of_tables()
    _restored_tables()
    _keys_of_log_groups()


def _configuration_of_functions() -> None:
    """moto forgets LoggingConfig and DeadLetterConfig, and a reserved concurrency of 0."""
    from moto.awslambda.models import LambdaFunction

    make, answer, describe, update = (
        LambdaFunction.__init__,
        LambdaFunction.get_code,
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

    def get_code(self: Any) -> dict[str, Any]:
        found: dict[str, Any] = answer(self)
        if self.reserved_concurrency is not None:
            found["Concurrency"] = {"ReservedConcurrentExecutions": int(self.reserved_concurrency)}
        return found

    replace(
        LambdaFunction,
        __init__=__init__,
        get_code=get_code,
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


def _encryption_of_tables() -> None:
    """UpdateTable of moto forgets the key."""
    from moto.dynamodb.responses import DynamoHandler

    original = DynamoHandler.update_table

    def update_table(self: Any) -> Any:
        if "SSESpecification" in self.body:
            self.dynamodb_backend.get_table(self.body["TableName"]).sse_specification = self.body["SSESpecification"]
        return original(self)

    replace(DynamoHandler, update_table=update_table)


def _restored_tables() -> None:
    """A restored table has the capacity mode and the key of its source, and is not protected (DynamoDB Developer Guide,
    "Point-in-time recovery: How it works"). moto forgets all three."""
    from moto.dynamodb.models.table import RestoredPITTable, RestoredTable

    restore, restore_backup = RestoredPITTable._parse_params_from_table, RestoredTable._parse_params_from_backup

    def with_kept(params: dict[str, Any], table: Any) -> dict[str, Any]:
        kept = {"billing_mode": table.billing_mode, "sse_specification": copy.copy(table.sse_specification)}
        return params | kept | {"deletion_protection_enabled": False}

    replace(RestoredPITTable, _parse_params_from_table=lambda self, table: with_kept(restore(self, table), table))
    replace(
        RestoredTable,
        _parse_params_from_backup=lambda self, backup: with_kept(restore_backup(self, backup), backup.table),
    )


def _keys_of_log_groups() -> None:
    """moto knows the key that a log group was made with, and cannot change it."""
    from moto.logs.exceptions import ResourceNotFoundException
    from moto.logs.responses import LogsResponse

    def associate(self: Any) -> str:
        group = self.logs_backend.groups.get(self._get_param("logGroupName"))
        if group is None:
            raise ResourceNotFoundException
        group.kms_key_id = self._get_param("kmsKeyId")
        return ""

    replace(LogsResponse, associate_kms_key=associate, disassociate_kms_key=associate)
