"""The list of every server: its filters, a server's story, thousands of servers, and paper."""

from __future__ import annotations

import json
from collections import Counter
from itertools import product
from typing import Any

from playwright.sync_api import Page

from tests.browser.registry import Entry, every_list
from tests.browser.samples import Texts
from tests.browser.visit import Chromium
from tests.report.pages.reading import servers

SOME, FLEET = 60, 8_400
MOST_BYTES = 3_000_000
MOST_MILLISECONDS = 200
FILTERS = ("status", "account", "region")
PROBLEMS = ("bad", "warn", "change")
TIMED = """words => {
    const field = document.getElementById('f-text');
    return words.map(text => {
        const start = performance.now();
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        document.body.getBoundingClientRect();
        return performance.now() - start;
    });
}"""
"""How long the page takes to filter by each text and to lay out what it found, in milliseconds."""


def shown(page: Page) -> tuple[str, int]:
    """What the page says of the list, and how many servers it lists."""
    return page.locator("#shown").inner_text(), page.locator("#rows details").count()


def counted(found: int, total: int) -> tuple[str, int]:
    return f"{found} of {total} servers", found


@every_list
def test_filters_narrow_the_list_and_are_cleared(entry: Entry, chromium: Chromium) -> None:
    html = entry.make(Texts(), SOME, False)
    rows = servers(html)
    with chromium.showing(html) as visit:
        page = visit.page
        assert shown(page) == counted(len(rows), len(rows))
        for name in FILTERS:
            for value, count in Counter(row[name] for row in rows).items():
                page.select_option(f"#f-{name}", value)
                assert shown(page) == counted(count, len(rows))
            page.select_option(f"#f-{name}", "")
        for key in {key for row in rows for key in row["keys"]}:
            page.select_option("#f-key", key)
            assert shown(page) == counted(sum(key in row["keys"] for row in rows), len(rows))
            page.select_option("#f-key", "")
        for account, region in product(*({row[name] for row in rows} for name in ("account", "region"))):
            page.select_option("#f-account", account)
            page.select_option("#f-region", region)
            both = sum((row["account"], row["region"]) == (account, region) for row in rows)
            assert shown(page) == counted(both, len(rows))
        page.get_by_role("button", name="Clear").click()
        visit.until("document.querySelectorAll('#rows details').length === given", len(rows))
        page.fill("#f-text", rows[7]["id"].upper())
        assert shown(page) == counted(1, len(rows))
        page.fill("#f-text", "no such server")
        assert shown(page) == counted(0, len(rows))
        assert visit.errors == []


@every_list
def test_a_server_opens_to_its_story(entry: Entry, chromium: Chromium) -> None:
    html = entry.make(Texts(), SOME, False)
    rows = servers(html)
    with chromium.showing(html) as visit:
        lines = visit.page.locator("#rows details")
        assert lines.locator(".story").count() == 0
        lines.nth(0).locator("summary").click()
        lines.nth(1).locator("summary").press("Enter")
        lines.nth(2).locator("summary").press("Space")
        for row, line in zip(rows, (lines.nth(place) for place in range(3)), strict=False):
            line.locator(".story").wait_for()
            said = line.inner_text()
            for part in (row["id"], row["account"], *(text for change in row["changes"] for text in change[1:4])):
                assert part in said


@every_list
def test_what_leads_to_the_list_sets_its_filters(entry: Entry, chromium: Chromium) -> None:
    """A place on the map, the number of servers beside a change."""
    with chromium.showing(entry.make(Texts(), SOME, False)) as visit:
        for button in visit.page.locator("button[data-filter]").all():
            wanted = json.loads(button.get_attribute("data-filter") or "")
            button.click()
            for name in ("text", "status", "account", "region", "key"):
                assert visit.page.locator(f"#f-{name}").input_value() == wanted.get(name, "")
            assert shown(visit.page)[1] > 0
            assert focused(visit.page)["id"] == "servers"


@every_list
def test_the_list_is_reached_by_the_keyboard_alone(entry: Entry, chromium: Chromium) -> None:
    """From the address bar: over the link that skips, the fields and the button, to the first server."""
    with chromium.showing(entry.make(Texts(), SOME, False)) as visit:
        page = visit.page
        page.keyboard.press("Tab")
        assert focused(page)["text"].startswith("Skip")
        page.locator("#f-text").focus()
        met = []
        while focused(page)["tag"] != "SUMMARY":
            met.append(focused(page)["id"] or focused(page)["text"])
            page.keyboard.press("Tab")
            assert len(met) < 10
        assert met == ["f-text", "f-status", "f-account", "f-region", "f-key", "Clear"]
        page.keyboard.press("Enter")
        page.locator("#rows details[open] .story").wait_for()
        assert focused(page)["outline"] != "none"


def focused(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = page.evaluate(
        "(({ tagName, id, innerText }) => ({ tag: tagName, id, text: innerText || '', "
        "outline: getComputedStyle(document.activeElement).outlineStyle }))(document.activeElement)"
    )
    return found


@every_list
def test_a_fleet_of_thousands_is_small_and_filters_at_once(entry: Entry, chromium: Chromium) -> None:
    """The best of several, for another program may have the processor."""
    html = entry.make(Texts(), FLEET, False)
    rows = servers(html)
    assert len(rows) == FLEET
    assert len(html.encode()) < MOST_BYTES
    with chromium.showing(html) as visit:
        listed = visit.page.locator("#rows details").count()
        assert listed < FLEET
        visit.page.locator("#more").click()
        assert visit.page.locator("#rows details").count() > listed
        last = rows[-1]["id"]
        for text in ("prod 0", "", last):
            best = min(visit.page.evaluate(TIMED, ["x", text] * 4)[1::2])
            assert best < MOST_MILLISECONDS, text
        assert shown(visit.page) == ("1 of 8,400 servers", 1)
        assert visit.errors == []


@every_list
def test_on_paper_every_server_with_a_problem_is_there(entry: Entry, chromium: Chromium) -> None:
    html = entry.make(Texts(), 450, False)
    wanted = {row["name"] or row["id"] for row in servers(html) if row["tone"] in PROBLEMS}
    assert wanted
    with chromium.showing(html) as visit:
        assert visit.page.pdf().startswith(b"%PDF")
        visit.page.emulate_media(media="print")
        listed = set(visit.page.locator("#rows .name").all_inner_texts())
        assert wanted - listed == set()
        assert not visit.page.locator("#filters").is_visible()
