"""A way to log in that is broken is one line: where, what is wrong, and what to do. Nothing else is printed."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from botocore.credentials import RefreshableCredentials

from tagsync.aws.connection import Connection
from tagsync.aws.sdk.errors import CredentialsError
from tagsync.core.model import Target
from tagsync.engine.targets.access import Access
from tagsync.lab.iam.identities import SECRET, admin_key
from tagsync.lab.lab import HUB
from tests.aws.sdk.login.broken import BROKEN
from tests.aws.sdk.login.conftest import Home


@pytest.mark.parametrize("name", BROKEN)
def test_it_is_one_line(name: str, home: Home, capfd: pytest.CaptureFixture[str]) -> None:
    broken = BROKEN[name]
    broken.set_up(home)
    with pytest.raises(CredentialsError) as raised:
        Connection(Access(profile=broken.profile, regions=("us-east-1",))).targets()
    assert str(raised.value) == broken.error
    assert "hunter2" not in broken.error
    assert capfd.readouterr() == ("", "")


def test_credentials_that_cannot_be_renewed_are_told_at_the_place(
    home: Home, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    keys = {"Version": 1, "AccessKeyId": admin_key(HUB), "SecretAccessKey": SECRET, "SessionToken": "x"}
    ends = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    home.config(
        dr={"credential_process": home.program("vault.py", f"print('{json.dumps(keys | {'Expiration': ends})}')")}
    )
    connection = Connection(Access(profile="dr", regions=("us-east-1",)))
    connection.log_in()
    home.write("vault.py", "print('locked')")
    monkeypatch.setattr(RefreshableCredentials, "_seconds_remaining", lambda _: 0)
    problem: Any = connection.reader.read_servers(Target(HUB, "us-east-1")).problem
    assert problem.kind == "credentials"
    assert problem.message == 'profile "dr": credential_process printed no JSON'
    assert problem.hint.startswith("Run it by hand")
    assert capfd.readouterr().err == ""
