"""The lanes of a recovery: their bars stand below one another, and all is there without a script and on paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator

from tagsync.report.pages.recovery.execution import recovery_page
from tests.browser.recoveries import BEGAN, at, execution
from tests.browser.samples import Texts
from tests.browser.visit import DESK, PHONE, Chromium

LARGE = 2_000


def page(servers: int) -> str:
    return recovery_page(execution(Texts(), servers), now=at(30))


def edges(bar: Locator) -> tuple[float, float]:
    box = bar.bounding_box()
    assert box
    return box["x"], box["x"] + box["width"]


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_the_bars_of_a_wave_and_of_its_servers_stand_on_one_axis(chromium: Chromium, width: int) -> None:
    with chromium.showing(page(18), width=width) as visit:
        wave = visit.page.locator("#step-1")
        whole = edges(wave.locator("summary .b-launched").first)
        for number in range(5):
            assert edges(wave.locator("tbody .b-launched").nth(number)) == pytest.approx(whole, abs=1)
        track = edges(visit.page.locator("#step-2 .track"))
        wait = edges(visit.page.locator("#step-2 .b-wait"))
        minute = (track[1] - track[0]) / 31
        assert wait == pytest.approx((track[0] + 10 * minute, track[0] + 20 * minute), abs=2)


def test_without_a_script_a_wave_opens_to_its_servers(chromium: Chromium) -> None:
    with chromium.showing(page(LARGE), script=False) as visit:
        wave = visit.page.locator("#step-4")
        assert not wave.locator("tbody tr").first.is_visible()
        wave.locator("summary").first.click()
        assert wave.locator("tbody tr").first.is_visible()
        last = wave.get_by_text(execution(Texts(), LARGE).steps[3].servers[-1].server_id)
        assert not last.is_visible()
        for more in wave.locator(".more summary").all():
            more.click()
        assert last.is_visible()


def test_two_thousand_servers_open_at_once_by_the_keyboard(chromium: Chromium) -> None:
    with chromium.showing(page(LARGE)) as visit:
        visit.page.locator("#step-4 > summary").press("Enter")
        assert visit.page.locator("#step-4 tbody tr").first.is_visible()
        assert visit.page.locator("#step-4 .track use").first.evaluate("each => each.getBBox().width") > 0
        assert visit.errors == []


def test_on_paper_every_server_of_every_wave_is_there(chromium: Chromium) -> None:
    with chromium.showing(page(120)) as visit:
        assert visit.page.pdf().startswith(b"%PDF")
        visit.page.emulate_media(media="print")
        shown = visit.page.locator("#waves").inner_text()
        assert [each.server_id for each in execution(Texts(), 120).servers() if each.server_id not in shown] == []


def test_now_is_where_it_is_given(chromium: Chromium) -> None:
    made = execution(Texts(), 18)
    with chromium.showing(recovery_page(made, now=BEGAN)) as visit:
        assert "now, 22:20 UTC" in visit.visible()
        chromium.renew(visit, recovery_page(made, now=at(40)))
        assert "now, 22:40 UTC" in visit.visible()
