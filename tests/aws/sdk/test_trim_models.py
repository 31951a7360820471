"""The trimmed service models are those of the installed botocore, and are the ones in use."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import botocore.session
import pytest
from botocore.loaders import Loader

from tagsync.aws.sdk.clients import MODELS, Sdk
from tagsync.aws.sdk.trim_models import OPERATIONS, trimmed
from tagsync.core.model import Target
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.timeouts import Timeouts
from tagsync.lab.iam.identities import HUB
from tagsync.lab.lab import Lab
from tests.aws.conftest import Connect


@pytest.mark.parametrize("service", sorted(OPERATIONS))
def test_a_model_is_cut_from_the_installed_botocore(service: str) -> None:
    path, text = trimmed(service, Loader())
    assert (MODELS / path).is_file(), "botocore has a newer version of this service: run `make models`"
    assert (MODELS / path).read_text() == text, "botocore's model has changed: run `make models`"


def test_no_other_model_lies_about() -> None:
    paths = {trimmed(service, Loader())[0] for service in OPERATIONS}
    assert {str(path.relative_to(MODELS)) for path in MODELS.rglob("*.json")} == paths


def client(service: str) -> Any:
    made = Sdk(botocore.session.Session(), connections=1, timeouts=Timeouts())
    return made.client(service, "us-east-1")


@pytest.mark.parametrize("service", sorted(OPERATIONS))
def test_clients_know_the_trimmed_operations_only(service: str) -> None:
    assert sorted(client(service).meta.service_model.operation_names) == sorted(OPERATIONS[service])


def test_requests_may_hold_everything_that_is_sent() -> None:
    shape = client("drs").meta.service_model.operation_model("DescribeSourceServers").input_shape
    assert {"filters", "nextToken", "maxResults"} <= set(shape.members)


def test_a_newer_botocore_with_a_newer_version_of_drs_works_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lab: Lab, connect: Connect
) -> None:
    builtin = Path(Loader.BUILTIN_DATA_PATH) / "drs" / "2020-02-26"
    newer = tmp_path / "drs" / "2030-01-01"
    newer.mkdir(parents=True)
    model = Loader().load_service_model("drs", "service-2", "2020-02-26")
    model = {**model, "metadata": {**model["metadata"], "apiVersion": "2030-01-01"}}
    (newer / "service-2.json").write_text(json.dumps(model))
    shutil.copy(builtin / "endpoint-rule-set-1.json.gz", newer)
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path))
    assert "StartRecovery" in client("drs").meta.service_model.operation_names
    lab.drs(HUB, "us-east-1").seed_server("srv", tags={"a": "b"})
    (server,) = connect(Access()).reader.read_servers(Target(HUB, "us-east-1")).servers
    assert server.tags == {"a": "b"}
