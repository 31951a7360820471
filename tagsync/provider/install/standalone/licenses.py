"""The licenses of all that is in a package, which have to go with it.

PyInstaller notes from where it took each file: from a Python distribution, from Python, or from a library of the
system. Of libraries, Debian and its relatives have a file with copyright and license.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Collection, Iterable, Iterator, Mapping
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePath
from typing import Any

FOLDER = "licenses"
README = "README.txt"

_LISTS = ("PYZ-00.toc", "EXE-00.toc", "COLLECT-00.toc")
"""Where PyInstaller notes what it took: modules, its own program, and files."""
_NAMES = ("AUTHORS", "COPYING", "LICENCE", "LICENSE", "NOTICE")
_DEBIAN = Path("/usr/share/doc")
_COMMON = re.compile(rb"/usr/share/common-licenses/[A-Za-z]+(?:-[0-9.]*[0-9])?")
"""Texts that the files of Debian name and do not have."""

_ABOUT = "The licenses of what is in this package. These have none here:\n"
_PYTHON = "- Python {}: https://docs.python.org/3/license.html\n"
_C_LIBRARY = (
    "- {}, of the GNU C Library, LGPL 2.1 or later: https://www.gnu.org/software/libc/ has source and license\n"
)
_LIBRARY = "- {}, a library of the system on which this was built: the license is there\n"


def add_licenses(package: Path, notes: Path, c_library: Collection[Path]) -> None:
    """Writes the folder `FOLDER` of a package. `notes` is the folder of PyInstaller's lists."""
    for place, content in _licenses(_packed(notes), {*c_library}).items():
        path = package / FOLDER / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _packed(notes: Path) -> dict[Path, str]:
    """What went into the program, with PyInstaller's word for its kind."""
    lists = (ast.literal_eval((notes / name).read_text(encoding="utf-8")) for name in _LISTS)
    return {Path(path): kind for each in lists for path, kind in _entries(each)}


def _entries(noted: Any) -> Iterator[tuple[str, str]]:
    """Path and kind of each triple of texts, at any depth."""
    if isinstance(noted, list | tuple):
        if len(noted) == 3 and all(isinstance(each, str) for each in noted):
            yield noted[1], noted[2]
        else:
            for each in noted:
                yield from _entries(each)


def _licenses(packed: Mapping[Path, str], c_library: Collection[Path]) -> dict[str, bytes]:
    """The files by their paths in `FOLDER`."""
    found, without, own = dict[str, bytes](), list[str](), set[Path]()
    for distribution in distributions():
        if of_it := packed.keys() & {Path(str(file.locate())) for file in distribution.files or ()}:
            own |= of_it
            found |= _of_distribution(distribution)
    if python := _of_python():
        found[f"python/{python.name}"] = python.read_bytes()
    else:
        without.append(_PYTHON.format(sys.version.split()[0]))
    others = {path for path, kind in packed.items() if kind == "BINARY"} - own
    libraries = sorted({path for path in others if "python" not in path.name.lower()} | {*c_library})
    of_debian = _of_debian(libraries)
    for library in libraries:
        if file := of_debian.get(library):
            found[f"{file.parent.name}/{file.name}"] = file.read_bytes()
        else:
            without.append((_C_LIBRARY if library in c_library else _LIBRARY).format(library.name))
    found |= _common(found.values())
    return found | ({README: "".join([_ABOUT, *without]).encode()} if without else {})


def _of_distribution(distribution: Distribution) -> dict[str, bytes]:
    """Its license files; without any, its metadata, which says what it is under."""
    files = [file for file in distribution.files or () if file.parts[0].endswith(".dist-info")]
    chosen = [file for file in files if _is_license(file)] or [file for file in files if file.name == "METADATA"]
    return {
        "/".join([distribution.name, *(part for part in file.parts[1:] if part != FOLDER)]): file.read_binary()
        for file in chosen
    }


def _is_license(file: PurePath) -> bool:
    return FOLDER in file.parts or file.name.upper().startswith(_NAMES)


def _of_python() -> Path | None:
    folders = sysconfig.get_path("stdlib"), sys.base_prefix
    return next((path for path in (Path(folder, "LICENSE.txt") for folder in folders) if path.is_file()), None)


def _of_debian(libraries: Iterable[Path]) -> dict[Path, Path]:
    """The copyright file of the package of each library that has one. /lib and /usr/lib are one folder to the system,
    but not to dpkg."""
    if shutil.which("dpkg") is None:
        return {}
    asked = {name: path for path in libraries for name in _names(path)}
    told = subprocess.run(["dpkg", "-S", *asked], capture_output=True, text=True, check=False).stdout
    found = re.findall(r"^([^:\s,]+)[^/]*: (/.*)$", told, re.MULTILINE)
    files = {asked[name]: _DEBIAN / package / "copyright" for package, name in found if name in asked}
    return {path: file for path, file in files.items() if file.is_file()}


def _names(path: Path) -> tuple[str, str]:
    return str(path), f"/usr{path}" if path.parts[1] != "usr" else str(path).removeprefix("/usr")


def _common(texts: Iterable[bytes]) -> dict[str, bytes]:
    named = sorted({Path(name.decode()) for text in texts for name in _COMMON.findall(text)})
    return {f"common-licenses/{path.name}": path.read_bytes() for path in named if path.is_file()}
