"""tagsync as a user has it: its wheel in a fresh environment, outside of the clone, with what its extras bring.

The wheel is built from the sdist, once for all workers. Nothing is fetched: the packages that the extras bring are
links to those of the environment that runs the tests. So what no extra brings is missing, as it is for a user.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path, PurePath

import pytest
from packaging.requirements import Requirement

from tests.docs import session
from tests.once import alone, session_folder

REPOSITORY = Path(__file__).parents[2]
EXTRAS = ("board", "cdktf", "cli", "lab", "provider")
TOOLS = ("pip",)
"""What `python -m venv` installs too."""
_NOT_LINKED = {"..", "__pycache__"}


@dataclass(frozen=True, slots=True)
class Installed:
    """`programs` is the folder of python and tagsync."""

    programs: Path

    def environment(self, home: Path) -> dict[str, str]:
        """That of a shell in which it was just installed, with nothing of the environment that runs the tests."""
        own = Path(sys.executable).parent
        others = [each for each in os.environ["PATH"].split(os.pathsep) if Path(each) != own]
        path = os.pathsep.join([str(self.programs), *others])
        pip = {name: value for name, value in os.environ.items() if name.startswith("PIP_")}
        return session.environment(home) | {"PATH": path, **pip}

    def run(self, *command: str, folder: Path, **variables: str) -> str:
        """What a program says on standard output. AssertionError, with all it said, if it fails."""
        done = subprocess.run(
            [str(self.programs / command[0]), *command[1:]],
            cwd=folder,
            env=self.environment(folder) | variables,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


def installed(temporary: pytest.TempPathFactory) -> Installed:
    """Installs it, if no other worker has done that in this session."""
    shared = session_folder(temporary)
    built, environment = shared / "wheel", shared / "wheel-environment"
    with alone(shared / "wheel.lock"):
        if not built.exists():
            with tempfile.TemporaryDirectory(dir=shared) as folder:
                _install(build(Path(folder)), environment)
                Path(folder, "dist").rename(built)
    return Installed(environment / "bin")


def build(folder: Path) -> Path:
    """The wheel, built from the sdist, beside it in the folder `dist`."""
    dist = folder / "dist"
    _hatchling("sdist", REPOSITORY, dist)
    (sdist,) = dist.glob("*.tar.gz")
    shutil.unpack_archive(sdist, folder, filter="data")
    _hatchling("wheel", folder / sdist.name.removesuffix(".tar.gz"), dist)
    (wheel,) = dist.glob("*.whl")
    return wheel


def _hatchling(kind: str, source: Path, folder: Path) -> None:
    _do(sys.executable, "-m", "hatchling", "build", "--target", kind, "--directory", str(folder), folder=source)


def _install(wheel: Path, environment: Path) -> None:
    _do(sys.executable, "-m", "venv", "--without-pip", str(environment))
    uv, python = Path(sys.executable).with_name("uv"), environment / "bin" / "python"
    _do(
        str(uv),
        "pip",
        "install",
        "--quiet",
        "--no-cache",
        "--no-deps",
        "--no-index",
        "--python",
        str(python),
        str(wheel),
    )
    (packages,) = environment.glob("lib/python*/site-packages")
    (own,) = (Distribution.at(path) for path in packages.glob("tagsync-*.dist-info"))
    for each in [*needed(own, EXTRAS), *map(distribution, TOOLS)]:
        for top in {PurePath(file).parts[0] for file in each.files or ()} - _NOT_LINKED:
            if not (packages / top).exists() and not top.endswith(".pth"):
                (packages / top).symlink_to(Path(str(each.locate_file(top))))


def needed(own: Distribution, extras: Iterable[str]) -> list[Distribution]:
    """The packages that these extras bring, directly or through others."""
    found: dict[str, Distribution] = {}
    open_, seen = [Requirement(f"tagsync[{','.join(extras)}]")], set()
    while open_:
        wanted = open_.pop()
        if str(wanted) in seen:
            continue
        seen.add(str(wanted))
        package = own if wanted.name == "tagsync" else found.setdefault(wanted.name, distribution(wanted.name))
        for each in map(Requirement, package.requires or ()):
            if not each.marker or any(each.marker.evaluate({"extra": extra}) for extra in wanted.extras or {""}):
                each.marker = None
                open_.append(each)
    return list(found.values())


def _do(*command: str, folder: Path | None = None) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
