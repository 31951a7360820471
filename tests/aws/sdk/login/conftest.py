"""A lab for all these tests, with roles for every way to log in, and a home with the files of AWS's tools."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from botocore.credentials import SSOProvider
from botocore.tokens import SSOTokenProvider

from tagsync.lab.iam.identities import SECRET, admin_key
from tagsync.lab.lab import HUB, Lab
from tests.roles import WITH_MFA, make_role, trusting, trusting_tokens

MEMBER, FAR = "222222222222", "333333333333"
MFA = f"arn:aws:iam::{HUB}:mfa/admin"
KEYS = {"aws_access_key_id": admin_key(HUB), "aws_secret_access_key": SECRET}


@pytest.fixture(scope="module")
def logins() -> Iterator[Lab]:
    """Three accounts with a server each, and the roles: `role`, `far` behind it, `careful` (MFA), `pipeline` (tokens),
    `task` (containers), `machine` (instances), `DrsAdmin` (SSO)."""
    with Lab() as lab:
        for account in (HUB, MEMBER, FAR):
            lab.drs(account, "us-east-1").seed_server(f"server-of-{account}")
        lab.add_role(MEMBER, "role")
        lab.add_role(FAR, "far", trusts=MEMBER)
        lab.add_role(MEMBER, "DrsAdmin")
        make_role(lab, "careful", trusting({"AWS": HUB}, Condition=WITH_MFA), MEMBER)
        make_role(lab, "pipeline", trusting_tokens(lab, MEMBER, aud="sts.amazonaws.com"), MEMBER)
        make_role(lab, "task", trusting({"Service": "ecs-tasks.amazonaws.com"}))
        make_role(lab, "machine", trusting({"Service": "ec2.amazonaws.com"}))
        yield lab


@dataclass(frozen=True, slots=True)
class Home:
    """The home of a user of the lab, and what the environment says. `lab` has been told of no calls yet."""

    lab: Lab
    path: Path
    patch: pytest.MonkeyPatch

    def set(self, **variables: str) -> None:
        for name, value in variables.items():
            self.patch.setenv(name, value)

    def write(self, name: str, text: str) -> Path:
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def config(self, **profiles: dict[str, str]) -> None:
        """Writes ~/.aws/config: a section for each profile, and for `sso-session_NAME`."""
        self.write(".aws/config", "".join(_section(name, each) for name, each in profiles.items()))

    def credentials(self, **profiles: dict[str, str]) -> None:
        """Writes ~/.aws/credentials."""
        self.write(".aws/credentials", "".join(_section(name, each, "") for name, each in profiles.items()))

    def program(self, name: str, code: str) -> str:
        """A program in Python; how to call it."""
        return f"{sys.executable} {self.write(name, code)}"


def _section(name: str, settings: dict[str, str], prefix: str = "profile ") -> str:
    kind, _, rest = name.partition("_")
    title = f"sso-session {rest}" if kind == "sso" else f"{prefix if name != 'default' else ''}{name}"
    return f"[{title}]\n" + "".join(f"{key} = {value}\n" for key, value in settings.items()) + "\n"


@pytest.fixture
def home(logins: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    monkeypatch.delenv("AWS_EC2_METADATA_DISABLED")
    cache = str(tmp_path / ".aws/sso/cache")  # botocore looks for the home when it is imported
    monkeypatch.setattr(SSOProvider, "_SSO_TOKEN_CACHE_DIR", cache)
    monkeypatch.setattr(SSOTokenProvider, "_SSO_TOKEN_CACHE_DIR", cache)
    made = Home(logins, tmp_path, monkeypatch)
    made.set(
        HOME=str(tmp_path),
        PATH=os.environ["PATH"],
        AWS_CONFIG_FILE=str(tmp_path / ".aws/config"),
        AWS_SHARED_CREDENTIALS_FILE=str(tmp_path / ".aws/credentials"),
        AWS_ENDPOINT_URL=logins.url,
        AWS_EC2_METADATA_SERVICE_ENDPOINT="http://127.0.0.1:1/",
    )
    logins.forget_calls()
    return made
