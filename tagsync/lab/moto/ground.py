"""The part of the simulated AWS that is moto's: EC2 tags, IAM roles and policies, Organizations, everything else."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable, MutableMapping
from typing import Any
from urllib.parse import unquote_to_bytes

from tagsync.lab.faults import errors as fault_errors
from tagsync.lab.iam.identities import HUB, Identities, Identity
from tagsync.lab.iam.trust import LabRole
from tagsync.lab.wire.calls import Answer, Call, Request

os.environ.setdefault("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")  # 0.3 s for each region, and no test needs them

from moto.core.base_backend import BackendDict
from moto.core.model_instances import reset_model_data
from moto.ec2.models import ec2_backends
from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.iam.exceptions import NotFoundException
from moto.iam.models import iam_backends
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from moto.organizations.models import FakeAccount, organizations_backends

from tagsync.lab.iam import permissions
from tagsync.lab.moto import fixes as moto_fixes

_ON_PLATFORM = frozenset({"apigateway", "events", "lambda", "monitoring", "scheduler", "sns", "sqs", "states"})


class MotoGround:
    """`enforce`: check the identity policies of assumed roles. `wake` starts the platform before its first call."""

    def __init__(self, identities: Identities) -> None:
        self.enforce = False
        self.wake: Callable[[], object] = lambda: None
        self.identities = identities
        moto_fixes.apply(self._account_of)
        self._app = DomainDispatcherApplication(create_backend_app)

    def reset(self) -> None:
        BackendDict.reset()
        reset_model_data()

    def instance_tags(self, account: str, region: str) -> MutableMapping[str, dict[str, str]]:
        tags: MutableMapping[str, dict[str, str]] = ec2_backends[account][region].tags
        return tags

    def has_instances(self, account: str, region: str) -> bool:
        """Whether somebody launched instances in moto itself."""
        return bool(ec2_backends[account][region].reservations)

    def find_role(self, arn: str) -> LabRole | None:
        partition, account = arn.split(":")[1], arn.split(":")[4]
        if not account.isdigit():
            return None
        try:
            role = iam_backends[account][partition].get_role_by_arn(arn)
        except (KeyError, NotFoundException):
            return None
        return LabRole(arn, role.assume_role_policy_document)

    def add_role(self, account: str, name: str, trust: str, policy: dict[str, Any] | None) -> None:
        """A role in moto's IAM, with an inline policy; None allows everything."""
        allow_all = {"Effect": "Allow", "Action": "*", "Resource": "*"}
        document = policy or {"Version": "2012-10-17", "Statement": [allow_all]}
        iam = iam_backends[account]["aws"]
        iam.create_role(name, trust, "/", None, "", [], "3600")
        iam.put_role_policy(name, "lab", json.dumps(document))

    def add_accounts(self, names: dict[str, str]) -> None:
        """The hub's organization with these accounts (ID -> name), for Organizations ListAccounts."""
        backend = organizations_backends[HUB]["aws"]
        if backend.org is None:
            backend.create_organization(region="us-east-1")
        assert backend.org is not None
        have = {each.id: each for each in backend.accounts}
        for account, name in names.items():
            if account not in have:
                have[account] = FakeAccount(backend.org, AccountName=name, Email=f"aws+{name}@example.com")
                have[account].id = account
                backend.accounts.append(have[account])
            have[account].name = name

    def permits(self, caller: Identity, call: Call, request: Request) -> bool:
        """The decision of the caller's identity policies; administrators may do everything."""
        if not self.enforce or caller.role is None:
            return True
        return all(self.allows(caller.role, *each) for each in permissions.needed(request, call))

    def allows(self, role: str, action: str, resource: str) -> bool:
        """The decision of the identity policies of a role (an ARN); without enforcement it may do everything."""
        if not self.enforce:
            return True
        allowed = False
        for document in self._policies(role):
            result = IAMPolicy(document).is_action_permitted(action, resource)
            if result == PermissionResult.DENIED:
                return False
            allowed = allowed or result == PermissionResult.PERMITTED
        return allowed

    def answer(self, request: Request, call: Call) -> Answer:
        """moto's answer; what moto does not implement is a 501, which no SDK retries."""
        if call.service in _ON_PLATFORM:
            self.wake()
        if call.op == "AttachRolePolicy":
            moto_fixes.load_managed_policies(iam_backends[call.account]["aws"])
        got: list[Any] = []
        try:
            chunks = self._app(_environ(request), lambda status, headers, _=None: got.extend((status, headers)))
            body = b"".join(chunks)
        except NotImplementedError as error:
            return fault_errors.answer(call.service, 501, "NotImplementedByLab", str(error))
        kept = {name: value for name, value in got[1] if name.lower() not in ("content-length", "date", "server")}
        return Answer(int(got[0].split()[0]), kept, body)

    def _account_of(self, access_key: str) -> str | None:
        identity = self.identities.find(access_key)
        return identity.account if identity else None

    def _policies(self, arn: str) -> list[str]:
        """The policy documents of a role, without conditions (they are not simulated)."""
        role = arn.rsplit("/", 1)[-1]
        iam = iam_backends[arn.split(":")[4]][arn.split(":")[1]]
        texts = [iam.get_role_policy(role, name)[1] for name in iam.list_role_policies(role)]
        attached = iam.list_attached_role_policies(role)[0]
        texts += [version.document for policy in attached for version in policy.versions if version.is_default]
        return [_without_conditions(text) for text in texts]


def _without_conditions(text: str) -> str:
    """An Allow holds whatever its condition says; a Deny with a condition is left out."""
    document = json.loads(text)
    statements = document["Statement"]
    kept = [
        {name: value for name, value in each.items() if name != "Condition"}
        for each in (statements if isinstance(statements, list) else [statements])
        if each["Effect"] == "Allow" or "Condition" not in each
    ]
    return json.dumps(document | {"Statement": kept})


def _environ(request: Request) -> dict[str, Any]:
    environ: dict[str, Any] = {
        "REQUEST_METHOD": request.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(request.path).decode("latin-1"),
        "RAW_URI": request.target,
        "REQUEST_URI": request.target,
        "QUERY_STRING": request.query,
        "SERVER_NAME": "127.0.0.1",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(request.body),
        "wsgi.errors": io.StringIO(),
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
        "CONTENT_LENGTH": str(len(request.body)),
    }
    for name, value in request.headers.items():
        key = name.upper().replace("-", "_")
        if key == "CONTENT_TYPE":
            environ[key] = value
        elif key != "CONTENT_LENGTH":
            environ[f"HTTP_{key}"] = value
    return environ
