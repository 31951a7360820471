"""The service as it is deployed: synthesised, applied by the real Terraform to a lab that enforces IAM, and running.

Deploying takes minutes, so that all tests of this folder share one deployment, and one worker of pytest-xdist.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from examples.deployment import Deployment, synthesise, terraform_environment
from tagsync.lab.lab import Lab
from tagsync.provider.install import install
from tagsync_cdktf.package import built
from tests.cdktf.conftest import QUIET, REPOSITORY
from tests.deploy.service import Service, prepare

SETTINGS = Path(__file__).with_name("settings.yaml")
GROUP = "deployed"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.slow)
            if "service" in getattr(item, "fixturenames", ()) or "deployed" in getattr(item, "fixturenames", ()):
                item.add_marker(pytest.mark.xdist_group(GROUP))
                item.add_marker(pytest.mark.timeout(600))


@dataclass(frozen=True, slots=True)
class Deployed:
    """`healed` are the tags that a drifted server had after the first apply, and `wanted` those of its instance;
    `plan` is what a second plan said of each stack: see `Deployment.plan`."""

    service: Service
    healed: dict[str, str]
    wanted: dict[str, str]
    plan: dict[str, int]


@pytest.fixture(scope="session")
def functions() -> Path:
    """The real zip of the functions, in the cache of builds."""
    return built(REPOSITORY / "build", constraints=REPOSITORY / "constraints.txt", architecture="x86_64")


@pytest.fixture(scope="session")
def deployed(functions: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployed]:
    if shutil.which("terraform") is None:
        pytest.skip("terraform is not on PATH")
    if not os.environ.get("TAGSYNC_TF_MIRROR"):
        pytest.skip("TAGSYNC_TF_MIRROR names no folder with a mirror of Terraform providers")
    folder = tmp_path_factory.mktemp("deployed")
    install(folder)
    out = synthesise(SETTINGS, folder, {**os.environ, **QUIET}, functions)
    with Lab(iam=True) as lab:
        prepare(lab)
        service = Service(lab, Deployment(out, terraform_environment(folder, lab.environment())))
        server = service.add_server("erp-1", {"Owner": "shop@example.com"}, {"Owner": "nobody@example.com"})
        service.deployment.apply()
        found = Deployed(service, service.actual(server), service.wanted(server), service.deployment.plan())
        lab.clock.freeze(lab.clock.now())
        yield found


@pytest.fixture
def service(deployed: Deployed) -> Service:
    """The deployed service with nothing to do yet."""
    deployed.service.reset()
    return deployed.service
