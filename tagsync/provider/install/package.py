"""Packages of the provider for a registry or a mirror, in the form that Terraform's own registry asks for.

Either they hold only the launcher, and tagsync itself is installed with pip on the machines that use them. Or they hold
a program that needs no Python (`tagsync.provider.install.standalone`); each of these is built on its own platform.
"""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

from tagsync.core.errors import TagsyncError
from tagsync.provider.install.launcher import PLATFORMS, file_name, launcher
from tagsync.provider.install.release import Entry, listed, zip_name, zip_of, zips_in
from tagsync.provider.install.standalone.build import build, this_platform


class PackageError(TagsyncError):
    """The packages cannot be written."""


def package(folder: Path) -> list[Path]:
    """Writes a zip with the launcher for each platform, their manifest and SHA256SUMS; the same bytes for the same
    version. Raises `PackageError`."""
    # Without compression: compressed bytes depend on the version of zlib.
    content = zip_of([Entry(file_name(), launcher(), executable=True)], zipfile.ZIP_STORED)
    zips = {zip_name(platform): content for platform in PLATFORMS}
    return _write(folder, {**zips, **listed(zips)})


def package_standalone(folder: Path) -> list[Path]:
    """Builds the program for this platform, and writes its zip, and the manifest and SHA256SUMS of all in the folder.

    Raises `PackageError`, and `BuildError` or `NoCLibrary` if it cannot be built.
    """
    name = zip_name(this_platform())
    with tempfile.TemporaryDirectory() as work:
        built = build(Path(work).resolve())
        content = zip_of(_entries(built), zipfile.ZIP_DEFLATED)
    return [*_write(folder, {name: content}), *package_sums(folder)]


def package_sums(folder: Path) -> list[Path]:
    """Writes the manifest and SHA256SUMS of the zips that the folder has, built on whatever machine.

    Raises `PackageError`.
    """
    zips = zips_in(folder)
    if not zips:
        raise PackageError(
            f"{folder} has no {zip_name('*')}. Put the zips there first: tagsync provider package --help"
        )
    return _write(folder, listed(zips))


def _entries(folder: Path) -> list[Entry]:
    """The files of a folder. What is a link there is a file in the zip: not everything that unpacks knows links."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [
        Entry(path.relative_to(folder).as_posix(), path.read_bytes(), executable=bool(path.stat().st_mode & 0o100))
        for path in files
    ]


def _write(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file, content in files.items():
            (folder / file).write_bytes(content)
    except OSError as error:
        raise PackageError(f"{error.filename} cannot be written: {error.strerror}. Choose another --out") from None
    return [folder / file for file in files]
