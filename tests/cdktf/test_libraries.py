"""The same app with CDKTF and with CDK Terrain, which continues it: what they write differs in their version alone."""

from __future__ import annotations

import json
import os
import re
import site
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from tests.cdktf.conftest import EXAMPLE, QUIET, REPOSITORY, Stacks

PAGE = (REPOSITORY / "docs" / "deploy.md").read_text(encoding="utf-8")


def versions() -> tuple[str, ...]:
    """Of cdktf and cdktn. Empty where one is not installed."""
    try:
        return version("cdktf"), version("cdktn")
    except PackageNotFoundError:
        return ()


needs_both = pytest.mark.skipif(not versions(), reason="cdktn is not installed: pip install 'tagsync[cdktf,cdktn]'")


def without(folder: Path, *libraries: str) -> str:
    """A PYTHONPATH with all installed packages but these."""
    folder.mkdir()
    for each in Path(site.getsitepackages()[0]).iterdir():
        if each.name not in libraries:
            (folder / each.name).symlink_to(each)
    return os.pathsep.join((str(folder), str(REPOSITORY), str(REPOSITORY / "cdktf")))


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, **QUIET, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@needs_both
def test_terrain_alone_writes_the_same_stacks(stacks: Stacks, code: Path, tmp_path: Path) -> None:
    """`stacks` were made where both are installed."""
    given = {"TAGSYNC_SETTINGS": str(EXAMPLE), "TAGSYNC_CODE": str(code)}
    path = without(tmp_path / "packages", "cdktf")
    done = run(tmp_path, "-S", str(REPOSITORY / "main.py"), PYTHONPATH=path, **given)
    assert done.returncode == 0, done.stderr
    assert "cdktn deploy '*'" in done.stdout
    made = {each.parent.name: json.loads(each.read_text()) for each in tmp_path.glob("cdktf.out/stacks/*/cdk.tf.json")}
    assert made.keys() == stacks.keys()
    cdktf, cdktn = versions()
    for name in made:
        assert _version_of(made[name]) == cdktn
        assert _version_of(stacks[name]) == cdktf
        assert _in_order(made[name], cdktn) == _in_order(stacks[name], cdktf)


def _version_of(stack: Stacks) -> object:
    return stack["//"]["metadata"]["version"]


def _in_order(stack: Stacks, version: str) -> str:
    """With its keys in the order in which they are written, no version, and modules wherever the folder is."""
    text = json.dumps(stack).replace(f'"version": "{version}"', '"version": ""', 1)
    return re.sub(r'"source": "[./]+/[^"]*/modules/', '"source": "modules/', text)


@needs_both
def test_constructs_fit_into_the_stacks_of_a_program_that_uses_terrain(code: Path, tmp_path: Path) -> None:
    """The example of docs/deploy.md with the other library, where both are installed."""
    (example,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    program = example.replace("from cdktf import", "from cdktn import")
    program = program.replace("from cdktf_cdktf_provider_aws.provider", "from tagsync_cdktf.aws.provider")
    program = program.replace("tagsync.deploy.yaml", str(EXAMPLE)).replace("functions.zip", str(code))
    done = run(tmp_path, "-c", program, PYTHONPATH=str(REPOSITORY / "cdktf"))
    assert done.returncode == 0, done.stderr
    stack = json.loads((tmp_path / "cdktf.out" / "stacks" / "dr" / "cdk.tf.json").read_text())
    assert _version_of(stack) == versions()[1]
    assert "aws_lambda_function" in stack["resource"]


def test_without_a_library_it_is_said_what_to_install(tmp_path: Path) -> None:
    """The folder cdktf/ of the clone is found, and is not taken for the library."""
    path = without(tmp_path / "packages", "cdktf", "cdktn")
    done = run(REPOSITORY, "-S", "-c", "import tagsync_cdktf.cdk", PYTHONPATH=path)
    assert done.stderr.endswith(
        "ModuleNotFoundError: neither cdktf nor cdktn is installed: pip install 'tagsync[cdktf]', or 'tagsync[cdktn]'\n"
    )
