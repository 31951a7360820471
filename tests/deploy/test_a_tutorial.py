"""docs/tutorials/first-deployment.md, followed word for word where the service has been deployed already.

So Terraform finds nothing to change, and what comes next runs on the deployed service. It is the first file of the
folder, for tests of other guides leave the service with other settings: Terraform would roll out these, and wait on a
clock that stands still.
"""

from __future__ import annotations

import re
import shutil

import pytest

from tagsync.lab import shell
from tests.cdktf.conftest import REPOSITORY
from tests.deploy.guide import Guide
from tests.deploy.service import HOME, OTHER, SPOKE, Service
from tests.docs.session import environment, type_steps, typed

PAGE = (REPOSITORY / "docs" / "tutorials" / "first-deployment.md").read_text(encoding="utf-8")


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_the_service_is_deployed_and_repairs_what_drifted(service: Service, guide: Guide) -> None:
    wanted = {"Owner": "shop@example.com", "DR-Wave": "1"}
    servers = [service.add_server(f"shop-{number}", wanted, region=HOME) for number in range(3)]
    servers += [service.add_server(f"erp-{number}", wanted, account=SPOKE, region=OTHER) for number in range(2)]
    steps = [step for step in typed(PAGE) if not re.search("tagsync lab (up|down)", step.command)]
    folder = guide.settings.parent
    (folder / "examples").symlink_to(REPOSITORY / "examples")
    variables = environment(folder) | guide.environment()
    said = type_steps(steps, folder, variables, shell.entering(service.lab.url, variables))
    assert said.count("No changes. Your infrastructure matches the configuration.") == 2
    assert service.in_sync(*servers)
