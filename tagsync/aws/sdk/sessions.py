"""Credentials for each account, and calls that are signed with them. Roles are assumed once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from botocore import xform_name
from botocore.credentials import Credentials, RefreshableCredentials
from botocore.exceptions import BotoCoreError

from tagsync.aws.sdk.answers import Answer, complete
from tagsync.aws.sdk.calls import CallName, Calls, failed
from tagsync.aws.sdk.clients import Sdk, signed
from tagsync.aws.sdk.errors import CallFailed, LoginFailed, classify
from tagsync.aws.sdk.meanings.credentials import UNKNOWN_TOKEN
from tagsync.aws.sdk.memo import Memo
from tagsync.aws.sdk.own_credentials import own_credentials
from tagsync.aws.sdk.roles import assume_role_parameters, not_assumed, renewed
from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind
from tagsync.engine.once import Once
from tagsync.engine.targets.access import Access, Purpose, RoleToAssume

Chain = tuple[RoleToAssume, ...]


class Api:
    """One service in one account and region, with the credentials for one purpose."""

    def __init__(
        self,
        sessions: Sessions,
        chain: Chain,
        account: str,
        region: str,
        service: str,
        within: float | None = None,
        patience: float | None = None,
        *,
        once: bool = False,
    ) -> None:
        self._sessions = sessions
        self._chain = chain
        self._account = account
        self._region = region
        self._service = service
        self._within = within
        self._patience = patience
        self._once = once

    def within(self, seconds: float, patience: float | None = None) -> Api:
        """The same, for calls that are sent within so many seconds or not at all. Each answer is waited for `patience`
        seconds, if given."""
        return Api(self._sessions, self._chain, self._account, self._region, self._service, seconds, patience)

    def once(self, seconds: float) -> Api:
        """The same, for calls that are sent only once, because they may not be repeated. Their answers are waited for
        so many seconds."""
        place = self._account, self._region, self._service
        return Api(self._sessions, self._chain, *place, patience=seconds, once=True)

    def __call__(self, operation: str, **parameters: object) -> Answer:
        """Calls an operation by its AWS name (`DescribeInstances`). Raises `CallFailed`."""
        name = self.name(operation)
        try:
            credentials = self._sessions.credentials(self._chain)
            client = self._sessions.client(self._service, self._region, self._patience)
            call = partial(signed, credentials, getattr(client, xform_name(operation)), **parameters)
            send = partial(complete, operation, call)
            answer = self._sessions.calls.run(name, send, self._within, once=self._once)
        except BotoCoreError as error:
            raise failed(name, classify(error)) from None
        except CallFailed as failure:
            if failure.problem.where == str(name) and self._is_region_off(failure.code):
                problem = replace(failure.problem, kind=ProblemKind.REGION_OFF, hint=ProblemKind.REGION_OFF.hint)
                raise CallFailed(problem, failure.code, failure.status) from None
            raise
        return answer

    def name(self, operation: str) -> CallName:
        return CallName(self._account, self._region, self._service, operation)

    def refuse_when_stopped(self, operation: str) -> None:
        """Raises `CallFailed` when the run was stopped."""
        self._sessions.calls.refuse_when_stopped(self.name(operation))

    def _is_region_off(self, code: str) -> bool:
        """Whether the region is turned off. Such a region rejects credentials that work elsewhere."""
        return code in UNKNOWN_TOKEN and self._service != "sts" and self._sessions.works(self._chain)


class Sessions:
    """Gives the `Api` for an account, region, service and purpose.

    The `Access` decides which credentials that means: the account's own role chain, else the role with the common
    name in that account. In the caller's own account it is the caller's credentials.
    """

    def __init__(self, access: Access, sdk: Sdk, calls: Calls, *, home_region: str, partition: str) -> None:
        self.access = access
        self.calls = calls
        self.home_region = home_region
        self.partition = partition
        self._sts_region = access.sts_region or home_region
        self._sdk = sdk
        self._credentials = Memo(self._get_credentials)
        self._patient: Once[tuple[str, str, float], Any] = Once(lambda key: sdk.patient_client(*key))
        self._identity = Memo(self._ask_identity)

    def api(self, account: str, region: str, service: str, purpose: Purpose = "read") -> Api:
        """Raises `CallFailed` if the account cannot be reached at all."""
        chain = self.chain(account, purpose)
        return Api(self, chain, account, region, service)

    def own(self, service: str) -> Api:
        """A service in the home region with the caller's own credentials, in whatever account they are."""
        return Api(self, (), "", self._sts_region if service == "sts" else self.home_region, service)

    def own_in(self, account: str, region: str, service: str) -> Api:
        """A service in a region with the caller's own credentials, which are of this account."""
        return Api(self, (), account, region, service)

    def identity(self) -> str:
        """The account of the caller's own credentials (`sts:GetCallerIdentity`, asked once)."""
        return self._identity(())

    def log_in(self) -> None:
        """Gets the caller's own credentials, once. Raises `CallFailed` if there are none."""
        if not self.credentials(()):
            from tagsync.aws.sdk.login_failures import missing

            raise CallFailed(missing(self._sdk.base).problem, "NoCredentialsError")

    def require(self, account: str) -> None:
        """Raises `CallFailed` if no role of the account can be assumed to read with. It is assumed once for all."""
        self.credentials(self.chain(account, "read"))

    def chain(self, account: str, purpose: Purpose) -> Chain:
        """The roles to assume for an account, in order; empty for the caller's own credentials."""
        listed = self.access.accounts.get(account)
        if purpose == "write":
            if listed and listed.write:
                return self._checked(listed.write, account)
            if self.access.write_role_name and account != self.identity():
                return (self._named(self.access.write_role_name, account),)
        if listed and listed.read:
            return self._checked(listed.read, account)
        own = self.identity()
        if account == own:
            return ()
        if self.access.role_name:
            return (self._named(self.access.role_name, account),)
        raise CallFailed(
            Problem(
                ProblemKind.ROLE_NOT_ASSUMED,
                account,
                f"No role is configured for account {account}; your credentials are for {own}",
                "Name a role for it in the targets file, or for all accounts (--role-name; origin_role in Terraform)",
            ),
            "NoRole",
        )

    def works(self, chain: Chain) -> bool:
        """Whether the credentials work elsewhere: if so, a region that does not know them is turned off."""
        try:
            return bool(chain) or bool(self.identity())
        except CallFailed:
            return False

    def credentials(self, chain: Chain) -> Credentials | None:
        """Those of a chain's last role, or the caller's own. Raises `CallFailed` if a role cannot be assumed."""
        return self._credentials(chain)

    def client(self, service: str, region: str, patience: float | None = None) -> Any:
        """A client for calls that are `signed`. One that waits `patience` seconds for an answer is of these sessions
        alone. Raises `CallFailed`."""
        try:
            return self._sdk.client(service, region) if patience is None else self._patient((service, region, patience))
        except ValueError as error:
            hint = "Check AWS_ENDPOINT_URL and endpoint_url in ~/.aws/config: a URL starts with https://"
            raise CallFailed(
                Problem(ProblemKind.INVALID, f"{region} {service}", str(error), hint), "InvalidEndpoint"
            ) from None

    def _named(self, name: str, account: str) -> RoleToAssume:
        arn = f"arn:{self.partition}:iam::{account}:role/{name}"
        return RoleToAssume(arn, self.access.external_id, self.access.session)

    def _checked(self, chain: Chain, account: str) -> Chain:
        arn = chain[-1].arn
        if account_of(arn) != account:
            raise CallFailed(
                Problem(
                    ProblemKind.ROLE_NOT_ASSUMED,
                    account,
                    f"the role {arn} belongs to another account",
                    "Name a role of this account",
                ),
                "WrongAccount",
            )
        return chain

    def _get_credentials(self, chain: Chain) -> Credentials | None:
        return self._assume(chain) if chain else self._own_credentials()

    def _own_credentials(self) -> Credentials | None:
        try:
            return own_credentials(self._sdk.base)
        except LoginFailed as error:
            raise CallFailed(error.problem, type(error).__name__) from None

    def _assume(self, chain: Chain) -> RefreshableCredentials:
        return renewed(partial(self._ask_role, chain), chain[-1].session, "sts-assume-role")

    def _ask_role(self, chain: Chain) -> dict[str, str]:
        """Assumes the last role of a chain with the credentials of the others."""
        role = chain[-1]
        sts = Api(self, chain[:-1], account_of(role.arn), self._sts_region, "sts")
        try:
            answer = sts("AssumeRole", **assume_role_parameters(role))
        except CallFailed as failure:
            raise not_assumed(role, failure) from None
        given = account_of(answer.get("AssumedRoleUser", {}).get("Arn", ""))
        if given != account_of(role.arn):
            where = str(sts.name("AssumeRole"))
            problem = Problem(
                ProblemKind.ROLE_NOT_ASSUMED, where, f"{role.arn} gave credentials of account {given or 'unknown'}"
            )
            raise CallFailed(problem, "WrongAccount")
        credentials = answer["Credentials"]
        return {
            "access_key": credentials["AccessKeyId"],
            "secret_key": credentials["SecretAccessKey"],
            "token": credentials["SessionToken"],
            "expiry_time": credentials["Expiration"],
        }

    def _ask_identity(self, _key: tuple[()]) -> str:
        return str(self.own("sts")("GetCallerIdentity")["Account"])


def account_of(arn: str) -> str:
    """The account in an ARN. Empty if it has none."""
    parts = arn.split(":")
    return parts[4] if len(parts) > 4 else ""
