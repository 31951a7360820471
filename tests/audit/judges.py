"""Asks checkov and bandit. They live in `.audit`, an environment of their own."""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from examples.deployment import ROOT
from tests.audit.exceptions import Finding
from tests.cdktf.conftest import EXAMPLE, run_app

PROGRAMS = ROOT / ".audit" / "bin"
SETTINGS = {
    "usual": "recovery: true\nreports: {bucket: example-reports}\n",
    "guarded": """
recovery: true
reports: {bucket: example-reports}
kms: {create: true}
log_retention_days: 365
functions: {tracing: true, sync_concurrency: 20, event_concurrency: 5, api_concurrency: 5}
""",
}
"""What is added to the example's settings: as people begin, and with all that makes it stricter."""
_DIGEST = re.compile(r"_[0-9A-F]{8}$")


class JudgeError(Exception):
    """A judge did not come to a verdict."""


def findings() -> Iterator[Finding]:
    """Raises JudgeError."""
    yield from _bandit()
    yield from _checkov(ROOT / "modules", "terraform", "modules")
    with tempfile.TemporaryDirectory() as folder:
        for name, added in SETTINGS.items():
            out = _synthesised(Path(folder, name), added)
            yield from _checkov(out / "stacks", "terraform_json", name)


def _synthesised(folder: Path, added: str) -> Path:
    folder.mkdir()
    settings, code = folder / "settings.yaml", folder / "functions.zip"
    settings.write_text(f"{EXAMPLE.read_text(encoding='utf-8')}\n{added}", encoding="utf-8")
    with zipfile.ZipFile(code, "w") as archive:
        archive.writestr("code.py", "")
    done = run_app(folder, code, settings)
    if done.returncode:
        raise JudgeError(f"the synth failed: {done.stderr}")
    return folder / "cdktf.out"


def _checkov(folder: Path, framework: str, place: str) -> Iterator[Finding]:
    told = _ask(
        "checkov", "--directory", str(folder), "--framework", framework, "--quiet", "--skip-download", "--soft-fail"
    )
    if not isinstance(told, dict) or not told["summary"]["passed"] or told["summary"]["parsing_errors"]:
        raise JudgeError(f"checkov could not read {place}: {told}")
    for each in told["results"]["failed_checks"]:
        file, resource = each["file_path"].lstrip("/").split("/")[0], _DIGEST.sub("", each["resource"])
        on = f"{place}/{file}/{resource.removeprefix('resource.')}"
        yield Finding("checkov", each["check_id"], on, each["check_name"])


def _bandit() -> Iterator[Finding]:
    leave_out = "cdktf/tagsync_cdktf/aws,cdktf/node_modules"
    told = _ask(
        "bandit", "--quiet", "--exit-zero", "--recursive", "tagsync", "cdktf", "main.py", "--exclude", leave_out
    )
    if told["errors"] or "tagsync/__main__.py" not in told["metrics"]:
        raise JudgeError(f"bandit could not read everything: {told['errors']}")
    for each in told["results"]:
        on = f"{each['filename']}:{each['line_number']}"
        yield Finding("bandit", each["test_id"], on, each["issue_text"])


def _ask(program: str, *arguments: str) -> Any:
    how = ("--format", "json") if program == "bandit" else ("--output", "json")
    command = [str(PROGRAMS / program), *arguments, *how]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    try:
        return json.loads(done.stdout)
    except ValueError:
        raise JudgeError(f"{program} ended with {done.returncode}: {done.stdout}{done.stderr}") from None
