"""What `tagsync adopt` writes, taken over by the real terraform: as resources, and as a call of the module."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tagsync.cli.main import main
from tagsync.lab.lab import Lab
from tests.terraform.attached import attached
from tests.terraform.installed import REPOSITORY, Terraform

pytestmark = pytest.mark.slow

ADOPT = "adopt --account 111111111111,222222222222,333333333333 --role-name tagsync --external-id tagsync-lab --quiet"
HEADER = 'terraform {\n  required_providers {\n    tagsync = { source = "tagsync/tagsync" }\n  }\n}\n'


@pytest.fixture
def terraform(tmp_path: Path, drifted_lab: Lab, monkeypatch: pytest.MonkeyPatch) -> Iterator[Terraform]:
    for name, value in drifted_lab.environment().items():
        monkeypatch.setenv(name, value)
    with attached(drifted_lab) as reattach:
        yield Terraform(tmp_path / "home", drifted_lab.environment() | {"TF_REATTACH_PROVIDERS": reattach})


@pytest.mark.parametrize("form", ["resources", "module"])
def test_every_fleet_is_imported_shows_its_drift_and_has_none_afterwards(
    form: str, tmp_path: Path, terraform: Terraform
) -> None:
    folder = tmp_path / "root"
    folder.mkdir()
    file = folder / "fleets.tf"
    assert main([*ADOPT.split(), *(["--module"] if form == "module" else []), "--out", str(file)]) == 0
    terraform.run(folder, "fmt", "-check")
    if form == "module":
        source = file.read_text().split('"git::')[1].split('"')[0]
        file.write_text(file.read_text().replace(f"git::{source}", str(REPOSITORY / "modules" / "tagsync")))
    else:
        (folder / "versions.tf").write_text(HEADER)
    terraform.init(folder)
    plan = terraform.plan(folder, expect=2).stdout
    assert "Plan: 7 to import, 0 to add, 7 to change, 0 to destroy." in plan
    assert '~ "Owner"' in plan
    terraform.apply(folder)
    assert "No changes." in terraform.plan(folder).stdout
