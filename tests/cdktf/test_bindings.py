"""The committed bindings are those that the script makes, and no more resources are bound than are used."""

from __future__ import annotations

import gzip
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.aws_mirror import needs_aws_provider
from tests.cdktf.conftest import QUIET, REPOSITORY

BINDINGS = REPOSITORY / "cdktf" / "bindings"
PACKAGE = REPOSITORY / "cdktf" / "tagsync_cdktf"


def contents(folder: Path) -> dict[str, bytes]:
    """The Python, and the JavaScript of both libraries without its compression."""
    found = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.py")}
    packed = {path.name: gzip.decompress(path.read_bytes()) for path in (folder / "_jsii").glob("*.tgz")}
    return {**found, **packed}


@pytest.mark.slow
@needs_aws_provider
@pytest.mark.skipif(
    not (REPOSITORY / "cdktf" / "node_modules" / ".bin" / "jsii-pacmak").exists(),
    reason="cdktf-cli is not installed: make cdktf/node_modules",
)
def test_the_committed_bindings_are_fresh(tmp_path: Path) -> None:
    assert shutil.which("node")
    done = subprocess.run(
        [sys.executable, str(BINDINGS / "generate.py"), str(tmp_path / "aws")],
        env={**os.environ, **QUIET},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    made, committed = contents(tmp_path / "aws"), contents(PACKAGE / "aws")
    assert sorted(made) == sorted(committed)
    for name in made:
        assert made[name] == committed[name], f"{name}: run make bindings"


def test_every_resource_that_is_bound_is_used() -> None:
    spec = importlib.util.spec_from_file_location("resources", BINDINGS / "resources.py")
    assert spec is not None
    assert spec.loader is not None
    resources = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(resources)
    bound = {name.removeprefix("aws_") for name in resources.RESOURCES}
    sources = "".join(path.read_text() for part in ("constructs", "stacks") for path in (PACKAGE / part).glob("*.py"))
    used = set(re.findall(r"from tagsync_cdktf\.aws\.(\w+) import", sources)) - {"provider"}
    assert used == bound
    committed = {path.parent.name for path in (PACKAGE / "aws").glob("*/__init__.py")}
    assert committed - {"_jsii", "provider"} == bound
