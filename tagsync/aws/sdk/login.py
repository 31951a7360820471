"""The caller's session: its profile, files, keys or web identity."""

from __future__ import annotations

import atexit
import tempfile
from configparser import RawConfigParser
from functools import cache, partial
from pathlib import Path
from typing import IO

import botocore.session
from botocore.credentials import AssumeRoleWithWebIdentityCredentialFetcher, RefreshableCredentials
from botocore.exceptions import CredentialRetrievalError

from tagsync.aws.sdk.clients import base_session
from tagsync.aws.sdk.errors import CredentialsError, LoginFailed
from tagsync.aws.sdk.roles import renewed, web_identity_parameters
from tagsync.engine.targets.login import Login, WebIdentity


def open_session(login: Login) -> botocore.session.Session:
    """Calls nothing. Raises `CredentialsError` for a profile that does not exist, and for files that cannot be read."""
    files = {"config_file": login.config_files, "credentials_file": login.credentials_files}
    named = {variable: _one_file(paths) for variable, paths in files.items() if paths}
    try:
        session = base_session(login.profile, {**login.settings, **named})
    except LoginFailed as error:
        raise CredentialsError(error.problem) from None
    if login.web_identity:
        session.register_component("credential_provider", _WebIdentityCredentials(session, login.web_identity))
    elif login.keys:
        session.set_credentials(login.keys.access_key, login.keys.secret_key, login.keys.token or None)
    return session


def _one_file(paths: tuple[str, ...]) -> str:
    """The file, or one that says what they say together: botocore takes one only."""
    return paths[0] if len(paths) == 1 else _together(paths).name


@cache
def _together(paths: tuple[str, ...]) -> IO[str]:
    """A file that only this user can read. It is there for as long as the process runs."""
    merged = RawConfigParser(default_section=None)  # type: ignore[call-overload] # as botocore reads them
    merged.read(paths)
    file = tempfile.NamedTemporaryFile("w", prefix="tagsync-", encoding="utf-8")  # noqa: SIM115 - it stays open
    atexit.register(file.close)
    merged.write(file)
    file.flush()
    return file


class _WebIdentityCredentials:
    """A credential provider that opens the session when its credentials are first needed."""

    def __init__(self, session: botocore.session.Session, web: WebIdentity) -> None:
        self._web = web
        where = {name: value for name, value in (("region_name", web.region), ("endpoint_url", web.sts_url)) if value}
        parameters = web_identity_parameters(web.role_arn, web.session)
        self._fetcher = AssumeRoleWithWebIdentityCredentialFetcher(
            client_creator=partial(session.create_client, **where),
            web_identity_token_loader=self._token,
            role_arn=web.role_arn,
            extra_args={name: value for name, value in parameters.items() if name != "RoleArn"},
        )

    def load_credentials(self) -> RefreshableCredentials:
        return renewed(self._fetcher.fetch_credentials, self._web.session, "assume-role-with-web-identity")

    def _token(self) -> str:
        try:
            return self._web.token or Path(self._web.token_file).read_text(encoding="utf-8")
        except OSError as error:
            said = f"{self._web.token_file}: {error.strerror}"
            raise CredentialRetrievalError(provider="web_identity_token_file", error_msg=said) from None
