"""Workers that are copies of one process: what it can import is imported once, and all else is as in other workers."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[1]
CONFTEST = """
from tests import forked_workers
def pytest_xdist_setupnodes(config, specs):
    forked_workers.prepare(config, len(specs))
"""
IMPORTED = """
import os
with open("imported", "a") as file:
    file.write(f"{os.getpid()}\\n")
def test_it():
    assert "PYTEST_XDIST_WORKER" in os.environ
"""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="workers are copied on Linux alone")


def run(folder: Path, **tests: str) -> tuple[str, list[str]]:
    """What pytest says of these files of tests on two workers, and the processes that imported them."""
    (folder / "pytest.ini").write_text(
        "[pytest]\naddopts = --import-mode=importlib -p no:schemathesis\nfilterwarnings = error\n"
    )
    for name, text in {"conftest": CONFTEST, **tests}.items():
        (folder / f"{name}.py").write_text(text)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-n", "2", "-rA"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.stdout + done.stderr, (folder / "imported").read_text().split()


def test_tests_are_imported_once_for_all_workers_but_for_what_cannot_be_copied(tmp_path: Path) -> None:
    with_grpc = f"import grpc\n{IMPORTED.replace('imported', 'by_each')}"
    said, imported = run(tmp_path, test_a=IMPORTED, test_b=with_grpc, test_c="def test_it():\n    pass\n")
    assert "3 passed" in said
    assert len(imported) == 1
    assert len(set((tmp_path / "by_each").read_text().split())) == 2


def test_a_warning_of_an_import_is_still_an_error(tmp_path: Path) -> None:
    said, _ = run(tmp_path, test_a=IMPORTED, test_b="import warnings\nwarnings.warn('old')\n")
    assert "UserWarning: old" in said
    assert "ERROR test_b.py" in said


def test_a_module_that_skips_itself_or_cannot_be_imported_is_told_by_the_workers(tmp_path: Path) -> None:
    skips = "import pytest\npytest.skip('not here', allow_module_level=True)\n"
    said, _ = run(tmp_path, test_a=IMPORTED, test_b=skips)
    assert "1 passed, 1 skipped" in said
    said, _ = run(tmp_path, test_c="raise RuntimeError('not at all')\n")
    assert "RuntimeError: not at all" in said
    assert "ERROR test_c.py" in said


def test_a_worker_that_dies_is_replaced(tmp_path: Path) -> None:
    said, _ = run(tmp_path, test_a=IMPORTED, test_b="import os\ndef test_it():\n    os.kill(os.getpid(), 9)\n")
    assert "crashed while running 'test_b.py::test_it'" in said
    assert "1 failed, 1 passed" in said


def test_addresses_in_any_script_are_still_checked() -> None:
    from jsonschema import FormatChecker

    assert FormatChecker().conforms("https://exämple.org/ü", "iri")
    assert not FormatChecker().conforms("https://[", "iri")
