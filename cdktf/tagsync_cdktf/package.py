"""Builds the zip of the Lambda functions: `python -m tagsync_cdktf.package --out FILE [--architecture arm64]`.

The same sources and constraints make the same bytes on every machine: packages are wheels with the hashes in
constraints.txt, which is part of tagsync, names are sorted, dates and modes are fixed, and nothing is compiled.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import tagsync
from tagsync.core.errors import InputError, Mistake, TagsyncError
from tagsync.shipped.places import shipped

REQUIREMENTS = (
    "aws-lambda-powertools",
    "boto3",
    "botocore",
    "jinja2",
    "jmespath",
    "markupsafe",
    "python-dateutil",
    "pyyaml",
    "s3transfer",
    "six",
    "typing-extensions",
    "urllib3",
)
"""boto3, Jinja2, PyYAML and Powertools, and the packages that they require."""
SERVICES = (
    "cloudwatch",
    "drs",
    "dynamodb",
    "ec2",
    "lambda",
    "organizations",
    "s3",
    "scheduler",
    "service-quotas",
    "sns",
    "ssm",
    "stepfunctions",
    "sts",
)
"""The services of AWS that the functions call. Only these are packed of the 400 in botocore."""
ROOMS_LEFT_OUT = ("cli", "lab", "provider", "shipped")
CONSTRAINTS = shipped("constraints.txt")
"""The packages that this version of tagsync was tested with, and their hashes."""
PYTHON = "3.13"
_PLATFORMS = {"arm64": "manylinux2014_aarch64", "x86_64": "manylinux2014_x86_64"}
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_FILE_MODE = 0o100644 << 16
_REQUIREMENT = re.compile(r"^([A-Za-z0-9_.-]+)==.*?(?<!\\)$", re.MULTILINE | re.DOTALL)


def build(out: Path, *, constraints: Path = CONSTRAINTS, architecture: str = "arm64") -> Path:
    """Writes the zip. Raises `TagsyncError` if pip cannot install a package for this architecture."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        packages = folder / "packages"
        _install(packages, folder / "requirements.txt", constraints, architecture)
        files = dict(_third_party(packages)) | dict(_own())
        out.parent.mkdir(parents=True, exist_ok=True)
        partial = out.with_suffix(f".{os.getpid()}")
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for path, file in sorted(files.items()):
                entry = zipfile.ZipInfo(path, _LONG_AGO)
                entry.create_system, entry.external_attr = 3, _FILE_MODE
                archive.writestr(entry, file.read_bytes(), zipfile.ZIP_DEFLATED, 9)
        return partial.replace(out)


def built(folder: Path, *, architecture: str = "arm64") -> Path:
    """The zip in this folder, built if it is not there yet. Its name has a hash of what it is made of."""
    pinned = requirements(CONSTRAINTS.read_text(encoding="utf-8"))
    made_of = hashlib.sha256(f"{PYTHON} {SERVICES} {pinned}".encode())
    for path, file in [*sorted(_own()), ("builder", Path(__file__))]:
        made_of.update(f"{path}\0".encode() + file.read_bytes())
    out = folder / f"functions-{architecture}-{made_of.hexdigest()[:16]}.zip"
    return out if out.exists() else build(out, architecture=architecture)


def requirements(constraints: str) -> str:
    """The lines of constraints.txt for `REQUIREMENTS`, with their hashes."""
    found = {match[1].lower(): match[0] for match in _REQUIREMENT.finditer(constraints)}
    if missing := [name for name in REQUIREMENTS if name not in found]:
        what = f"not pinned: {', '.join(missing)}"
        raise InputError([Mistake("constraints", what, "Use the constraints.txt of tagsync")])
    return "".join(f"{found[name]}\n" for name in REQUIREMENTS)


def _install(folder: Path, file: Path, constraints: Path, architecture: str) -> None:
    file.write_text(requirements(constraints.read_text(encoding="utf-8")), encoding="utf-8")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--require-hashes", "--only-binary=:all:", "--no-compile", "--target", str(folder)]
    command += ["--platform", _PLATFORMS[architecture], "--implementation", "cp", "--python-version", PYTHON]
    done = subprocess.run([*command, "--requirement", str(file)], capture_output=True, text=True, check=False)
    if "No module named pip" in done.stderr:
        raise TagsyncError(f"pip builds the zip, and is not installed here. Run: {sys.executable} -m ensurepip")
    if done.returncode:
        raise TagsyncError(f"pip could not install the packages of the functions for {architecture}:\n{done.stderr}")


def _third_party(folder: Path) -> Iterator[tuple[str, Path]]:
    data = folder / "botocore" / "data"
    models = {max(path for path in (data / service).iterdir() if path.is_dir()) for service in SERVICES}
    for path in _files(folder):
        place = path.relative_to(folder)
        if data in path.parents and path.parent != data:
            needed = path.parent in models and not path.name.startswith("examples-")
        else:
            needed = _is_needed(place)
        if needed:
            yield place.as_posix(), path


def _is_needed(place: Path) -> bool:
    """Whether a file outside of botocore's models is needed: no programs, no web pages, of metadata only versions."""
    top = place.parts[0]
    if top.endswith(".dist-info"):
        return place.name == "METADATA"
    if place.parts[:2] in (("boto3", "data"), ("boto3", "examples")):
        return False
    return top != "bin" and place.suffix not in (".c", ".js", ".css", ".pyi")


def _own() -> Iterator[tuple[str, Path]]:
    folder = Path(tagsync.__file__).parent
    for path in _files(folder):
        place = path.relative_to(folder)
        if place.parts[0] not in ROOMS_LEFT_OUT:
            yield f"tagsync/{place.as_posix()}", path


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tagsync_cdktf.package", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="the zip to write")
    parser.add_argument(
        "--constraints", type=Path, default=CONSTRAINTS, help="pinned packages, with hashes (default: those of tagsync)"
    )
    parser.add_argument(
        "--architecture", choices=sorted(_PLATFORMS), default="arm64", help="architecture of the functions"
    )
    given = parser.parse_args(arguments)
    try:
        build(given.out, constraints=given.constraints, architecture=given.architecture)
    except (TagsyncError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
