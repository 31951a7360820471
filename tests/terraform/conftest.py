"""The real terraform with this working tree's provider, against the lab over HTTP."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tagsync.lab.lab import Lab
from tagsync.provider.provider import TagsyncProvider
from tagsync.provider.wire.plugin import reattach
from tagsync.provider.wire.server import Server
from tagsync.provider.wire.socket_folder import make_socket_folder
from tests.terraform.tagsync_workspace import ADDRESS, TagsyncWorkspace


@pytest.fixture
def terraform_process(lab: Lab, tmp_path: Path) -> TagsyncWorkspace:
    """An empty folder to write a configuration in, with credentials for an empty lab's hub account."""
    if shutil.which("terraform") is None:
        pytest.skip("terraform is not on PATH")
    return TagsyncWorkspace(tmp_path, lab)


@pytest.fixture
def terraform(terraform_process: TagsyncWorkspace, monkeypatch: pytest.MonkeyPatch) -> Iterator[TagsyncWorkspace]:
    """The same, and terraform attaches to a provider in this process instead of starting several: twice as fast."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    for name, value in terraform_process.lab.environment().items():
        monkeypatch.setenv(name, value)
    folder = make_socket_folder(os.environ)
    server = Server(TagsyncProvider())
    server.start(f"{folder}/s", None)
    terraform_process.environ["TF_REATTACH_PROVIDERS"] = reattach(ADDRESS, f"{folder}/s")
    yield terraform_process
    server.stopping.set()
    server.stop(5)
    shutil.rmtree(folder)
