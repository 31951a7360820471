"""The Lambda functions of the service: each with its log group, its role and its variables."""

from __future__ import annotations

from pathlib import Path

from cdktf import AssetType, Fn, ITerraformDependable, TerraformAsset, TerraformProvider
from constructs import Construct

from tagsync_cdktf.aws.cloudwatch_log_group import CloudwatchLogGroup
from tagsync_cdktf.aws.lambda_function import (
    LambdaFunction,
    LambdaFunctionEnvironment,
    LambdaFunctionLoggingConfig,
)
from tagsync_cdktf.constructs.role import ServiceRole
from tagsync_cdktf.facts.function_specs import FunctionSpec
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.policies import service_trust
from tagsync_cdktf.settings import Settings

RUNTIME = "python3.13"


class Code(Construct):
    """The zip of the functions, copied into the stack. The same bytes make the same stack."""

    def __init__(self, scope: Construct, id_: str, *, path: Path) -> None:
        super().__init__(scope, id_)
        asset = TerraformAsset(self, "zip", path=str(path.resolve()), type=AssetType.FILE)
        self.path = asset.path
        self.digest = Fn.filebase64sha256(asset.path)


class ServiceFunction(Construct):
    """One function. `key` encrypts its log and its variables."""

    def __init__(
        self,
        scope: Construct,
        id_: str,
        *,
        spec: FunctionSpec,
        code: Code,
        settings: Settings,
        key: str | None,
        after: list[ITerraformDependable],
        provider: TerraformProvider,
    ) -> None:
        super().__init__(scope, id_)
        names = Names.of(settings)
        self.log = CloudwatchLogGroup(
            self,
            "log",
            name=names.log_group(spec.part),
            retention_in_days=settings.log_retention_days,
            kms_key_id=key,
            provider=provider,
        )
        self.role = ServiceRole(
            self,
            "role",
            name=names(spec.part),
            description=f"Function {names(spec.part)}: {spec.description}",
            trust=service_trust("lambda.amazonaws.com", settings.hub.account),
            policy=spec.policy,
            boundary=settings.permissions_boundary,
            provider=provider,
        )
        common = {
            "POWERTOOLS_SERVICE_NAME": settings.name,
            "POWERTOOLS_METRICS_NAMESPACE": "tagsync",
            "POWERTOOLS_LOG_LEVEL": settings.functions.log_level,
            "WORKERS": str(settings.functions.workers),
        }
        self.function = LambdaFunction(
            self,
            "function",
            function_name=names(spec.part),
            description=spec.description,
            role=self.role.arn,
            runtime=RUNTIME,
            architectures=[settings.functions.architecture],
            handler=f"{spec.module}.handler",
            filename=code.path,
            source_code_hash=code.digest,
            timeout=spec.seconds,
            memory_size=spec.memory,
            environment=LambdaFunctionEnvironment(variables={**common, **spec.variables}),
            kms_key_arn=key,
            logging_config=LambdaFunctionLoggingConfig(log_format="Text", log_group=self.log.name),
            depends_on=[self.log, self.role.policy, *after],
            provider=provider,
        )
