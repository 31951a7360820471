"""Builds the folder with the program, for the platform on which this runs."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import tagsync
from tagsync.core.errors import TagsyncError
from tagsync.provider.install import launcher
from tagsync.provider.install.launcher import file_name
from tagsync.provider.install.standalone import c_library
from tagsync.provider.install.standalone.licenses import add_licenses

PLATFORMS = (*launcher.PLATFORMS, "windows_amd64")
"""The platforms of a release, in Terraform's words. Each is built on a machine of its own kind."""

_SYSTEMS = {"Linux": "linux", "Darwin": "darwin", "Windows": "windows"}
_PROCESSORS = {"x86_64": "amd64", "amd64": "amd64", "aarch64": "arm64", "arm64": "arm64"}

_SERVICES = ("drs", "ec2", "organizations", "signin", "sso", "sso-oidc", "sts")
"""The services that the provider, or the AWS SDK's search for credentials, calls: others' descriptions are left out."""

_LEFT_OUT = ("tagsync.lab", "tagsync.cli", "tagsync.provider.install", "grpc_tools", "certifi", "setuptools", "tkinter")
"""What something imports only if it is there, or only for commands that the program does not have."""


class BuildError(TagsyncError):
    """The program cannot be built."""


def this_platform() -> str:
    """The one of `PLATFORMS` that this machine is. Raises `BuildError`."""
    system, processor = platform.system(), platform.machine()
    found = f"{_SYSTEMS.get(system)}_{_PROCESSORS.get(processor.lower())}"
    if found not in PLATFORMS:
        raise BuildError(f"The provider is not built for {system} on {processor}, only for {', '.join(PLATFORMS)}")
    return found


def build(work: Path) -> Path:
    """Builds below `work`. Returns the folder to pack: the program with all that it needs.

    Raises `BuildError`, and on Linux `NoCLibrary`.
    """
    if importlib.util.find_spec("PyInstaller") is None:
        raise BuildError("PyInstaller is not installed. Install it: pip install 'tagsync[standalone]'")
    linux = platform.system() == "Linux"
    libraries = c_library.find() if linux else []
    name = c_library.PROGRAM if linux else file_name()
    _freeze(work, name, "." if linux else "lib")
    built = work / "dist" / name
    _leave_out_models(built)
    _leave_out_sources(built)
    package = c_library.add(libraries, built, work / "package") if linux else built
    add_licenses(package, work / "work" / name, libraries)
    return package


def _freeze(work: Path, name: str, contents: str) -> None:
    """Runs PyInstaller in a process of its own: it changes much in the one that it runs in."""
    left_out = [word for module in _LEFT_OUT for word in ("--exclude-module", module)]
    folders = [word for option in ("dist", "work", "spec") for word in (f"--{option}path", str(work / option))]
    command = [
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--onedir", "--console"),
        *(["--strip"] if shutil.which("strip") and platform.system() == "Linux" else ()),
        *("--name", name, "--contents-directory", contents, "--paths", str(Path(tagsync.__file__).parents[1])),
        *("--copy-metadata", "tagsync", "--collect-data", "tagsync.aws"),
        *folders,
        *left_out,
        str(Path(__file__).with_name("program.py")),
    ]
    done = subprocess.run(
        command, env={**os.environ, "PYTHONHASHSEED": "0"}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise BuildError(f"PyInstaller ended with exit code {done.returncode}.\n{done.stdout}{done.stderr}".rstrip())


def _leave_out_models(built: Path) -> None:
    """Removes the descriptions of AWS services that are never called: botocore has hundreds, boto3 some more."""
    for data in (*built.rglob("botocore/data"), *built.rglob("boto3/data")):
        for service in [each for each in data.iterdir() if each.is_dir() and each.name not in _SERVICES]:
            shutil.rmtree(service)


def _leave_out_sources(built: Path) -> None:
    """Removes where packages were installed from: a folder of this machine, which is nothing to hand on."""
    for installation in built.rglob("*.dist-info"):
        for note in (*installation.glob("direct_url.json"), *installation.glob("uv_*.json")):
            note.unlink()
