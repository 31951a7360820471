"""The site of the docs in a browser, from a web server as it is published."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import get_args

import pytest

from tests.browser.visit import DESK, PHONE, Chromium, Theme, Visit
from tests.docs import build

PAGES = ["index", "deploy", "ci", "tutorials/first-plan"]
OF_MATERIAL = "aria-dialog-name (ARIA dialog and alertdialog nodes should have an accessible name): ['.md-search']"


class Quiet(SimpleHTTPRequestHandler):
    def log_request(self, code: object = "-", size: object = "-") -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Its address."""
    folder = build.site(tmp_path_factory)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def left(visit: Visit, site: str) -> list[str]:
    """The requests that left the site."""
    return [request for request in visit.requests if not request.startswith(f"{site}/")]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_fit_for_all_and_asks_no_one_else(name: str, site: str, chromium: Chromium) -> None:
    with chromium.at(f"{site}/{name}.html", offline=False) as visit:
        assert [found for found in visit.grave() if not found.startswith(OF_MATERIAL)] == []
        visit.page.emulate_media(color_scheme="dark")
        assert visit.grave("color-contrast") == []
        for width in (DESK, PHONE):
            visit.page.set_viewport_size({"width": width, "height": 900})
            assert visit.overflow() <= 0, width
        assert (left(visit, site), visit.errors) == ([], [])


def test_the_search_finds_a_page(site: str, chromium: Chromium) -> None:
    with chromium.at(f"{site}/index.html", offline=False) as visit:
        visit.page.get_by_role("textbox", name="Search").click()
        visit.page.keyboard.type("on-premises")
        found = visit.page.locator(".md-search-result__item a[href*='on-premises.html']").first
        found.wait_for()
        found.click()
        visit.page.wait_for_url("**/how-to/on-premises.html*")
        assert left(visit, site) == []


@pytest.mark.parametrize("theme", get_args(Theme))
def test_the_picture_of_a_page_is_that_of_the_theme(theme: Theme, site: str, chromium: Chromium) -> None:
    with chromium.at(f"{site}/tutorials/first-drill.html", offline=False, theme=theme) as visit:
        pictures = visit.page.locator("article img[src*=drill]").all()
        shown = [str(each.get_attribute("src")).partition("#")[0] for each in pictures if each.is_visible()]
        assert shown == [f"../pictures/drill-{theme}.png"]


def test_of_a_session_only_the_commands_are_copied(site: str, chromium: Chromium) -> None:
    with chromium.at(f"{site}/tutorials/first-plan.html", offline=False) as visit:
        visit.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        visit.page.locator(".highlight:has(.gp)").first.locator("button").first.click()
        copied = visit.page.evaluate("navigator.clipboard.readText()")
        assert copied == 'eval "$(tagsync lab up --scenario first-look --detach)"\ntagsync doctor'
