"""One login for a provider block, however many resources bring a policy or a role of their own."""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path

import pytest

from tagsync.lab.iam.identities import SECRET, admin_key
from tagsync.lab.lab import HUB, Lab
from tagsync.provider.connections.connections import Connections
from tagsync.provider.wire.api import DiagnosticError
from tests.provider.connections.conftest import Read

KEYS = {"Version": 1, "AccessKeyId": admin_key(HUB), "SecretAccessKey": SECRET}


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the profile `dr` runs for its credentials."""
    file, config = tmp_path / "vault.py", tmp_path / "config"
    config.write_text(f"[profile dr]\ncredential_process = {sys.executable} {file}\n")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    return file


def test_credentials_are_got_once(read: Read, program: Path, lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", lab.url)
    runs = program.with_name("runs")
    program.write_text(f"print('{json.dumps(KEYS)}')\nopen({str(runs)!r}, 'a').write('x')\n")
    connections = Connections()
    connections.configure(read(profile="dr", region="us-east-1"), threading.Event())
    for policy in ("version: 1", "version: 1\nprune: none"):
        own = connections.of({"policy": policy, "tag_file": None, "assume_role": None})
        assert own is not connections.shared
        assert own.account == HUB
    assert runs.read_text() == "x"


def test_what_is_wrong_with_them_is_told_by_the_provider_block(read: Read, program: Path) -> None:
    program.write_text("print('hello')")
    with pytest.raises(DiagnosticError) as raised:
        Connections().configure(read(profile="dr", region="us-east-1"), threading.Event())
    assert raised.value.diagnostic.path == ("profile",)
    assert 'profile "dr": credential_process printed no JSON.' in raised.value.diagnostic.detail
