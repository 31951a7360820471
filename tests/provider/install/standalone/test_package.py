"""`tagsync provider package --standalone`: what is in the zip, and that nothing else is needed."""

from __future__ import annotations

import hashlib
import importlib.util
import platform
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from tagsync.provider.install.command import main
from tagsync.provider.install.launcher import file_name
from tagsync.provider.install.release import prefix
from tagsync.provider.install.standalone import build, c_library, licenses
from tagsync.provider.install.standalone.program import give_back_libraries
from tests.standalone_program import zip_file

LIMIT = 40_000_000
on_linux = pytest.mark.skipif(platform.system() != "Linux", reason="only on Linux the program brings its C library")


def test_the_zip_is_small_and_what_terraform_starts_may_be_executed(packages: Path) -> None:
    assert zip_file(packages).stat().st_size < LIMIT
    with zipfile.ZipFile(zip_file(packages)) as archive:
        entries = {entry.filename: entry.external_attr >> 16 for entry in archive.infolist()}
    assert [name for name in entries if "/" not in name] == [file_name()]
    assert entries[file_name()] == 0o100755
    assert set(entries.values()) == {0o100755, 0o100644}
    assert not [name for name in entries if "botocore/data/s3/" in name or "tagsync/lab" in name or "moto" in name]


def test_no_file_names_the_folder_in_which_it_was_built(packages: Path) -> None:
    clone = str(Path(__file__).parents[4]).encode()
    with zipfile.ZipFile(zip_file(packages)) as archive:
        assert [name for name in archive.namelist() if clone in archive.read(name)] == []


def test_the_licenses_of_all_that_is_packed_go_with_it(packages: Path) -> None:
    with zipfile.ZipFile(zip_file(packages)) as archive:
        texts = {
            name.removeprefix("licenses/"): archive.read(name) for name in archive.namelist() if "licenses/" in name
        }
    assert b"Apache License" in texts["tagsync/LICENSE"]
    assert b"PYTHON SOFTWARE FOUNDATION LICENSE" in texts.get("python/LICENSE.txt", texts.get(licenses.README, b""))
    for name in ("boto3", "botocore", "cryptography", "grpcio", "msgpack", "protobuf", "pyinstaller", "PyYAML"):
        assert any(place.startswith(f"{name}/") for place in texts), name
    assert not any(place.startswith(("awscli/", "moto/", "pytest/")) for place in texts)
    if platform.system() == "Linux":
        library = texts.get("libc6/copyright", texts.get(licenses.README, b""))
        assert b"LGPL" in library or b"GNU Lesser General Public License" in library


@on_linux
def test_where_the_system_has_no_license_of_the_c_library_it_says_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    for name in ("PYZ", "EXE", "COLLECT"):
        (tmp_path / f"{name}-00.toc").write_text("([],)")
    licenses.add_licenses(tmp_path, tmp_path, [Path("/lib/libc.so.6")])
    said = (tmp_path / licenses.FOLDER / licenses.README).read_text()
    assert "- libc.so.6, of the GNU C Library, LGPL 2.1 or later: https://www.gnu.org/software/libc/" in said


def test_manifest_and_sums_are_of_what_the_folder_has(packages: Path) -> None:
    files = {path.name for path in packages.iterdir()}
    assert files == {zip_file(packages).name, f"{prefix()}_manifest.json", f"{prefix()}_SHA256SUMS"}
    sums = dict(line.split("  ")[::-1] for line in (packages / f"{prefix()}_SHA256SUMS").read_text().splitlines())
    assert sums[zip_file(packages).name] == hashlib.sha256(zip_file(packages).read_bytes()).hexdigest()
    assert len(sums) == 2


@on_linux
def test_every_library_and_every_version_of_a_symbol_that_is_needed_lies_beside_the_program(unpacked: Path) -> None:
    """So there is no least version of glibc: the one that is packed is never older than what was built with it."""
    lib = unpacked / c_library.FOLDER
    binaries = [path for path in lib.rglob("*") if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"]
    told = subprocess.run(
        ["objdump", "-p", *map(str, binaries)], capture_output=True, text=True, check=True, timeout=60
    ).stdout
    beside = {path.name for path in binaries}
    assert {*re.findall(r"NEEDED +(\S+)", told)} - beside == set()
    needed = {*re.findall(r"0x\w+ 0x\w\w \d\d (GLIBC_\S+)", told)}
    defined = {*re.findall(r"\d+ 0x\w\w 0x\w+ (GLIBC_\S+)", told)}
    assert "GLIBC_2.17" in needed
    assert needed <= defined


@pytest.mark.parametrize(
    ("mapped", "files"),
    [
        (
            ("libc-2.28.so", "ld-2.28.so"),
            ("libc-2.28.so", "ld-2.28.so", "libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2"),
        ),
        (("libc.so.6", "ld-linux-x86-64.so.2"), ("libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2")),
    ],
)
def test_the_c_library_is_found_under_its_names_of_before_and_since_glibc_2_34(
    tmp_path: Path, mapped: tuple[str, ...], files: tuple[str, ...]
) -> None:
    maps = tmp_path / "maps"
    maps.write_text("".join(f"7f00-7f01 r-xp 00000000 fe:00 1   {tmp_path}/{name}\n" for name in mapped))
    for name in files:
        (tmp_path / name).touch()
    found = c_library.find(maps)
    assert [path.name for path in found] == ["ld-linux-x86-64.so.2", "libc.so.6", "libm.so.6"]
    (tmp_path / "libc.so.6").unlink()
    with pytest.raises(c_library.NoCLibrary, match=r"libc\.so\.6"):
        c_library.find(maps)


def test_on_another_c_library_nothing_is_built(tmp_path: Path) -> None:
    (tmp_path / "maps").write_text("7f00-7f01 r-xp 00000000 fe:00 1   /lib/ld-musl-x86_64.so.1\n")
    with pytest.raises(c_library.NoCLibrary, match="does not run on glibc"):
        c_library.find(tmp_path / "maps")


def test_programs_that_it_starts_get_the_libraries_of_the_system() -> None:
    own = {"LD_LIBRARY_PATH": "/provider/lib", "PATH": "/bin"}
    for more, after in ((("LD_LIBRARY_PATH_ORIG", "/opt/lib"), {"LD_LIBRARY_PATH": "/opt/lib"}), ((), {})):
        environ = own | (dict([more]) if more else {})
        give_back_libraries(environ)
        assert environ == {"PATH": "/bin", **after}


def test_without_pyinstaller_it_says_how_to_install_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert main(["package", "--standalone", "--out", str(tmp_path)]) == 1
    assert "pip install 'tagsync[standalone]'" in capsys.readouterr().err


def test_a_platform_that_no_release_has_is_refused_with_those_that_it_has(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "riscv64")
    assert main(["package", "--standalone", "--out", str(tmp_path)]) == 1
    assert f"on riscv64, only for {', '.join(build.PLATFORMS)}" in capsys.readouterr().err


def test_sums_of_a_folder_without_zips_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["package", "--sums", "--out", str(tmp_path)]) == 1
    assert f"{tmp_path} has no {prefix()}_*.zip" in capsys.readouterr().err
