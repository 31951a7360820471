"""A plugin of pytest: leaves out every test that hypothesis does not vary."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    others = [item for item in items if not getattr(getattr(item, "obj", None), "is_hypothesis_test", False)]
    items[:] = [item for item in items if item not in others]
    config.hook.pytest_deselected(items=others)
