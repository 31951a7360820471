"""The zip of the functions: the same bytes each time, for the right machine, and it runs on its own."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tagsync.core.errors import InputError
from tagsync_cdktf.package import CONSTRAINTS, REQUIREMENTS, SERVICES, build, main, requirements
from tests.wheel.installed import REPOSITORY, Installed

AARCH64, X86_64 = 183, 62
"""e_machine of ELF."""
START = """
import sys
sys.path.insert(0, sys.argv[1])
from tagsync.aws.service.clients import service_client
from tagsync.service.functions import api, drs_tag_sync, tag_discovery, tag_event
assert "jinja2" not in sys.modules
drs_tag_sync.service(), tag_event.service(), tag_discovery.service(), api.app()
for service in sys.argv[2].split(","):
    service_client(service)
import boto3, yaml
from datetime import datetime, timezone
from tagsync.engine.history import Header, Source
from tagsync.report.pages.past.run import past_run_page
began = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
page = past_run_page(Header("20260301T120000Z-1", "all", Source.MANUAL, began), (), ())
assert page.startswith("<!doctype html>") and "explorer" in page
assert "ListStagingAccounts" in boto3.client("drs").meta.service_model.operation_names
print("ran", sum("site-packages" in (getattr(module, "__file__", None) or "") for module in sys.modules.values()))
"""


@pytest.fixture(scope="module")
def arm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("zip") / "arm64.zip")


def machines(path: Path) -> dict[str, int]:
    """Package -> the machine of its compiled part."""
    with zipfile.ZipFile(path) as archive:
        compiled = [name for name in archive.namelist() if name.endswith(".so")]
        return {name.split("/")[0]: int.from_bytes(archive.read(name)[18:20], "little") for name in compiled}


def test_every_service_that_a_function_calls_is_packed() -> None:
    """`service_client("sns")`, or the name handed on for later."""
    sources = [path.read_text(encoding="utf-8") for path in (REPOSITORY / "tagsync" / "service").rglob("*.py")]
    named = {name for text in sources for name in re.findall(r'service_client(?:\(|, )"([a-z0-9]+)"', text)}
    assert {"cloudwatch", "dynamodb", "lambda"} <= named <= set(SERVICES)


@pytest.mark.slow
def test_an_installed_wheel_builds_the_same_bytes(arm: Path, tmp_path: Path, wheel: Installed) -> None:
    wheel.run("python", "-m", "tagsync_cdktf.package", "--out", "again.zip", folder=tmp_path)
    assert (tmp_path / "again.zip").read_bytes() == arm.read_bytes()
    with zipfile.ZipFile(arm) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist() == sorted(archive.namelist())


@pytest.mark.slow
def test_the_zip_is_for_its_architecture_and_small(arm: Path, tmp_path: Path) -> None:
    other = build(tmp_path / "x86.zip", architecture="x86_64")
    for path, machine in ((arm, AARCH64), (other, X86_64)):
        assert machines(path) == {"markupsafe": machine, "yaml": machine}
    assert arm.stat().st_size < 5_000_000


@pytest.mark.slow
def test_the_functions_start_from_the_zip_alone(arm: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(arm) as archive:
        archive.extractall(tmp_path)
        assert not [name for name in archive.namelist() if name.startswith(("tagsync/cli", "tagsync/lab"))]
    environment = {
        "AWS_DEFAULT_REGION": "eu-west-1",
        "AWS_LAMBDA_FUNCTION_NAME": "tagsync-drs-tag-sync",
        "TABLE_NAME": "tagsync",
        "SYNC_FUNCTION": "tagsync-drs-tag-sync",
        "SCHEDULE_NAME": "tagsync-drs-tag-sync",
    }
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", START, str(tmp_path), ",".join(SERVICES)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == ["ran", "0"], done.stderr


def test_every_package_is_pinned_with_its_hashes() -> None:
    lines = requirements(CONSTRAINTS.read_text())
    for name in REQUIREMENTS:
        assert f"{name}==" in lines
    assert lines.count("--hash=sha256:") > len(REQUIREMENTS)


def test_packages_that_are_not_pinned_are_a_mistake() -> None:
    with pytest.raises(InputError, match="not pinned: boto3"):
        requirements(CONSTRAINTS.read_text().replace("\nboto3==", "\nboto4=="))


def test_without_pip_the_way_to_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "bare")], check=True)
    bare = tmp_path / "bare" / "bin" / "python"
    monkeypatch.setattr(sys, "executable", str(bare))
    assert main(["--out", str(tmp_path / "x.zip")]) == 1
    said = f"pip builds the zip, and is not installed here. Run: {bare} -m ensurepip\n"
    assert capsys.readouterr().err == said


def test_an_absent_file_is_told_in_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--out", str(tmp_path / "x.zip"), "--constraints", str(tmp_path / "absent.txt")]) == 1
    assert "absent.txt" in capsys.readouterr().err
