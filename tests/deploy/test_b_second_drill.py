"""docs/tutorials/second-drill.md, followed word for word: a drill that the deployed service drives."""

from __future__ import annotations

from tagsync.lab import shell
from tagsync.lab.lab import HUB
from tests.cdktf.conftest import REPOSITORY
from tests.deploy.guide import Guide
from tests.deploy.service import OTHER, SPOKE, Service
from tests.docs.session import environment, type_steps, typed

PAGE = (REPOSITORY / "docs" / "tutorials" / "second-drill.md").read_text(encoding="utf-8")


def test_a_drill_from_last_nights_points_with_a_check_a_retry_and_its_time(service: Service, guide: Guide) -> None:
    for name, account, owner in (("portal", HUB, "web@example.com"), ("erp", SPOKE, "erp@example.com")):
        for number in range(1, 5 if name == "portal" else 7):
            tags = {"Name": f"{name}-0{number}", "Owner": owner, "DR-Wave": str(2 - number % 2)}
            service.add_server(tags["Name"], tags, account=account, region=OTHER)
    folder = guide.settings.parent
    if not (folder / "examples").exists():
        (folder / "examples").symlink_to(REPOSITORY / "examples")
    variables = environment(folder) | guide.environment()
    said = type_steps(typed(PAGE), folder, variables, shell.entering(service.lab.url, variables))
    assert "Traceback" not in said
