"""What AWS gives to the programs on an instance and in a container: the credentials of a role.

For the role NAME of an account, `AWS_EC2_METADATA_SERVICE_ENDPOINT` is ``URL/lab/instance/ACCOUNT/NAME/`` and
`AWS_CONTAINER_CREDENTIALS_FULL_URI` is ``URL/lab/container/ACCOUNT/NAME``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime

from tagsync.lab.clock import Clock
from tagsync.lab.iam.identities import Identities
from tagsync.lab.iam.sts import expiry
from tagsync.lab.iam.trust import LabRole, service_may_assume
from tagsync.lab.wire.http import Answer, Request, json_answer

INSTANCE, CONTAINER = "/lab/instance", "/lab/container"
SECONDS = 6 * 3600
_PLACE = re.compile(r"/lab/(instance|container)/(\d{12})/([^/]+)(?:/(.*))?")
_TOKEN = "lab-metadata-token"
_ROLE_PATH = "latest/meta-data/iam/security-credentials/"
_SERVICES = {"instance": ("ec2.amazonaws.com",), "container": ("ecs-tasks.amazonaws.com", "pods.eks.amazonaws.com")}
"""A role is given to what it trusts."""


class Metadata:
    """`find_role` looks a role up by its ARN."""

    def __init__(self, identities: Identities, find_role: Callable[[str], LabRole | None], clock: Clock) -> None:
        self._identities, self._find_role, self._clock = identities, find_role, clock

    def serve(self, request: Request) -> Answer | None:
        """None for a request to another address."""
        place = _PLACE.fullmatch(request.path)
        if place is None:
            return None
        kind, account, name, path = place.groups()
        role = self._find_role(f"arn:aws:iam::{account}:role/{name}")
        if role is None or not any(service_may_assume(role, service) for service in _SERVICES[kind]):
            return json_answer(404, {"message": f"account {account} has no role {name} for it"})
        if kind == "container":
            return self._credentials(role, {"RoleArn": role.arn})
        return self._instance(request, path or "", role, name)

    def _instance(self, request: Request, path: str, role: LabRole, name: str) -> Answer:
        """The second version of the service, which wants a token."""
        if (request.method, path) == ("PUT", "latest/api/token"):
            return _text(200, _TOKEN)
        if request.headers.get("x-aws-ec2-metadata-token") != _TOKEN:
            return _text(401)
        if path == _ROLE_PATH:
            return _text(200, name)
        if path == _ROLE_PATH + name:
            now = datetime.fromtimestamp(self._clock.now(), UTC)
            return self._credentials(role, {"Code": "Success", "Type": "AWS-HMAC", "LastUpdated": _iso(now)})
        return _text(404)

    def _credentials(self, role: LabRole, besides: dict[str, str]) -> Answer:
        credentials, _ = self._identities.open_session(role.arn, "lab")
        content = {
            "AccessKeyId": credentials.access_key,
            "SecretAccessKey": credentials.secret_key,
            "Token": credentials.session_token,
            "Expiration": _iso(expiry(self._clock, SECONDS)),
        }
        return json_answer(200, besides | content)


def _text(status: int, text: str = "") -> Answer:
    return Answer(status, {"Content-Type": "text/plain"}, text.encode())


def _iso(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"
