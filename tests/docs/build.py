"""Builds the site of the docs, without a network."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.once import alone, session_folder
from tests.terraform.installed import REPOSITORY

_OFFLINE = dict.fromkeys(("http_proxy", "https_proxy", "all_proxy"), "http://127.0.0.1:9")


def site(factory: pytest.TempPathFactory) -> Path:
    """The folder of the site, built without a warning, once for all workers of the session."""
    folder = session_folder(factory) / "site"
    with alone(folder.with_name("site.lock")):
        if not folder.exists():
            done = build(folder)
            assert (done.returncode, "WARNING" in done.stderr) == (0, False), done.stderr
    return folder


def build(into: Path, *flags: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(into), *flags]
    given = {**os.environ, **_OFFLINE, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, cwd=REPOSITORY, env=given, capture_output=True, text=True, timeout=60, check=False)
