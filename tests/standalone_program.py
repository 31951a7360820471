"""The provider that needs no Python, built from this working tree: once for all workers of a test session.

`TAGSYNC_STANDALONE` names a folder of packages to test instead, such as those of a release.
"""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tagsync.provider.install.launcher import file_name
from tagsync.provider.install.standalone.build import this_platform
from tests.once import alone, session_folder

VARIABLE = "TAGSYNC_STANDALONE"
PYTHON = [sys.executable, "-m", "tagsync.provider"]


def packages(factory: pytest.TempPathFactory) -> Path:
    """The folder that `tagsync provider package --standalone` has written, and beside it the unpacked program."""
    if built := os.environ.get(VARIABLE):
        return Path(built)
    if importlib.util.find_spec("PyInstaller") is None:
        pytest.skip("PyInstaller is not installed: pip install 'tagsync[standalone]'")
    if shutil.which("objdump") is None and platform.system() == "Linux":
        pytest.skip("PyInstaller needs objdump: install binutils")
    folder = _shared(factory)
    with alone(folder / "lock"):
        if not (folder / "dist").exists():
            part = folder / "dist.part"
            subprocess.run([*PYTHON, "package", "--standalone", "--out", str(part)], check=True, timeout=280)
            part.rename(folder / "dist")
    return folder / "dist"


def program(factory: pytest.TempPathFactory) -> Path:
    """The file that Terraform starts, as Terraform unpacks it."""
    archive = zip_file(packages(factory))
    folder = _shared(factory) / "unpacked"
    with alone(folder.with_suffix(".lock")):
        if not folder.exists():
            part = folder.with_suffix(".part")
            # `unzip` keeps the modes, as Terraform does; Python's zipfile does not.
            subprocess.run(["unzip", "-q", str(archive), "-d", str(part)], check=True)
            part.rename(folder)
    return folder / file_name()


def zip_file(packages: Path) -> Path:
    (found,) = packages.glob(f"*_{this_platform()}.zip")
    return found


def _shared(factory: pytest.TempPathFactory) -> Path:
    folder = session_folder(factory) / "standalone"
    folder.mkdir(exist_ok=True)
    return folder
