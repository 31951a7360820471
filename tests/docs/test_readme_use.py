"""The block "Use" of the README, each command as it stands there, and the documents below it.

tagsync is installed from its wheel alone.
"""

from __future__ import annotations

import re
import signal
import subprocess
import urllib.request
from pathlib import Path

from tagsync.lab.lab import Lab
from tests.terraform.installed import REPOSITORY
from tests.wheel.installed import Installed

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
USE, DOCUMENTS = re.findall(r"```(?:yaml)?\n(.*?)```", README.partition("## Use\n")[2].partition("\n## ")[0], re.DOTALL)
COMMANDS = re.findall(r"^(tagsync .*?) +# ", USE, re.MULTILINE)
ENDS = {
    "tagsync plan --detailed-exitcode": 2,
    "tagsync recovery watch erp --timeout 1": 1,
    "tagsync recovery readiness": 1,
}
"""Exit codes, where they are not 0. There is no service whose plans could be ready."""
MORE = {
    "tagsync recovery apply erp.yaml": " --yes",
    "tagsync recovery start erp.yaml --drill": " --no-wait",
    "tagsync recovery watch erp": " --timeout 1",
    "tagsync recovery cleanup erp.yaml": " --dry-run",
}
"""What a test answers, and does not wait for: a tutorial follows a drill to its end."""


def documents() -> tuple[str, str]:
    """policy.yaml and targets.yaml, which stand beside each other; the second in comments."""
    lines = DOCUMENTS.splitlines()
    column = lines[0].index("# targets.yaml")
    left, right = zip(*((line[:column].rstrip(), line[column + 2 :]) for line in lines[1:]), strict=True)
    return "\n".join(left), "\n".join(right)


def test_every_command_does_what_it_says(tmp_path: Path, wheel: Installed) -> None:
    """The directory servers stand for an ERP, whose tags are repaired before its drill."""
    (tmp_path / "policy.yaml").write_text(documents()[0], encoding="utf-8")
    targets = documents()[1].replace("choose-one", "tagsync-lab")
    (tmp_path / "targets.yaml").write_text(targets, encoding="utf-8")
    plan = (REPOSITORY / "examples" / "recovery" / "directory.yaml").read_text(encoding="utf-8")
    (tmp_path / "erp.yaml").write_text(plan.replace("name: directory", "name: erp"), encoding="utf-8")
    assert len(COMMANDS) >= 14
    with Lab("first-look") as lab:
        variables = wheel.environment(tmp_path) | lab.environment() | {"TAGSYNC_EXTERNAL_ID": "tagsync-lab"}
        for command in COMMANDS:
            if command == "tagsync recovery apply erp.yaml":
                run("tagsync apply --region us-east-1 --yes", tmp_path, variables)
            if command == "tagsync board":
                look_at(command, tmp_path, variables)
            else:
                run(command + MORE.get(command, ""), tmp_path, variables)
    assert (tmp_path / "report.html").read_text(encoding="utf-8").startswith("<!")


def test_the_policy_is_one(tmp_path: Path, wheel: Installed) -> None:
    (tmp_path / "policy.yaml").write_text(documents()[0], encoding="utf-8")
    run("tagsync policy validate policy.yaml", tmp_path, wheel.environment(tmp_path))


def run(command: str, folder: Path, variables: dict[str, str]) -> None:
    done = subprocess.run(
        ["sh", "-c", command], cwd=folder, env=variables, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == ENDS.get(command, 0), f"$ {command}\n{done.stdout}{done.stderr}"


def look_at(command: str, folder: Path, variables: dict[str, str]) -> None:
    """Opens the URL that a server prints, and ends it with Ctrl-C."""
    server = subprocess.Popen(command.split(), cwd=folder, env=variables, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout
        url = server.stdout.readline().strip()
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(url, timeout=30) as answer:
            assert answer.status == 200
        server.send_signal(signal.SIGINT)
        server.communicate(timeout=30)
        assert server.returncode == 0
    finally:
        server.kill()
