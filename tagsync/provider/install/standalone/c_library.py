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

_LOADER = re.compile(r"\S+/ld-linux[^/\s]*\.so\.\d+$", re.MULTILINE)
_LIBRARIES = (
    *("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1", "libresolv.so.2"),
    *("libnss_dns.so.2", "libnss_files.so.2"),
)
"""What glibc consists of, as far as Python, OpenSSL and gRPC use it or load it by name."""


class NoCLibrary(TagsyncError):
    """The C library of this machine cannot be packed."""


def add(program: Path, package: Path) -> Path:
    """Makes the folder `package` of the folder that holds `PROGRAM`. Raises `NoCLibrary`."""
    loader = _loader()
    folder = package / FOLDER
    package.mkdir()
    program.rename(folder)
    for library in (loader, *(loader.with_name(name) for name in _LIBRARIES)):
        if library.exists():
            shutil.copy(library, folder)
    start = package / file_name()
    start.write_text(_start(loader.name), encoding="utf-8")
    start.chmod(0o755)
    return package


def _loader() -> Path:
    """The loader of the Python that runs this; the other parts of glibc lie beside it."""
    found = _LOADER.search(Path("/proc/self/maps").read_text(encoding="utf-8"))
    if found is None:
        raise NoCLibrary(
            "This Python does not run on glibc. Build on a Linux that has it; the program then runs on all"
        )
    return Path(found[0])


def _start(loader: str) -> str:
    return f"""\
#!/bin/sh
# The Terraform provider tagsync {version()}. All that it needs lies beside it, the C library too.
lib="${{0%/*}}/{FOLDER}"
exec "$lib/{loader}" --library-path "$lib" "$lib/{PROGRAM}"
"""
