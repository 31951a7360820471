"""Packages of the provider for a registry or a mirror, in the form that Terraform's own registry asks for.

They hold only the launcher. On the machines that use them, tagsync itself is installed with pip.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from io import BytesIO
from pathlib import Path

from tagsync.core.errors import TagsyncError
from tagsync.provider.install.launcher import PLATFORMS, file_name, launcher, version

_PREFIX = "terraform-provider-tagsync_"
_EPOCH = (1980, 1, 1, 0, 0, 0)


class PackageError(TagsyncError):
    """The packages cannot be written."""


def package(folder: Path) -> list[Path]:
    """Writes a zip for each platform, their manifest and SHA256SUMS; the same bytes for the same version.

    A registry wants SHA256SUMS signed too (`gpg --detach-sign`). Raises `PackageError`.
    """
    name = f"{_PREFIX}{version()}"
    files = {f"{name}_{platform}.zip": _zip() for platform in PLATFORMS}
    files[f"{name}_manifest.json"] = _manifest()
    files[f"{name}_SHA256SUMS"] = _sums(files)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file, content in files.items():
            (folder / file).write_bytes(content)
    except OSError as error:
        raise PackageError(f"{error.filename} cannot be written: {error.strerror}. Choose another --out") from None
    return [folder / file for file in files]


def _zip() -> bytes:
    """A zip without compression: compressed bytes depend on the version of zlib."""
    entry = zipfile.ZipInfo(file_name(), _EPOCH)
    entry.create_system = 3  # Unix, where the mode below has a meaning
    entry.external_attr = 0o100755 << 16
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(entry, launcher())
    return content.getvalue()


def _manifest() -> bytes:
    manifest = {"version": 1, "metadata": {"protocol_versions": ["6.0"]}}
    return (json.dumps(manifest, indent=2) + "\n").encode()


def _sums(files: dict[str, bytes]) -> bytes:
    lines = [f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(files.items())]
    return "".join(lines).encode()
