"""The caller's session: its profile, files, keys or web identity."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import botocore.session
from botocore.configloader import load_config, raw_config_parse
from botocore.credentials import (
    AssumeRoleWithWebIdentityCredentialFetcher,
    DeferredRefreshableCredentials,
    SharedCredentialProvider,
)
from botocore.exceptions import BotoCoreError
from botocore.utils import FileWebIdentityTokenLoader

from tagsync.aws.sdk.clients import FixedCredentials, base_session
from tagsync.aws.sdk.errors import CredentialsError, classify
from tagsync.aws.sdk.roles import web_identity_parameters
from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind
from tagsync.engine.targets.login import Login, WebIdentity


def open_session(login: Login) -> botocore.session.Session:
    """Calls nothing. Raises `CredentialsError` for a profile that does not exist, and for files that cannot be read."""
    try:
        session = base_session(login.profile, partial(_FilesSession, login) if _has_files(login) else None)
        session.get_scoped_config()
    except BotoCoreError as error:
        failure = classify(error)
        where = f"profile {login.profile}" if login.profile else "~/.aws/config"
        raise CredentialsError(Problem(ProblemKind.CREDENTIALS, where, failure.message, failure.hint)) from None
    for name, value in login.settings.items():
        session.set_config_variable(name, value)
    if login.web_identity:
        session.register_component("credential_provider", FixedCredentials(_credentials(session, login.web_identity)))
    elif login.keys:
        session.set_credentials(login.keys.access_key, login.keys.secret_key, login.keys.token or None)
    elif _has_files(login):
        chain = session.get_component("credential_provider")
        profile = session.get_config_variable("profile")
        shared = SharedCredentialProvider("", profile, lambda _: session.full_config["profiles"])
        chain.insert_before(SharedCredentialProvider.METHOD, shared)
    return session


def _has_files(login: Login) -> bool:
    return bool(login.config_files or login.credentials_files)


class _FilesSession(botocore.session.Session):  # type: ignore[misc]
    """Takes its configuration from the files of a login instead of the usual ones."""

    def __init__(self, login: Login, profile: str | None = None) -> None:
        super().__init__(profile=profile)
        self._login = login
        self._merged: dict[str, Any] = {}

    @property
    def full_config(self) -> dict[str, Any]:
        if not self._merged:
            merged: dict[str, Any] = {"profiles": {}}
            for path in self._login.config_files or [self.get_config_variable("config_file")]:
                for section, entries in _read(load_config, path).items():
                    _merge(merged.setdefault(section, {}), entries)
            for path in self._login.credentials_files or [self.get_config_variable("credentials_file")]:
                _merge(merged["profiles"], _read(raw_config_parse, path))
            self._merged = merged
        return self._merged


def _read(parse: Callable[[str], dict[str, Any]], path: str) -> dict[str, Any]:
    try:
        return parse(path)
    except botocore.exceptions.ConfigNotFound:
        return {}


def _merge(into: dict[str, Any], entries: dict[str, Any]) -> None:
    for name, values in entries.items():
        if isinstance(values, dict):
            into.setdefault(name, {}).update(values)
        else:
            into[name] = values


def _credentials(session: botocore.session.Session, web: WebIdentity) -> DeferredRefreshableCredentials:
    where = {name: value for name, value in (("region_name", web.region), ("endpoint_url", web.sts_url)) if value}
    parameters = web_identity_parameters(web.role_arn, web.session)
    fetcher = AssumeRoleWithWebIdentityCredentialFetcher(
        client_creator=partial(session.create_client, **where),
        web_identity_token_loader=FileWebIdentityTokenLoader(web.token_file) if web.token_file else lambda: web.token,
        role_arn=web.role_arn,
        extra_args={name: value for name, value in parameters.items() if name != "RoleArn"},
    )
    return DeferredRefreshableCredentials(
        method="assume-role-with-web-identity", refresh_using=fetcher.fetch_credentials
    )
