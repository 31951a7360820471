"""HTTP APIs: routes, who may call them, and what a function learns and answers."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from typing import Any

import boto3
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest

from tagsync.lab.lab import HUB, Lab
from tests.lab.deployed import HOME, deploy

ECHO = """
    import json, time
    def handler(event, context):
        if event.get("queryStringParameters", {}).get("slow"): time.sleep(2)
        return {"statusCode": 201, "headers": {"x-made": "yes"}, "body": json.dumps(event)}
"""


def fetch(url: str, method: str = "GET", body: str | None = None, headers: Mapping[str, str] | None = None) -> Any:
    """(status, headers, JSON)."""
    data = None if body is None else body.encode()
    request = urllib.request.Request(url, data, dict(headers or {}), method=method)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.headers, json.load(answer)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers, json.load(error)


def signed(session: boto3.Session, method: str, url: str, body: str | None = None, service: str = "execute-api") -> Any:
    request = AWSRequest(method, url, data=body)
    SigV4Auth(session.get_credentials(), service, HOME).add_auth(request)
    return fetch(url, method, body, dict(request.headers))


def api(lab: Lab, *routes: tuple[str, dict[str, Any]], permitted: bool = True, log: str = "", **more: Any) -> str:
    """An API in front of ECHO; its URL. `log` is the format of its access log, in the log group `access`."""
    function = deploy(lab, "echo", ECHO)
    gateway = lab.client("apigatewayv2")
    made = gateway.create_api(Name="tagsync", ProtocolType="HTTP")["ApiId"]
    integration = gateway.create_integration(
        ApiId=made, IntegrationType="AWS_PROXY", IntegrationUri=function, PayloadFormatVersion="2.0", **more
    )["IntegrationId"]
    for key, settings in routes:
        gateway.create_route(ApiId=made, RouteKey=key, Target=f"integrations/{integration}", **settings)
    destination = {"DestinationArn": f"arn:aws:logs:{HOME}:{HUB}:log-group:access", "Format": log}
    logged = {"AccessLogSettings": destination} if log else {}
    gateway.create_stage(ApiId=made, StageName="$default", AutoDeploy=True, **logged)
    if permitted:
        lab.client("lambda").add_permission(
            FunctionName="echo",
            StatementId="api",
            Action="lambda:InvokeFunction",
            Principal="apigateway.amazonaws.com",
            SourceArn=f"arn:aws:execute-api:{HOME}:{HUB}:{made}/*/*",
        )
    return lab.api_url("tagsync")


def test_a_request_arrives_in_payload_format_2_and_the_answer_is_the_functions(lab: Lab) -> None:
    url = api(lab, ("GET /runs/{run_id}", {}), ("GET /runs/newest", {}), ("ANY /{rest+}", {}))
    status, headers, event = fetch(f"{url}/runs/a%20b?x=1&x=2&y=", headers={"X-Thing": "t"})
    assert (status, headers["x-made"]) == (201, "yes")
    assert (event["routeKey"], event["rawPath"], event["version"]) == ("GET /runs/{run_id}", "/runs/a b", "2.0")
    assert event["pathParameters"] == {"run_id": "a b"}
    assert event["queryStringParameters"] == {"x": "1,2", "y": ""}
    assert event["headers"]["x-thing"] == "t"
    assert event["requestContext"]["http"]["method"] == "GET"
    assert "authorizer" not in event["requestContext"]
    assert fetch(f"{url}/runs/newest")[2]["routeKey"] == "GET /runs/newest"
    posted = fetch(f"{url}/other/place", "POST", '{"a": 1}', {"content-type": "application/json"})[2]
    assert (posted["routeKey"], posted["body"], posted["isBase64Encoded"]) == ("ANY /{rest+}", '{"a": 1}', False)
    host = f"{url.rsplit('/', 1)[1]}.execute-api.{HOME}.amazonaws.com"
    assert fetch(f"{lab.url}/runs/newest", headers={"Host": host})[2]["requestContext"]["domainName"] == host


def test_unknown_routes_and_apis_are_not_found(lab: Lab) -> None:
    url = api(lab, ("GET /runs", {}))
    assert fetch(f"{url}/other")[::2] == (404, {"message": "Not Found"})
    assert fetch(f"{url}/runs", "POST", "")[0] == 404
    assert fetch(f"{lab.url}/lab/apis/nothing/runs")[0] == 404


def test_the_function_must_permit_the_api_and_answer_in_time(lab: Lab) -> None:
    url = api(lab, ("GET /runs", {}), permitted=False, TimeoutInMillis=500)
    assert fetch(f"{url}/runs")[::2] == (500, {"message": "Internal Server Error"})
    lab.client("lambda").add_permission(
        FunctionName="echo", StatementId="a", Action="lambda:InvokeFunction", Principal="apigateway.amazonaws.com"
    )
    lab.client("lambda").invoke(FunctionName="echo", Payload="{}")
    assert fetch(f"{url}/runs?slow=1")[::2] == (503, {"message": "Service Unavailable"})
    lab.settle()


def test_iam_lets_in_who_signs_and_is_allowed(guarded_lab: Lab) -> None:
    lab = guarded_lab
    url = api(lab, ("POST /runs", {"AuthorizationType": "AWS_IAM"}), ("GET /runs", {"AuthorizationType": "AWS_IAM"}))
    assert fetch(f"{url}/runs", "POST", "")[::2] == (403, {"message": "Forbidden"})
    admin = signed(lab.session(), "POST", f"{url}/runs", "{}")[2]["requestContext"]["authorizer"]["iam"]
    assert (admin["userArn"], admin["accountId"]) == (f"arn:aws:iam::{HUB}:user/admin", HUB)
    only_get = {
        "Effect": "Allow",
        "Action": "execute-api:Invoke",
        "Resource": f"arn:aws:execute-api:*:{HUB}:*/*/GET/runs",
    }
    role = lab.add_role(HUB, "viewer", policy={"Version": "2012-10-17", "Statement": [only_get]})
    keys = lab.client("sts").assume_role(RoleArn=role, RoleSessionName="ann")["Credentials"]
    viewer = boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])
    assert signed(viewer, "POST", f"{url}/runs", "{}")[::2] == (403, {"message": "Forbidden"})
    caller = signed(viewer, "GET", f"{url}/runs")[2]["requestContext"]["authorizer"]["iam"]
    assert caller == {
        "accessKey": keys["AccessKeyId"],
        "accountId": HUB,
        "callerId": caller["userId"],
        "cognitoIdentity": None,
        "principalOrgId": None,
        "userArn": f"arn:aws:sts::{HUB}:assumed-role/viewer/ann",
        "userId": caller["userId"],
    }
    assert caller["userId"].endswith(":ann")
    assert signed(viewer, "GET", f"{url}/runs", service="drs")[0] == 403
    assert signed(lab.session(account="222222222222"), "GET", f"{url}/runs")[0] == 403


@pytest.fixture
def guarded(lab: Lab) -> str:
    """The URL of an API that asks for tokens of the lab's issuer for `tagsync`, on one route with a scope."""
    url = api(lab, ("GET /open", {}))
    gateway, made = lab.client("apigatewayv2"), url.rsplit("/", 1)[1]
    authorizer = gateway.create_authorizer(
        ApiId=made,
        Name="jwt",
        AuthorizerType="JWT",
        IdentitySource=["$request.header.Authorization"],
        JwtConfiguration={"Issuer": lab.issuer, "Audience": ["tagsync"]},
    )["AuthorizerId"]
    target = gateway.get_routes(ApiId=made)["Items"][0]["Target"]
    more: dict[str, Any] = {"AuthorizationType": "JWT", "AuthorizerId": authorizer, "Target": target}
    gateway.create_route(ApiId=made, RouteKey="GET /runs", **more)
    gateway.create_route(ApiId=made, RouteKey="GET /scoped", AuthorizationScopes=["read"], **more)
    return url


def bearing(url: str, token: str) -> Any:
    return fetch(url, headers={"Authorization": f"Bearer {token}"})


def test_a_token_is_checked_and_its_claims_arrive_as_text(lab: Lab, guarded: str) -> None:
    claims = {"aud": "tagsync", "sub": "ann", "groups": ["dr-operators", "all"], "n": 3, "ok": True}
    status, _, event = bearing(f"{guarded}/runs", lab.token(claims))
    found = event["requestContext"]["authorizer"]["jwt"]
    assert (status, found["scopes"]) == (201, None)
    assert found["claims"]["groups"] == "[dr-operators all]"
    assert (found["claims"]["n"], found["claims"]["ok"], found["claims"]["iss"]) == ("3", "true", lab.issuer)
    good = lab.token({"aud": "tagsync"})
    assert bearing(f"{guarded}/scoped", good)[::2] == (403, {"message": "Forbidden"})
    assert bearing(f"{guarded}/scoped", lab.token({"aud": "tagsync", "scope": "write read"}))[0] == 201
    lab.clock.advance(3601)
    assert bearing(f"{guarded}/runs", good)[0] == 401


@pytest.mark.parametrize("claims", [{"aud": "other"}, {}, {"aud": "tagsync", "iss": "https://evil.example.com"}])
def test_wrong_tokens_are_refused(lab: Lab, guarded: str, claims: dict[str, str]) -> None:
    status, headers, content = bearing(f"{guarded}/runs", lab.token(claims))
    assert (status, content, headers["www-authenticate"]) == (401, {"message": "Unauthorized"}, "Bearer")


def test_a_token_that_was_tampered_with_or_is_none_is_refused(lab: Lab, guarded: str) -> None:
    head, body, signature = lab.token({"aud": "tagsync"}).split(".")
    other = lab.token({"aud": "tagsync", "sub": "root"}).split(".")[1]
    assert bearing(f"{guarded}/runs", f"{head}.{other}.{signature}")[0] == 401
    assert bearing(f"{guarded}/runs", "nonsense")[0] == 401
    assert fetch(f"{guarded}/runs")[0] == 401
    assert bearing(f"{guarded}/runs", f"{head}.{body}.{signature}")[0] == 201


def test_the_access_log_has_each_request_with_its_caller(lab: Lab) -> None:
    names = ("routeKey", "status", "identity.userArn", "authorizer.claims.sub")
    url = api(
        lab,
        ("GET /runs", {"AuthorizationType": "AWS_IAM"}),
        log=json.dumps({name: f"$context.{name}" for name in names}),
    )
    fetch(f"{url}/runs")
    signed(lab.session(HOME), "GET", f"{url}/runs")
    fetch(f"{url}/nowhere")
    events = lab.client("logs").filter_log_events(logGroupName="access")["events"]
    root = lab.client("sts").get_caller_identity()["Arn"]
    assert [tuple(json.loads(each["message"]).values()) for each in events] == [
        ("GET /runs", "403", "-", "-"),
        ("GET /runs", "201", root, "-"),
    ]
