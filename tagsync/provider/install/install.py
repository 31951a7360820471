"""Installs the launcher where Terraform and OpenTofu look by default, and removes it again."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import sys
from pathlib import Path

from tagsync.core.errors import TagsyncError
from tagsync.provider.install.addresses import ADDRESSES
from tagsync.provider.install.launcher import PLATFORMS, POINTERS, file_name, launcher, version

_MODULES = ("grpc", "google.protobuf", "msgpack", "cryptography")


class InstallError(TagsyncError):
    """The provider cannot be installed or removed."""


def home_folder() -> Path:
    """The home folder, where Terraform looks too. Raises `InstallError`."""
    try:
        return Path.home()
    except RuntimeError:
        raise InstallError("There is no home folder to install into. Set HOME to a folder that is yours") from None


def plugins_folder(home: Path) -> Path:
    """The implied local mirror of Terraform: providers in it need no CLI configuration."""
    return home / ".terraform.d" / "plugins"


def install(home: Path) -> list[Path]:
    """Writes a launcher for every address and platform, and the note that leads it to this Python.

    Returns the launchers. They are the same file on every platform. So a lock file made here is valid everywhere,
    whatever processor terraform was built for. Raises `InstallError`.
    """
    _check()
    plugins = plugins_folder(home)
    launchers = [
        plugins / address / version() / platform / file_name() for address in ADDRESSES for platform in PLATFORMS
    ]
    try:
        for path in launchers:
            _write(path, launcher(), 0o755)
        _write(home / POINTERS / version(), f"{sys.executable}\n".encode(), 0o644)
    except OSError as error:
        raise InstallError(
            f"{error.filename or plugins} cannot be written: {error.strerror}. Set HOME to a folder that is yours, or "
            "make packages for a mirror that Terraform is configured to use: tagsync provider package --out DIR"
        ) from None
    return launchers


def uninstall(home: Path) -> list[Path]:
    """Removes every version and its note. Returns the removed folders. Raises `InstallError`."""
    folders = [*(plugins_folder(home) / address for address in ADDRESSES), home / POINTERS]
    found = [folder for folder in folders if folder.exists()]
    try:
        for folder in found:
            shutil.rmtree(folder)
    except OSError as error:
        raise InstallError(f"{error.filename} cannot be removed: {error.strerror}. Remove it by hand") from None
    return found


def _check() -> None:
    if platform.system() == "Windows":
        raise InstallError(
            "The launcher runs on Linux and macOS. On Windows, use a package of the provider without Python (tagsync "
            "provider package --standalone), or the launcher in the Linux subsystem (WSL)"
        )
    missing = [name for name in _MODULES if not _exists(name)]
    if missing:
        raise InstallError(
            f"The provider's packages are not installed ({', '.join(missing)}). "
            "Install them: pip install 'tagsync[provider]'"
        )


def _exists(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def _write(path: Path, content: bytes, mode: int) -> None:
    """Writes in one step, so a running Terraform sees the old file or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}")
    new.write_bytes(content)
    new.chmod(mode)
    new.replace(path)
