"""On Linux the program brings its own C library, so that it runs on any: on Alpine's musl, on an older glibc, on none.

A program names the C library's loader by an absolute path, which is not the same on every system. So Terraform starts a
few lines of shell, and these start the loader that lies beside the program, with the libraries there.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from tagsync.core.errors import TagsyncError
from tagsync.provider.install.launcher import file_name, version

PROGRAM = "provider"
FOLDER = "lib"

_MAPS = Path("/proc/self/maps")
"""The files that this process runs on, as Linux tells."""
_LIBC = re.compile(r"(/\S*)/libc(\.so\.6|-\d[^/\s]*\.so)$", re.MULTILINE)
"""Links are resolved there. Before glibc 2.34, `libc.so.6` and the loader were links, as to `libc-2.28.so`."""
_LOADER = re.compile(r"/\S*/ld-linux[^/\s]*\.so\.\d+$", re.MULTILINE)
_LOADERS = "ld-linux*.so.*"
_OTHERS = (
    *("libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1", "libresolv.so.2"),
    *("libnss_dns.so.2", "libnss_files.so.2"),
)
"""The rest of glibc, as far as Python, OpenSSL and gRPC use it or load it by name."""


class NoCLibrary(TagsyncError):
    """The C library of this machine cannot be packed."""


def find(maps: Path = _MAPS) -> list[Path]:
    """The C library of the Python that runs this: its loader, and then its other files. Raises `NoCLibrary`."""
    told = maps.read_text(encoding="utf-8")
    libc = _LIBC.search(told)
    if libc is None:
        raise NoCLibrary(
            "This Python does not run on glibc. Build on a Linux that has it; the program then runs on all"
        )
    folder, mapped = Path(libc[1]), _LOADER.search(told)
    loaders = [Path(mapped[0])] if mapped else sorted(folder.glob(_LOADERS))
    required = folder / "libc.so.6"
    if not loaders or not required.exists():
        raise NoCLibrary(
            f"The C library of this Python is in {folder}, but {required.name} or {_LOADERS} is not. "
            "Build with another Python, or on another Linux"
        )
    others = [folder / name for name in _OTHERS]
    return [loaders[0], required, *(library for library in others if library.exists())]


def add(c_library: list[Path], program: Path, package: Path) -> Path:
    """Makes the folder `package` of the folder that holds `PROGRAM` and what `find` has found."""
    folder = package / FOLDER
    package.mkdir()
    program.rename(folder)
    for library in c_library:
        shutil.copy(library, folder)
    start = package / file_name()
    start.write_text(_start(c_library[0].name), encoding="utf-8")
    start.chmod(0o755)
    return package


def _start(loader: str) -> str:
    return f"""\
#!/bin/sh
# The Terraform provider tagsync {version()}. All that it needs lies beside it, the C library too.
lib="${{0%/*}}/{FOLDER}"
exec "$lib/{loader}" --library-path "$lib" "$lib/{PROGRAM}"
"""
