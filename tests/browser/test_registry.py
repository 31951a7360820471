"""No page is forgotten."""

from __future__ import annotations

import importlib
import inspect
import pkgutil

import tagsync.report.pages as pages
from tests.browser.registry import ENTRIES


def test_every_page_of_the_product_is_tested_in_the_browser() -> None:
    made = set()
    for found in pkgutil.walk_packages(pages.__path__, f"{pages.__name__}."):
        module = importlib.import_module(found.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == found.name and name.endswith("_page") and not name.startswith("_"):
                made.add(f"{found.name.removeprefix(pages.__name__ + '.')}.{name}")
    assert made == {entry.page for entry in ENTRIES}
