"""`cdktf deploy` and `cdktf destroy` themselves, on a hub alone whose API takes tokens.

The AWS provider comes from its mirror as for users: without the front of tests/aws_front.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from examples.deployment import terraform_environment
from examples.signed import fetch
from tagsync.lab.lab import HUB, Lab
from tagsync.lab.logins.issuer import BY_HTTPS
from tests.aws_mirror import needs_aws_provider
from tests.cdktf.conftest import QUIET, REPOSITORY, functions

CLI = REPOSITORY / "cdktf" / "node_modules" / ".bin" / "cdktf"
HOME, STACK = "eu-central-1", "tokens-hub"
SETTINGS = f"""
version: 1
name: tokens
home_region: {HOME}
external_id: tagsync-tests
hub:
  account: "{HUB}"
  regions: [{HOME}]
api:
  jwt:
    issuer: {BY_HTTPS}
    audience: [tagsync]
    claim: groups
    operator: [dr-operators]
functions:
  architecture: x86_64
apply_sync: false
deletion_protection: false
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    needs_aws_provider,
    pytest.mark.skipif(shutil.which("node") is None, reason="node is not on PATH"),
    pytest.mark.skipif(not CLI.exists(), reason="cdktf-cli is not installed: make cdktf/node_modules"),
]
Cdktf = Callable[..., str]


@pytest.fixture
def cdktf(lab: Lab, tmp_path: Path) -> Cdktf:
    """Runs cdktf in a folder of its own, on the app of this repository."""
    (tmp_path / "settings.yaml").write_text(SETTINGS)
    shutil.copy(REPOSITORY / "cdktf.json", tmp_path)
    (tmp_path / "main.py").symlink_to(REPOSITORY / "main.py")
    environment = {
        **terraform_environment(tmp_path, lab.environment()),
        **QUIET,
        "TAGSYNC_SETTINGS": "settings.yaml",
        "TAGSYNC_CODE": str(functions()),
        "CHECKPOINT_DISABLE": "1",
        "CI": "1",  # no spinner
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [str(CLI), *arguments], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run


def test_it_deploys_a_hub_whose_api_takes_tokens_and_destroys_it(cdktf: Cdktf, lab: Lab) -> None:
    server = lab.drs(HUB, HOME).seed_server("erp", instance="i-0123456789abcdef0", tags={"Owner": "old"})
    lab.ec2(HUB, HOME).add_instance("i-0123456789abcdef0", {"Owner": "new"})
    said = cdktf("deploy", STACK, "--auto-approve", "--skip-provider-lock")
    assert "Apply complete!" in said

    assert sync(lab, ["dr-operators", "all"])[0] == 200
    assert lab.tags(server.arn)["Owner"] == "new"
    assert sync(lab, ["all"])[0] == 403
    assert sync(lab, "[dr-operators all]")[0] == 403, "a text that looks like a list"
    assert sync(lab, "dr-operators")[0] == 200
    assert fetch("POST", f"{lab.api_url('tokens')}/drs/tag-sync", "{}")[0] == 401

    cdktf("destroy", STACK, "--auto-approve", "--skip-provider-lock")
    assert lab.client("lambda", HUB, HOME).list_functions()["Functions"] == []
    assert lab.client("iam").list_roles()["Roles"] == []


def sync(lab: Lab, groups: object) -> tuple[int, Any]:
    """(status, answer) to a caller whose token holds these groups."""
    token = lab.token({"iss": BY_HTTPS, "aud": "tagsync", "groups": groups})
    headers = {"Authorization": f"Bearer {token}", "content-type": "application/json"}
    return fetch("POST", f"{lab.api_url('tokens')}/drs/tag-sync", "{}", headers)
