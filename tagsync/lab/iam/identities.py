"""The identities behind access keys: an administrator of each account, and the sessions that AssumeRole opened."""

from __future__ import annotations

import hashlib
import os
import re
import threading
from dataclasses import dataclass, field, replace

from tagsync.lab.iam.role_request import RoleRequest

HUB = "111111111111"
SECRET = "lab-secret-access-key"
_PARTITIONS = {"0": "aws", "C": "aws-cn", "G": "aws-us-gov", "E": "aws-eusc"}
"""The partition of an administrator, by the letter in the access key."""
_ADMIN = re.compile(r"AKIALAB([0CGE])(\d{12})")


@dataclass(frozen=True, slots=True)
class Identity:
    """An IAM principal. `role` (an ARN) and `session_token` are those of a session, None for an administrator.

    `origin`: the access key of the session from which, by AssumeRole, this one comes in the end; its own for the first.
    `mfa`: the session was opened with an MFA code. `request`: with what the session of a role was opened.
    """

    account: str
    arn: str
    user_id: str
    role: str | None = None
    session_token: str | None = field(default=None, repr=False)
    origin: str | None = field(default=None, repr=False)
    mfa: bool = False
    request: RoleRequest | None = None

    @property
    def role_name(self) -> str:
        """Empty for an administrator."""
        return (self.role or "").rpartition("/")[2]

    @property
    def partition(self) -> str:
        """Its credentials work in the regions of this partition only."""
        return self.arn.split(":")[1]


@dataclass(frozen=True, slots=True)
class Credentials:
    access_key: str
    secret_key: str = field(default=SECRET, repr=False)
    session_token: str | None = field(default=None, repr=False)


def admin_key(account: str, partition: str = "aws") -> str:
    """The access key of the administrator of `account`: 20 upper-case alphanumerics, as AWS's are."""
    (letter,) = (each for each, name in _PARTITIONS.items() if name == partition)
    return f"AKIALAB{letter}{account}"


def environment(url: str) -> dict[str, str]:
    """The environment variables that make any AWS SDK use a lab at `url`, as the hub's administrator."""
    return {
        "AWS_ENDPOINT_URL": url,
        "AWS_ACCESS_KEY_ID": admin_key(HUB),
        "AWS_SECRET_ACCESS_KEY": SECRET,
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }


class Identities:
    """Access key -> identity. An administrator of every account exists without being made."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sessions: dict[str, Identity] = {}

    def find(self, access_key: str) -> Identity | None:
        admin = _ADMIN.fullmatch(access_key)
        if admin:
            letter, account = admin.groups()
            return Identity(account, f"arn:{_PARTITIONS[letter]}:iam::{account}:user/admin", f"AIDALAB0{account}")
        return self._sessions.get(access_key)

    @property
    def role_sessions(self) -> list[RoleRequest]:
        """With what each session of a role was opened, in order."""
        with self._lock:
            return [each.request for each in self._sessions.values() if each.request]

    def open_session(
        self, role: str, session_name: str, origin: str | None = None, request: RoleRequest | None = None
    ) -> tuple[Credentials, Identity]:
        """Credentials that act as `role` (an ARN) in its account. `origin` and `request`: see Identity."""
        with self._lock:
            digest = self._digest(f"{role}/{session_name}")
            partition, account = role.split(":")[1], role.split(":")[4]
            name = role.rsplit("/", 1)[-1]
            key = f"ASIA{digest[:16]}"
            arn = f"arn:{partition}:sts::{account}:assumed-role/{name}/{session_name}"
            token = f"lab-session-{digest.lower()}"
            user_id = f"AROA{digest[16:32]}:{session_name}"
            request = request or RoleRequest(role, session_name)
            identity = Identity(account, arn, user_id, role, token, origin or key, request=request)
            self._sessions[key] = identity
            return Credentials(key, SECRET, token), identity

    def open_user_session(self, user: Identity, *, mfa: bool) -> Credentials:
        """Credentials of a session of the user itself, such as GetSessionToken opens."""
        with self._lock:
            digest = self._digest(user.arn)
            key, token = f"ASIA{digest[:16]}", f"lab-session-{digest.lower()}"
            self._sessions[key] = replace(user, session_token=token, origin=key, mfa=mfa)
            return Credentials(key, SECRET, token)

    def reset(self) -> None:
        with self._lock:
            self._sessions.clear()

    def _digest(self, who: str) -> str:
        return hashlib.sha256(f"{who}/{len(self._sessions)}".encode()).hexdigest().upper()
