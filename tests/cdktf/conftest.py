"""The app's stacks, synthesised once: `python main.py` with the example settings, as a user runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tagsync_cdktf.package import built
from tests.once import alone, session_folder

REPOSITORY = Path(__file__).parents[2]
EXAMPLE = REPOSITORY / "examples" / "cdktf" / "settings.yaml"
QUIET = {
    "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION": "20",
    "JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION": "20",
}
os.environ.update(QUIET)  # jsii starts node when cdktf is imported
Stacks = Mapping[str, Any]


@pytest.fixture(scope="session")
def code(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small zip in place of the functions: what is in it makes no difference to a synth."""
    path = tmp_path_factory.mktemp("code") / "functions.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zipfile.ZipInfo("code.py"), "")
    return path


def functions() -> Path:
    """The real zip of the functions, of the cache of builds."""
    return built(REPOSITORY / "build", architecture="x86_64")


def run_app(
    folder: Path, code: Path, settings: Path = EXAMPLE, *arguments: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    """`python main.py` in a folder."""
    given = {"TAGSYNC_SETTINGS": str(settings), "TAGSYNC_CODE": str(code), **QUIET, **environment}
    return subprocess.run(
        [sys.executable, str(REPOSITORY / "main.py"), *arguments],
        cwd=folder,
        env={**os.environ, **given},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="session")
def out(tmp_path_factory: pytest.TempPathFactory, code: Path) -> Path:
    """The folder cdktf.out of the example, made once for all workers. It is read alone."""
    folder = session_folder(tmp_path_factory) / "app"
    with alone(folder.with_name("app.lock")):
        if not folder.exists():
            folder.mkdir()
            done = run_app(folder, code)
            assert done.returncode == 0, done.stderr
    return folder / "cdktf.out"


@pytest.fixture(scope="session")
def stacks(out: Path) -> Stacks:
    """Stack -> its parsed Terraform JSON."""
    return {path.parent.name: json.loads(path.read_text()) for path in out.glob("stacks/*/cdk.tf.json")}


@pytest.fixture(scope="session")
def hub(stacks: Stacks) -> Any:
    """Resource type -> name -> arguments, of the hub."""
    return stacks["tagsync-hub"]["resource"]
