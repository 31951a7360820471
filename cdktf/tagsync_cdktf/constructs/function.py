"""A Lambda function of the service, with its log group, its role and its variables; and the zip they all run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from constructs import Construct

from tagsync_cdktf.aws.lambda_alias import LambdaAlias
from tagsync_cdktf.aws.lambda_function import (
    LambdaFunction,
    LambdaFunctionEnvironment,
    LambdaFunctionLoggingConfig,
    LambdaFunctionTracingConfig,
)
from tagsync_cdktf.cdk import AssetType, Fn, ITerraformDependable, TerraformAsset, TerraformResourceLifecycle
from tagsync_cdktf.constructs.hub import Hub, log_group
from tagsync_cdktf.constructs.role import hub_role
from tagsync_cdktf.facts.function_specs import FunctionSpec

RUNTIME = "python3.13"


class FunctionCode(Construct):
    """The zip of the functions, copied into the stack. The same bytes make the same stack."""

    def __init__(self, scope: Construct, id_: str, *, path: Path) -> None:
        super().__init__(scope, id_)
        asset = TerraformAsset(self, "zip", path=str(path.resolve()), type=AssetType.FILE)
        self.path = asset.path
        self.digest = Fn.filebase64sha256(asset.path)


class ServiceFunction(Construct):
    """One function. Terraform makes it after the resources in `after`.

    With `alias` it is called under this name, which Terraform lets point to the first version; `Rollout` moves it.
    """

    def __init__(
        self,
        scope: Construct,
        id_: str,
        hub: Hub,
        *,
        spec: FunctionSpec,
        code: FunctionCode,
        alias: str,
        after: Sequence[ITerraformDependable] = (),
    ) -> None:
        super().__init__(scope, id_)
        names = hub.names
        self.log = log_group(self, hub, names.log_group(spec.part))
        self.role = hub_role(
            self,
            hub,
            part=spec.part,
            description=f"Function {names(spec.part)}: {spec.description}",
            service="lambda",
            policy=spec.policy,
        )
        self.function = LambdaFunction(
            self,
            "function",
            function_name=names(spec.part),
            description=spec.description,
            role=self.role.arn,
            runtime=RUNTIME,
            architectures=[hub.settings.functions.architecture],
            handler=f"tagsync.service.functions.{spec.module}.handler",
            filename=code.path,
            source_code_hash=code.digest,
            timeout=spec.seconds,
            memory_size=spec.memory,
            environment=LambdaFunctionEnvironment(variables=dict(spec.variables)),
            kms_key_arn=hub.key,
            reserved_concurrent_executions=spec.concurrency,
            tracing_config=LambdaFunctionTracingConfig(mode="Active") if hub.settings.functions.tracing else None,
            publish=True if alias else None,
            logging_config=LambdaFunctionLoggingConfig(log_format="Text", log_group=self.log.name),
            depends_on=[self.log, self.role.policy, *after],
            provider=hub.provider,
        )
        self.qualifier = alias or None
        self.called: LambdaFunction | LambdaAlias = self.function
        if alias:
            self.called = LambdaAlias(
                self,
                "alias",
                name=alias,
                description="The version that is called",
                function_name=self.function.function_name,
                function_version=self.function.version,
                lifecycle=TerraformResourceLifecycle(ignore_changes=["function_version", "routing_config"]),
                provider=hub.provider,
            )
