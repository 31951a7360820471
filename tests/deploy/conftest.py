"""The service as it is deployed: synthesised, applied by the real Terraform to a lab that enforces IAM, and running.

It is deployed as by a user without a clone: from a folder of `tagsync deploy init`, with the provider and the app of an
installed wheel. Deploying takes minutes, so that all tests of this folder share one deployment, and one worker of
pytest-xdist. Its lab is closed after the last of them (scope "package"), for other tests of the worker open their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from examples.deployment import Deployment, terraform_environment
from tagsync.lab.lab import Lab
from tests import aws_mirror
from tests.cdktf.conftest import QUIET, REPOSITORY, functions
from tests.deploy.guide import Guide
from tests.deploy.service import Service, prepare
from tests.one_worker import DEPLOYMENT, go_first
from tests.terraform.versions.choosing import skip_without_terraform
from tests.wheel.installed import Installed

SETTINGS = REPOSITORY / "examples" / "cdktf" / "lab-settings.yaml"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.nodeid.startswith(DEPLOYMENT):
            item.add_marker(pytest.mark.slow)
            item.add_marker(pytest.mark.timeout(600))


@dataclass(frozen=True, slots=True)
class Deployed:
    """`healed` are the tags that a drifted server had after the first apply, and `wanted` those of its instance;
    `plan` is what a second plan said of each stack: see `Deployment.plan`."""

    service: Service
    healed: dict[str, str]
    wanted: dict[str, str]
    plan: dict[str, int]


@pytest.fixture(scope="package")
def deployed(tmp_path_factory: pytest.TempPathFactory, wheel: Installed) -> Iterator[Deployed]:
    skip_without_terraform()
    aws_mirror.skip_without()
    go_first()
    folder = tmp_path_factory.mktemp("deployed")
    out = synthesised(wheel, folder)
    with Lab(iam=True) as lab:
        prepare(lab)
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("TAGSYNC_TF_MIRROR", str(aws_mirror.mirror()))
            environment = terraform_environment(folder, lab.environment())
        service = Service(lab, Deployment(out, environment))
        server = service.add_server("erp-1", {"Owner": "shop@example.com"}, {"Owner": "nobody@example.com"})
        service.deployment.apply()
        found = Deployed(service, service.actual(server), service.wanted(server), service.deployment.plan())
        lab.clock.freeze(lab.clock.now())
        yield found


def synthesised(wheel: Installed, folder: Path) -> Path:
    """cdktf.out of the settings of the lab; the folder is HOME of the provider, too."""
    wheel.run("tagsync", "provider", "install", folder=folder)
    app = folder / "app"
    wheel.run("tagsync", "deploy", "init", str(app), folder=folder)
    (app / "tagsync.deploy.yaml").write_text(SETTINGS.read_text())
    wheel.run("python", "main.py", folder=app, TAGSYNC_CODE=str(functions()), **QUIET)
    return app / "cdktf.out"


@pytest.fixture
def service(deployed: Deployed) -> Service:
    """The deployed service with nothing to do yet."""
    deployed.service.reset()
    return deployed.service


@pytest.fixture
def guide(service: Service, wheel: Installed) -> Guide:
    """docs/operate.md, followed in the folder that the service was deployed from."""
    return Guide(service, service.deployment.out.with_name("tagsync.deploy.yaml"), wheel.programs)
