"""The real terraform with this working tree's provider, against the lab over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tagsync.lab.lab import Lab
from tests.terraform.attached import attached
from tests.terraform.tagsync_workspace import TagsyncWorkspace


@pytest.fixture
def terraform_process(lab: Lab, tmp_path: Path, terraform_on_path: None) -> TagsyncWorkspace:
    """An empty folder to write a configuration in, with credentials for an empty lab's hub account."""
    return TagsyncWorkspace(tmp_path, lab)


@pytest.fixture
def terraform(terraform_process: TagsyncWorkspace) -> Iterator[TagsyncWorkspace]:
    """The same, and terraform attaches to a provider in this process."""
    with attached(terraform_process.lab) as terraform_process.environ["TF_REATTACH_PROVIDERS"]:
        yield terraform_process
