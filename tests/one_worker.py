"""How tests are spread over the workers of pytest-xdist: file by file, but those of some folders together.

Those of tests/deploy share a deployment that takes minutes, those of tests/browser a browser. What mostly waits for the
AWS provider, which looks at each queue for half a minute, comes one after the other on one worker: so the others have
work for the processors meanwhile. (`--dist loadgroup` of pytest-xdist 3.8 does nothing under pytest 9.)
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

DEPLOYMENT = "tests/deploy/"
TOGETHER = (DEPLOYMENT, "tests/browser/")
WAITING = (
    "tests/cdktf/test_cdktf_cli.py",
    "tests/cdktf/test_many_accounts.py",
    "tests/lab/platform/test_terraform.py",
    "tests/terraform/test_aws_provider.py",
)
LONG = (
    "tests/browser/",
    "tests/cli/recovery/test_executions.py",
    "tests/cli/test_journeys.py",
    "tests/docs/test_followed.py",
    "tests/docs/test_readme_use.py",
    "tests/service/api/test_api.py",
    "tests/service/driven/test_driver.py",
    "tests/service/events/test_burst.py",
)
"""What takes long as a whole, although none of its tests is slow."""


_BEHIND = 5


def step_back() -> None:
    """Lets the worker that has the deployment go first where processors are short: it is the last one to end."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        os.nice(_BEHIND)


def go_first() -> None:
    """For the thread that calls it, and what it starts; without the right to do that, nothing changes."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        with suppress(PermissionError):
            os.nice(-_BEHIND)


def place(item: pytest.Item) -> int:
    """The deployment comes first, then what waits, then what is slow: no worker is left alone with it at the end."""
    if item.nodeid.startswith(DEPLOYMENT):
        return 0
    if item.nodeid.startswith(WAITING):
        return 1
    return 2 if item.get_closest_marker("slow") or item.nodeid.startswith(LONG) else 3


class OneWorker(LoadScopeScheduling):  # type: ignore[misc]
    """Hands out the files in the order of their tests, not the largest first."""

    def __init__(self, config: pytest.Config, log: Any) -> None:
        config.option.loadscopereorder = False
        super().__init__(config, log)

    def _split_scope(self, nodeid: str) -> str:
        if nodeid.startswith(WAITING):
            return "waiting"
        file = str(nodeid.partition("::")[0])
        return next((folder for folder in TOGETHER if file.startswith(folder)), file)
