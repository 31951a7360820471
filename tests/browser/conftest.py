"""One Chromium for the tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import MISSING, SWITCHES, program
from tests.browser.demo_fleet import make_demo_pages
from tests.browser.visit import Chromium


@pytest.fixture(scope="package")
def _browser() -> Iterator[Browser]:
    """Not for the whole session: while Playwright runs, no other test could run an event loop."""
    found = program()
    if found is None:
        pytest.skip(MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(SWITCHES))
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def chromium(_browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Chromium:
    return Chromium(_browser, tmp_path_factory.mktemp("page"))


@pytest.fixture(scope="package")
def demo_pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the pages of the demo."""
    folder = tmp_path_factory.mktemp("demo")
    make_demo_pages(folder)
    return folder
