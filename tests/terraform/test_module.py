"""modules/tagsync: its own tests in terraform, its examples against the lab, and its README."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tagsync.lab.lab import Lab
from tagsync.report.release import release
from tests.terraform.attached import attached
from tests.terraform.installed import REPOSITORY, Terraform, copy_of
from tests.terraform.versions.choosing import needs_terraform

MODULE = REPOSITORY / "modules" / "tagsync"
EXAMPLES = ("simple", "complete", "multi-account")


@pytest.fixture
def module(tmp_path: Path) -> Path:
    return copy_of(MODULE, tmp_path)


@pytest.fixture
def terraform(tmp_path: Path, drifted_lab: Lab) -> Iterator[Terraform]:
    with attached(drifted_lab) as reattach:
        yield Terraform(tmp_path / "home", drifted_lab.environment() | {"TF_REATTACH_PROVIDERS": reattach})


@needs_terraform
@pytest.mark.slow
def test_its_own_tests_pass_without_aws(module: Path, tmp_path: Path, lab: Lab) -> None:
    with attached(lab) as reattach:
        _test(module, Terraform(tmp_path / "home", {"TF_REATTACH_PROVIDERS": reattach}))
    assert not lab.calls


def _test(module: Path, terraform: Terraform) -> None:
    terraform.init(module)
    done = terraform.run(module, "test")
    runs = (module / "tests" / "module.tftest.hcl").read_text().count('\nrun "')
    assert runs > 10
    assert f"{runs} passed, 0 failed" in done.stdout


@needs_terraform
@pytest.mark.slow
def test_its_own_tests_pass_against_the_lab(module: Path, terraform: Terraform) -> None:
    terraform.run(module, "init", "-input=false", "-test-directory=tests/lab")
    assert "3 passed, 0 failed" in terraform.run(module, "test", "-test-directory=tests/lab").stdout


@needs_terraform
@pytest.mark.slow
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_repairs_the_drift_and_then_has_nothing_to_do(name: str, module: Path, terraform: Terraform) -> None:
    example = module / "examples" / name
    terraform.init(example)
    assert "Apply complete!" in terraform.apply(example).stdout
    assert "No changes." in terraform.plan(example).stdout


@needs_terraform
@pytest.mark.slow
def test_the_complete_example_shows_old_and_new_in_its_first_plan_and_does_what_it_says(
    module: Path, terraform: Terraform, drifted_lab: Lab
) -> None:
    example = module / "examples" / "complete"
    terraform.init(example)
    plan = terraform.plan(example, expect=2).stdout
    assert '~ "Owner"' in plan
    assert "2 to import, 0 to add" in plan
    terraform.apply(example)
    servers = drifted_lab.drs("222222222222", "us-west-2").servers.values()
    (server,) = (each for each in servers if each.tags.get("Name") == "shop-web-01")
    assert server.tags["Stage"] == "Prod"
    assert server.tags["dr:managed-by"] == "platform"
    assert server.tags["source:account"] == "222222222222"


@needs_terraform
@pytest.mark.slow
def test_what_cannot_be_read_is_a_warning_and_an_output(module: Path, terraform: Terraform) -> None:
    example = module / "examples" / "simple"
    terraform.init(example)
    said = terraform.apply(example).words
    assert "Check block assertion failed" in said
    assert "444444444444" in said
    assert "Some instances or regions could not be read" in terraform.plan(example).words


def test_every_source_of_a_module_has_the_version_of_this_release() -> None:
    version = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["project"]["version"]
    pages = [*REPOSITORY.glob("docs/**/*.md"), *REPOSITORY.glob("modules/**/*.md"), *REPOSITORY.glob("modules/**/*.tf")]
    sources = [each for page in pages for each in re.findall(r"git::https://github.com/tagsync/\S+", page.read_text())]
    assert len(sources) > 8
    for source in sources:
        folder = source.partition(".git//")[2].partition("?")[0]
        assert source.rstrip('"') == f"git::https://github.com/tagsync/tagsync.git//{folder}?ref=v{release(version)}"
        assert (REPOSITORY / folder / "main.tf").is_file()


def test_every_example_is_run_and_every_test_file_too() -> None:
    assert sorted(path.name for path in (MODULE / "examples").iterdir()) == sorted(EXAMPLES)
    found = {str(path.relative_to(MODULE)) for path in MODULE.rglob("*.tftest.hcl")}
    assert found == {"tests/module.tftest.hcl", "tests/lab/drift.tftest.hcl"}


def test_the_readme_has_every_variable_and_output_as_they_are_now(tmp_path: Path) -> None:
    copy = copy_of(REPOSITORY / "modules", tmp_path)
    subprocess.run([sys.executable, str(copy / "reference.py")], check=True, capture_output=True)
    made = (copy / "tagsync" / "README.md").read_text()
    assert (MODULE / "README.md").read_text() == made, "run: make docs"
    for file in ("variables.tf", "outputs.tf"):
        for line in (MODULE / file).read_text().splitlines():
            if line.startswith(("variable ", "output ")):
                name = line.split('"')[1]
                assert f"| `{name}` |" in made


@needs_terraform
def test_all_hcl_is_formatted() -> None:
    done = subprocess.run(
        ["terraform", "fmt", "-check", "-recursive", "modules", "examples"],
        cwd=REPOSITORY,
        env={"PATH": str(Path(str(shutil.which("terraform"))).parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")
