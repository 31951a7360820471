"""What `make demo` leaves tells its story in three pages, each of which leads to the others."""

from __future__ import annotations

import shutil
from pathlib import Path

from examples.pages import DRILL, REPAIRED, WRONG, link_up
from tests.browser.visit import PHONE, Chromium


def test_a_reader_goes_from_what_is_wrong_to_the_drill(demo_pages: Path, tmp_path: Path, chromium: Chromium) -> None:
    for name in (WRONG, REPAIRED, DRILL):
        shutil.copy(demo_pages / name, tmp_path)
    link_up(tmp_path)
    with chromium.at((tmp_path / WRONG).as_uri()) as visit:
        page, headline = visit.page, visit.page.locator("h1")
        assert headline.inner_text() == "38 of 124 servers have missing or wrong tags"
        page.get_by_role("link", name="2. What was repaired").click()
        assert headline.inner_text() == "38 servers repaired"
        page.get_by_role("link", name="3. The drill").click()
        assert headline.inner_text() == "The drill has succeeded"
        assert page.locator("[aria-current=page]").inner_text() == "3. The drill"
        assert page.locator("details.lane").count() == 2
        assert visit.grave() == []
        page.set_viewport_size({"width": PHONE, "height": 900})
        assert visit.overflow() <= 0
        assert visit.errors == []
