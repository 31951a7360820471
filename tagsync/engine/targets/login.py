"""Whose credentials tagsync starts with, where the caller says more than the name of a profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tagsync.engine.targets.role_session import PLAIN_SESSION, RoleSession


@dataclass(frozen=True, slots=True)
class Keys:
    """Access keys. `token` is that of a temporary session."""

    access_key: str
    secret_key: str = field(repr=False)
    token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class WebIdentity:
    """A role that is assumed with a token of an identity provider (`sts:AssumeRoleWithWebIdentity`).

    The token is given, or read from a file each time that the session is opened again. `region` and `sts_url` say
    where; empty means what the session has.
    """

    role_arn: str
    session: RoleSession = PLAIN_SESSION
    token: str = field(default="", repr=False)
    token_file: str = ""
    region: str = ""
    sts_url: str = ""


@dataclass(frozen=True, slots=True)
class Login:
    """What is empty is found as every AWS SDK finds it. `web_identity` comes before `keys`, `keys` before the rest.

    In several files, what a later one says of a profile counts. `settings` are configuration variables of botocore.
    """

    profile: str = ""
    keys: Keys | None = None
    web_identity: WebIdentity | None = None
    config_files: tuple[str, ...] = ()
    credentials_files: tuple[str, ...] = ()
    settings: Mapping[str, object] = field(default_factory=dict)
