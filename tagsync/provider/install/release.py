"""The files of a release in the form that Terraform's registry asks for: zips, their manifest and SHA256SUMS."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from tagsync.provider.install.launcher import version

_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
"""The system on which the mode of an entry has a meaning."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in a zip; `executable`: Terraform may start it after unpacking."""

    name: str
    content: bytes
    executable: bool


def prefix() -> str:
    return f"terraform-provider-tagsync_{version()}"


def zip_name(platform: str) -> str:
    return f"{prefix()}_{platform}.zip"


def zip_of(entries: Iterable[Entry], compression: int) -> bytes:
    """The same bytes for the same entries, whenever and by whom they are packed."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w", compression, compresslevel=9) as archive:
        for entry in entries:
            info = zipfile.ZipInfo(entry.name, _EPOCH)
            info.create_system = _UNIX
            info.compress_type = compression
            info.external_attr = (0o100755 if entry.executable else 0o100644) << 16
            archive.writestr(info, entry.content)
    return content.getvalue()


def listed(zips: Mapping[str, bytes]) -> dict[str, bytes]:
    """The manifest of a release, and the digests of it and of its zips. A registry wants these signed, too."""
    manifest = {f"{prefix()}_manifest.json": _manifest()}
    return {**manifest, f"{prefix()}_SHA256SUMS": _sums({**zips, **manifest})}


def zips_in(folder: Path) -> dict[str, bytes]:
    """The zips of this version in a folder, by name."""
    return {path.name: path.read_bytes() for path in sorted(folder.glob(zip_name("*")))}


def _manifest() -> bytes:
    """Protocol 6.0 stands for every 6.x: Terraform and provider settle the rest when they meet."""
    manifest = {"version": 1, "metadata": {"protocol_versions": ["6.0"]}}
    return (json.dumps(manifest, indent=2) + "\n").encode()


def _sums(files: Mapping[str, bytes]) -> bytes:
    lines = [f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(files.items())]
    return "".join(lines).encode()
