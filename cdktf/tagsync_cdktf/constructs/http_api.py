"""The HTTP API: every route of the function `api` by name, each behind IAM or the issuer of tokens."""

from __future__ import annotations

import json

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
from tagsync_cdktf.aws.lambda_permission import LambdaPermission
from tagsync_cdktf.constructs.function import ServiceFunction
from tagsync_cdktf.constructs.hub import Hub, log_group
from tagsync_cdktf.facts.functions import API

_LOGGED = (
    *("requestId", "requestTime", "routeKey", "status", "responseLatency", "identity.sourceIp", "error.message"),
    *("identity.userArn", "authorizer.claims.sub"),
)
"""The last two are the caller: a role with its session, or the subject of a token. No bodies, no query strings and no
headers: they may hold tag values, and tokens."""


class HttpApi(Construct):
    """API Gateway answers 404 to a request that fits no route. The function never sees it."""

    def __init__(self, scope: Construct, id_: str, hub: Hub, *, function: ServiceFunction) -> None:
        super().__init__(scope, id_)
        self.api = Apigatewayv2Api(
            self,
            "api",
            name=hub.settings.name,
            description="Runs and schedule of the tag sync",
            protocol_type="HTTP",
            provider=hub.provider,
        )
        self._add_routes(hub, function)
        self._add_stage(hub)
        LambdaPermission(
            self,
            "permission",
            statement_id="only-this-api",
            action="lambda:InvokeFunction",
            function_name=hub.names(API),
            qualifier=function.qualifier,
            principal="apigateway.amazonaws.com",
            source_arn=f"{self.api.execution_arn}/*/*",
            source_account=hub.settings.hub.account,
            depends_on=[function.called],
            provider=hub.provider,
        )

    def _add_routes(self, hub: Hub, function: ServiceFunction) -> None:
        integration = Apigatewayv2Integration(
            self,
            "integration",
            api_id=self.api.id,
            integration_type="AWS_PROXY",
            integration_method="POST",
            integration_uri=function.called.invoke_arn,
            payload_format_version="2.0",
            timeout_milliseconds=30000,
            provider=hub.provider,
        )
        authorizer = self._authorizer(hub)
        for route in ROUTES:
            Apigatewayv2Route(
                self,
                _id(route.method, route.path),
                api_id=self.api.id,
                route_key=f"{route.method} {route.path}",
                target=f"integrations/{integration.id}",
                provider=hub.provider,
                authorization_type="JWT" if authorizer else "AWS_IAM",
                authorizer_id=authorizer,
            )

    def _authorizer(self, hub: Hub) -> str | None:
        """Id of the authoriser of tokens; None where requests are signed."""
        jwt = hub.settings.api.jwt
        if jwt is None:
            return None
        authorizer = Apigatewayv2Authorizer(
            self,
            "authorizer",
            api_id=self.api.id,
            name=hub.settings.name,
            authorizer_type="JWT",
            identity_sources=["$request.header.Authorization"],
            jwt_configuration=Apigatewayv2AuthorizerJwtConfiguration(audience=list(jwt.audience), issuer=jwt.issuer),
            provider=hub.provider,
        )
        return str(authorizer.id)

    def _add_stage(self, hub: Hub) -> None:
        log = log_group(self, hub, f"/aws/apigateway/{hub.settings.name}")
        limits = hub.settings.api
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
                throttling_rate_limit=limits.requests_per_second, throttling_burst_limit=limits.burst
            ),
            provider=hub.provider,
        )


def _id(method: str, path: str) -> str:
    parts = [part.strip("{}") for part in path.strip("/").split("/")]
    return "-".join([method.lower(), *parts])
