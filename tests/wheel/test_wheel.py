"""What an installed wheel holds, and what it does outside of the clone: the steps and the example of docs/deploy.md."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from textwrap import dedent

import pytest

from tests.cdktf.conftest import QUIET, functions
from tests.docs.session import type_steps, typed
from tests.wheel.installed import REPOSITORY, Installed

PAGE = (REPOSITORY / "docs" / "deploy.md").read_text(encoding="utf-8")
OWN_CODE = PAGE.partition("\n## In code of your own\n")[2].partition("\n## ")[0]
WHERE = """
import sys, tagsync, tagsync_cdktf
from tagsync.shipped.places import IN_THE_REPOSITORY, shipped
for each in (tagsync.__file__, tagsync_cdktf.__file__, *map(shipped, IN_THE_REPOSITORY), *sys.path):
    print(each)
"""
BUILT = """
from pathlib import Path
from tagsync_cdktf.package import built
print(built(Path("build"), architecture="x86_64"))
"""

needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="node is not on PATH")


def test_nothing_in_it_is_of_the_clone(wheel: Installed, tmp_path: Path) -> None:
    own = wheel.programs.parent
    found = wheel.run("python", "-c", WHERE, folder=tmp_path).split()
    assert [each for each in found if Path(each).is_relative_to(REPOSITORY)] == []
    assert [each for each in found if "site-packages/tagsync" in each and not Path(each).is_relative_to(own)] == []
    assert sum("/shipped/data/" in each for each in found) == 6


def test_it_has_every_file_of_the_packages(wheel: Installed) -> None:
    (packages,) = wheel.programs.parent.glob("lib/python*/site-packages")
    for source, package in ((REPOSITORY, "tagsync"), (REPOSITORY / "cdktf", "tagsync_cdktf")):
        assert files(packages / package) == files(source / package)


def files(package: Path) -> set[str]:
    """Those of a package, besides what it ships and what Python makes."""
    found = {path.relative_to(package).as_posix() for path in package.rglob("*") if path.is_file()}
    return {name for name in found if not re.search(r"__pycache__|^shipped/data/", name)}


def test_it_finds_the_zip_of_the_functions_that_the_clone_has_built(wheel: Installed, tmp_path: Path) -> None:
    """Its name is a hash of all that is in it."""
    (tmp_path / "build").symlink_to(functions().parent)
    assert wheel.run("python", "-c", BUILT, folder=tmp_path).strip() == f"build/{functions().name}"


@needs_node
def test_the_steps_of_the_guide_lead_to_stacks(wheel: Installed, tmp_path: Path) -> None:
    section = PAGE.partition("\n## Step by step\n")[2].partition("\n## ")[0]
    steps = typed(
        "".join(dedent(part) for part in re.split(r"(^ *```console\n.*?^ *```$)", section, flags=re.M | re.S))
    )
    variables = wheel.environment(tmp_path) | QUIET | {"TAGSYNC_CODE": str(functions())}
    type_steps(steps, tmp_path, variables)
    assert [step.command for step in steps] == [
        "tagsync deploy init dr",
        "cd dr",
        "python main.py --check",
        "python main.py",
    ]
    for path in (tmp_path / "dr" / "cdktf.out" / "stacks").glob("tagsync-fleets-*/cdk.tf.json"):
        module = path.parent / json.loads(path.read_text(encoding="utf-8"))["module"]["sync"]["source"]
        assert (module / "main.tf").resolve() == tmp_path / "dr" / "modules" / "tagsync" / "main.tf"


@needs_node
def test_the_example_of_own_code_is_synthesised(wheel: Installed, tmp_path: Path) -> None:
    """With the provider of tagsync_cdktf, which the example names as the other one."""
    (code,) = re.findall(r"```python\n(.*?)```", OWN_CODE, re.DOTALL)
    ours = code.replace("from cdktf_cdktf_provider_aws.provider", "from tagsync_cdktf.aws.provider")
    assert ours != code
    wheel.run("tagsync", "deploy", "init", "begun", folder=tmp_path)
    shutil.copy(tmp_path / "begun" / "tagsync.deploy.yaml", tmp_path)
    shutil.copy(functions(), tmp_path / "functions.zip")
    (tmp_path / "example.py").write_text(ours, encoding="utf-8")
    wheel.run("python", "example.py", folder=tmp_path, **QUIET)
    stack = json.loads((tmp_path / "cdktf.out" / "stacks" / "dr" / "cdk.tf.json").read_text(encoding="utf-8"))
    names = {each["function_name"] for each in stack["resource"]["aws_lambda_function"].values()}
    assert {"tagsync-drs-tag-sync", "tagsync-api"} <= names


@needs_node
def test_what_is_missing_is_named(wheel: Installed, tmp_path: Path) -> None:
    """modules/tagsync, with the command that writes it, and the extra."""
    wheel.run("tagsync", "deploy", "init", "dr", folder=tmp_path)
    folder, code = tmp_path / "dr", str(functions())
    app = (
        "python",
        "-c",
        "import sys; sys.modules['cdktf'] = None; import runpy; runpy.run_path('main.py', run_name='__main__')",
    )
    with pytest.raises(AssertionError, match=r"neither cdktf nor cdktn is installed: pip install 'tagsync\[cdktf\]'"):
        wheel.run(*app, folder=folder, TAGSYNC_CODE=code)
    shutil.rmtree(folder / "modules" / "tagsync")
    with pytest.raises(AssertionError) as failed:
        wheel.run(*app, folder=folder, TAGSYNC_CODE=code)
    said = (
        f"{folder}/modules/tagsync: there is no such folder. Write one: tagsync deploy init DIR, and copy DIR/modules"
    )
    assert f"{said} to {folder}\n" in str(failed.value)
