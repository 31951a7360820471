"""What every test may ask for: a simulated AWS, empty or with a company's drifted fleet."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from typing import Any

import pytest

from tagsync.lab.lab import Lab
from tests import aws_mirror, forked_workers, hypothesis_profiles, quick_botocore, quick_jsonschema
from tests.once import session_folder
from tests.one_worker import OneWorker, place, step_back
from tests.terraform.versions import choosing
from tests.warm import programs
from tests.wheel.installed import Installed, installed

hypothesis_profiles.load()
quick_botocore.load()
quick_jsonschema.load()
gc.disable()  # until the tests are collected: what that makes is kept to the end, so looking for garbage finds none

_PROXIES = frozenset({"http_proxy", "https_proxy", "all_proxy"})


def pytest_configure() -> None:
    step_back()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes(config: pytest.Config, specs: list[Any]) -> None:
    forked_workers.prepare(config, len(specs))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> OneWorker:
    return OneWorker(config, log)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=place)


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()
    gc.set_threshold(50_000, 20, 20)  # the tests of the lab take a tenth less time than with 700


@pytest.fixture(scope="session", autouse=True)
def _no_aws_of_the_developers() -> Iterator[None]:
    """Tests see no profile, credentials, endpoint or proxy of the shell they are started from."""
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.startswith("AWS_") or name.lower() in _PROXIES:
                patch.delenv(name)
        patch.setenv("AWS_CONFIG_FILE", os.devnull)
        patch.setenv("AWS_SHARED_CREDENTIALS_FILE", os.devnull)
        patch.setenv("AWS_EC2_METADATA_DISABLED", "true")
        yield


@pytest.fixture(autouse=True)
def _leaves_the_environment() -> Iterator[None]:
    """Fails a test that leaves credentials, or what else AWS's tools read, to those after it on the same worker."""
    before = _of_aws()
    yield
    if left := {name: value for name, value in _of_aws().items() if before.get(name) != value}:
        for name in left:
            os.environ.pop(name)
        os.environ.update(before)
        pytest.fail(f"It leaves {', '.join(sorted(left))} set: undo in the order opposite to what was done")


def _of_aws() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name.startswith("AWS_")}


@pytest.fixture(scope="session", autouse=True)
def _programs_of_the_session(tmp_path_factory: pytest.TempPathFactory) -> None:
    programs.begin(session_folder(tmp_path_factory))


@pytest.fixture(scope="session", autouse=True)
def _terraform_collects_less_garbage() -> Iterator[None]:
    """Terraform and the AWS provider are in Go, and spend a quarter of their time on garbage that soon ends anyhow."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GOGC", "400")
        yield


@pytest.fixture(scope="session", autouse=True)
def _terraform_that_is_named(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Tests, and all that they start, take `terraform` from PATH: that is the program that TAGSYNC_TERRAFORM names."""
    with pytest.MonkeyPatch.context() as patch:
        if named := os.environ.get(choosing.VARIABLE):
            choosing.put_first(named, tmp_path_factory.mktemp("named"), patch)
        yield


@pytest.fixture(params=choosing.turns())
def each_terraform(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """`terraform` on PATH is the one there, then the oldest and the newest that the suite runs on: see choosing.py."""
    if request.param != choosing.ON_PATH:
        monkeypatch.setenv("PATH", choosing.path_to(request.param))
    return str(request.param)


@pytest.fixture
def terraform_on_path(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Skips a test where there is no terraform, or none that is new enough for its mark `terraform_since`."""
    if "each_terraform" in request.fixturenames:
        request.getfixturevalue("each_terraform")
    elif (since := request.node.get_closest_marker("terraform_since")) and not choosing.is_on_path(*since.args):
        choosing.skip_if_named(*since.args)
        monkeypatch.setenv("PATH", choosing.path_to(choosing.VERSIONS[-1]))
    choosing.skip_without_terraform()


@pytest.fixture
def aws_provider(terraform_on_path: None) -> None:
    """Skips a test where there is no Terraform, or no AWS provider for it."""
    aws_mirror.skip_without()


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """tagsync installed from its wheel alone."""
    return installed(tmp_path_factory)


@pytest.fixture
def lab() -> Iterator[Lab]:
    """An empty simulated AWS."""
    with Lab() as running:
        yield running


@pytest.fixture
def drifted_lab() -> Iterator[Lab]:
    """The scenario drifted-fleet."""
    with Lab("drifted-fleet") as running:
        yield running
