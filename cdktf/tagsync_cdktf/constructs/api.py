"""The HTTP API: every route of the function `api` by name, each behind IAM or a JWT issuer."""

from __future__ import annotations

import json

from cdktf import TerraformProvider
from constructs import Construct

from tagsync.service.api.routes import ROUTES
from tagsync_cdktf.aws.apigatewayv2_api import Apigatewayv2Api
from tagsync_cdktf.aws.apigatewayv2_authorizer import (
    Apigatewayv2Authorizer,
    Apigatewayv2AuthorizerJwtConfiguration,
)
from tagsync_cdktf.aws.apigatewayv2_integration import Apigatewayv2Integration
from tagsync_cdktf.aws.apigatewayv2_route import Apigatewayv2Route
from tagsync_cdktf.aws.apigatewayv2_stage import (
    Apigatewayv2Stage,
    Apigatewayv2StageAccessLogSettings,
    Apigatewayv2StageDefaultRouteSettings,
)
from tagsync_cdktf.aws.cloudwatch_log_group import CloudwatchLogGroup
from tagsync_cdktf.aws.lambda_permission import LambdaPermission
from tagsync_cdktf.constructs.functions import ServiceFunction
from tagsync_cdktf.facts.names import API, Names
from tagsync_cdktf.settings import Settings

_LOGGED = ("requestId", "requestTime", "routeKey", "status", "responseLatency", "identity.sourceIp", "error.message")
"""No bodies, no query strings and no headers: they may hold tag values."""


class HttpApi(Construct):
    """A request that fits no route is 404 from API Gateway and never reaches the function."""

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
        self._provider = provider
        names = Names.of(settings)
        self.api = Apigatewayv2Api(
            self,
            "api",
            name=settings.name,
            description="Runs and schedule of the tag sync",
            protocol_type="HTTP",
            provider=provider,
        )
        integration = Apigatewayv2Integration(
            self,
            "integration",
            api_id=self.api.id,
            integration_type="AWS_PROXY",
            integration_method="POST",
            integration_uri=function.function.invoke_arn,
            payload_format_version="2.0",
            timeout_milliseconds=30000,
            provider=provider,
        )
        authorizer = self._authorizer(settings)
        authorization = "JWT" if authorizer else "AWS_IAM"
        for route in ROUTES:
            Apigatewayv2Route(
                self,
                _id(route.method, route.path),
                api_id=self.api.id,
                route_key=f"{route.method} {route.path}",
                target=f"integrations/{integration.id}",
                provider=provider,
                authorization_type=authorization,
                authorizer_id=authorizer,
            )
        log = CloudwatchLogGroup(
            self,
            "log",
            name=f"/aws/apigateway/{settings.name}",
            retention_in_days=settings.log_retention_days,
            kms_key_id=key,
            provider=provider,
        )
        Apigatewayv2Stage(
            self,
            "stage",
            api_id=self.api.id,
            name="$default",
            auto_deploy=True,
            access_log_settings=Apigatewayv2StageAccessLogSettings(
                destination_arn=log.arn, format=json.dumps({name: f"$context.{name}" for name in _LOGGED})
            ),
            default_route_settings=Apigatewayv2StageDefaultRouteSettings(
                throttling_rate_limit=settings.api.requests_per_second,
                throttling_burst_limit=settings.api.burst,
            ),
            provider=provider,
        )
        LambdaPermission(
            self,
            "permission",
            statement_id="only-this-api",
            action="lambda:InvokeFunction",
            function_name=names(API),
            principal="apigateway.amazonaws.com",
            source_arn=f"{self.api.execution_arn}/*/*",
            source_account=settings.hub.account,
            depends_on=[function.function],
            provider=provider,
        )

    def _authorizer(self, settings: Settings) -> str | None:
        """Id of the authoriser of tokens; None where requests are signed."""
        jwt = settings.api.jwt
        if jwt is None:
            return None
        authorizer = Apigatewayv2Authorizer(
            self,
            "authorizer",
            api_id=self.api.id,
            name=settings.name,
            authorizer_type="JWT",
            identity_sources=["$request.header.Authorization"],
            jwt_configuration=Apigatewayv2AuthorizerJwtConfiguration(audience=list(jwt.audience), issuer=jwt.issuer),
            provider=self._provider,
        )
        return str(authorizer.id)


def _id(method: str, path: str) -> str:
    parts = [part.strip("{}") for part in path.strip("/").split("/")]
    return "-".join([method.lower(), *parts])
