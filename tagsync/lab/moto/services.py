"""The services that moto simulates: EC2 tags, IAM roles and policies, Organizations, everything else."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Iterable, MutableMapping
from contextlib import nullcontext
from typing import Any

from tagsync.lab.iam.identities import HUB, Identities, Identity
from tagsync.lab.iam.trust import LabRole
from tagsync.lab.wire import error_answers
from tagsync.lab.wire.calls import Call
from tagsync.lab.wire.http import Answer, Request

os.environ.setdefault("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")  # 0.3 s for each region, and no test needs them

from moto.core.base_backend import BackendDict
from moto.core.model_instances import reset_model_data
from moto.ec2.models import ec2_backends
from moto.iam.exceptions import NotFoundException
from moto.iam.models import iam_backends
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from moto.organizations.models import FakeAccount, organizations_backends
from moto.ssm.models import ssm_backends

from tagsync.lab.drs.ground import Ground
from tagsync.lab.iam import permissions
from tagsync.lab.iam.document_permissions import OF_AWS
from tagsync.lab.iam.launching import in_the_name_of
from tagsync.lab.iam.permission import Permission
from tagsync.lab.moto import buckets, fixes, keys, policies, sizes, wsgi
from tagsync.lab.moto.launch_ground import LaunchGround, answer_like_aws
from tagsync.lab.ssm.operations import AUTOMATIONS_OF_AWS

_ON_PLATFORM = frozenset({"apigateway", "events", "lambda", "monitoring", "scheduler", "sns", "sqs", "states"})
_INCOMPLETE = frozenset(
    {
        "AssociateKmsKey",
        "DisassociateKmsKey",
        "RestoreTableFromBackup",
        "RestoreTableToPointInTime",
        "UpdateTable",
    }
)
"""Operations of other services to whose answers the platform adds what moto lacks."""

_ONE_AT_A_TIME = frozenset({"dynamodb", "iam", "kms", "logs", "monitoring", "scheduler"})
"""Services whose calls wait for each other: moto walks through what another call may change meanwhile. None of them
calls a second one, or waits, as a function does and a queue."""


class MotoServices:
    """`enforce`: check the identity policies of assumed roles. `wake` starts the platform before its first call."""

    def __init__(self, identities: Identities) -> None:
        self.enforce = False
        self.wake: Callable[[], object] = lambda: None
        self.identities = identities
        self._turns = {service: threading.RLock() for service in _ONE_AT_A_TIME}
        fixes.apply_fixes(self._account_of)
        buckets.heed_conditions()
        answer_like_aws()
        self._app = DomainDispatcherApplication(create_backend_app)

    def reset(self) -> None:
        BackendDict.reset()
        reset_model_data()

    def instance_tags(self, account: str, region: str) -> MutableMapping[str, dict[str, str]]:
        tags: MutableMapping[str, dict[str, str]] = ec2_backends[account][region].tags
        return tags

    def has_instances(self, account: str, region: str) -> bool:
        """Whether instances were launched in moto itself."""
        return bool(ec2_backends[account][region].reservations)

    def find_role(self, arn: str) -> LabRole | None:
        parts = arn.split(":")
        if len(parts) < 6 or not parts[4].isdigit():
            return None
        partition, account = parts[1], parts[4]
        try:
            with self._turns["iam"]:
                role = iam_backends[account][partition].get_role_by_arn(arn)
        except (KeyError, NotFoundException):
            return None
        return LabRole(arn, role.assume_role_policy_document, int(role.max_session_duration or 3600))

    def has_role(self, name: str) -> bool:
        """Whether an account has a role of this name."""
        with self._turns["iam"]:
            backends = [each for by_partition in iam_backends.values() for each in by_partition.values()]
            return any(role.name == name for each in backends for role in each.roles.values())

    def add_role(
        self, account: str, name: str, trust: str, policy: dict[str, Any] | None, longest_session: int
    ) -> None:
        """A role in moto's IAM, with an inline policy; None allows everything."""
        allow_all = {"Effect": "Allow", "Action": "*", "Resource": "*"}
        document = policy or {"Version": "2012-10-17", "Statement": [allow_all]}
        iam = iam_backends[account]["aws"]
        with self._turns["iam"]:
            iam.create_role(name, trust, "/", None, "", [], str(longest_session))
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

    def lacks(self, caller: Identity, call: Call, request: Request) -> str:
        """The first action of a call that the caller's identity policies do not allow, such as the tagging of what it
        starts; empty where they allow all. Administrators may do everything. Session policies count in any case."""
        if caller.role is None:
            return ""
        needed = permissions.needed(request, call, caller.request)
        if call.service == "s3":
            needed = [*buckets.owned(needed, request), *buckets.key_permissions(request, call)]
        return self._first_denied(caller, needed)

    def lacks_for_drs(self, caller: Identity, call: Call) -> str:
        """The first action that DRS would take in the caller's name and may not; empty where it may do everything."""
        return self._first_denied(caller, in_the_name_of(call)) if caller.role else ""

    def _first_denied(self, caller: Identity, needed: Iterable[Permission]) -> str:
        with self._turns["iam"]:
            for each in needed:
                if self.enforce and not policies.allows(str(caller.role), each):
                    return each.action
                if caller.request and not policies.session_allows(caller.request, each):
                    return each.action
        return ""

    def allows(self, role: str, action: str, resource: str) -> bool:
        """The decision of the identity policies of a role (an ARN); without enforcement it may do everything."""
        with self._turns["iam"]:
            return not self.enforce or policies.allows(role, Permission(action, resource))

    def document_type(self, account: str, region: str, name: str) -> str:
        """`Automation`, `Command`, ... of an SSM document by its name or ARN; empty if there is none."""
        name = name.rpartition("/")[2]
        if name.startswith(OF_AWS):
            return "Automation" if name in AUTOMATIONS_OF_AWS else "Command"
        found = ssm_backends[account][region]._documents.get(name)
        return str(found.get_default_version().document_type) if found else ""

    def ground(self, account: str, region: str) -> Ground:
        return LaunchGround(account, region)

    def answer(self, request: Request, call: Call, caller: Identity | None = None) -> Answer:
        """moto's answer; what moto does not implement is a 501, which no SDK retries."""
        if call.service in _ON_PLATFORM or call.op in _INCOMPLETE:
            self.wake()
        with self._turns.get(call.service, nullcontext()):
            return self._answer(request, call, caller)

    def _answer(self, request: Request, call: Call, caller: Identity | None) -> Answer:
        if call.op == "AttachRolePolicy":
            policies.load_managed_policies(iam_backends[call.account]["aws"])
        if refused := sizes.refusal(request, call) or buckets.refusal(request, call):
            return refused
        if caller and (looked := keys.look(request, call, caller.role or caller.arn)):
            return looked
        try:
            return wsgi.ask(self._app, request)
        except NotImplementedError as error:
            return error_answers.answer(call.service, 501, "NotImplementedByLab", str(error))

    def _account_of(self, access_key: str) -> str | None:
        identity = self.identities.find(access_key)
        return identity.account if identity else None
