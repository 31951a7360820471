"""Makes the pictures of README and docs from the pages of the demo's fleet: `make pictures`."""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tempfile
from pathlib import Path
from typing import get_args

from playwright.sync_api import sync_playwright

from examples.pages import DRILL, WRONG
from tests.browser.chromium import MISSING, SWITCHES, program
from tests.browser.demo_fleet import make_demo_pages
from tests.browser.palette import with_palette
from tests.browser.visit import Chromium, Theme
from tests.terraform.installed import REPOSITORY

FOLDER = REPOSITORY / "docs" / "pictures"
RECORD = FOLDER / "pages.json"
"""Of which pages the pictures are: their digests. Pixels are no measure, for each machine has other fonts."""
PAGES = {"plan": WRONG, "drill": DRILL}
"""A picture's name, and the page of the demo that it shows."""
_OTHERS = re.compile(rb"sha256:[0-9a-f]{64}")
WIDTH, HEIGHT = 1200, 800
_BEFORE = {"drill": "[...document.querySelectorAll('details.lane')].slice(0, -1).forEach(each => each.open = false)"}
"""What is done on a page first: a picture of the drill shows all waves, and the servers of the last one."""


def names() -> list[str]:
    return [f"{page}-{theme}.png" for page in PAGES for theme in get_args(Theme)]


def digests(folder: Path) -> dict[str, str]:
    """Of the pages of the demo in a folder. Those of the plan and of its policy, which are in them, do not count."""
    shown = {page: _OTHERS.sub(b"", (folder / file).read_bytes()) for page, file in PAGES.items()}
    return {page: hashlib.sha256(html).hexdigest() for page, html in shown.items()}


def main() -> None:
    found = program()
    if found is None:
        raise SystemExit(f"Pictures cannot be made: {MISSING}")
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        made = Path(folder)
        make_demo_pages(made)
        browser = playwright.chromium.launch(executable_path=found, args=list(SWITCHES))
        chromium = Chromium(browser, made)
        for page, file in PAGES.items():
            for theme in get_args(Theme):
                _take(chromium, made / file, theme, _BEFORE.get(page, ""), FOLDER / f"{page}-{theme}.png")
        browser.close()
        RECORD.write_text(json.dumps(digests(made), indent=2) + "\n", encoding="utf-8")


def _take(chromium: Chromium, page: Path, theme: Theme, before: str, path: Path) -> None:
    with chromium.at(page.as_uri(), width=WIDTH, theme=theme) as visit:
        visit.page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
        visit.page.evaluate(before)
        path.write_bytes(with_palette(visit.page.screenshot()))
    sys.stdout.write(f"{path.relative_to(REPOSITORY)}: {path.stat().st_size:,} bytes\n")


if __name__ == "__main__":
    main()
