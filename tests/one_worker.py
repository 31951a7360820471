"""How tests are spread over the workers of pytest-xdist: one by one, but those of some folders together.

Those of tests/deploy share a deployment that takes minutes, those of tests/browser a browser. (`--dist loadgroup` of
pytest-xdist 3.8 does nothing under pytest 9.)
"""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling

TOGETHER = ("tests/deploy/", "tests/browser/")


class OneByOne(LoadScopeScheduling):  # type: ignore[misc]
    """The largest scope, which is the deployment, is begun first."""

    def _split_scope(self, nodeid: str) -> str:
        return next((folder for folder in TOGETHER if nodeid.startswith(folder)), nodeid)
