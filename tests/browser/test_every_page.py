"""What holds for every page: it shows, it is alone, it can be read by all, and what a tag holds is text."""

from __future__ import annotations

import re

from tests.browser.registry import Entry, every_page
from tests.browser.samples import Texts, everywhere
from tests.browser.visit import DESK, PHONE, Chromium

FEW = 18
HOSTILE = (
    "<script>window.hit = 1</script></script><script>window.hit = 1</script>{{ 6 * 7 }}{% raw %}&lt;b&gt;&amp;",
    "\"><img src=x onerror='window.hit = 1'>' onmouseover='window.hit = 1' x='<svg onload=window.hit=1>",
    "<!--<script>]]></style><style>*{display:none}</style>javascript:window.hit=1",
)
MISLEADING = "\u202egnp.exe\u202c\u2066\u200b\u0007\ufeff"
"""Text that would be shown in another order, or not at all."""
ELEMENTS = """[...document.querySelectorAll('*')].map(each => each.localName + [...each.attributes]
    .map(one => one.name).filter(name => name.startsWith('on') || name === 'style'))"""
GROUND = "getComputedStyle(document.body).backgroundColor"
NUMBERED = """(() => {
    const all = document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]');
    const usable = [...all].filter(each => !each.disabled && each.checkVisibility());
    usable.forEach((each, number) => { each.dataset.number = number; });
    return usable.length;
})()"""
"""Gives everything that a reader can use a number, in its order on the page; how many there are."""
FOCUSED = "(number => number === undefined ? null : Number(number))(document.activeElement.dataset.number)"
_LEFT_ALONE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0007]")


@every_page
def test_it_shows_sends_nothing_and_is_fit_for_all_in_both_themes(entry: Entry, chromium: Chromium) -> None:
    with chromium.showing(entry.make(Texts(), FEW, False)) as visit:
        assert visit.page.locator("h1").is_visible()
        assert visit.page.title().startswith("tagsync")
        visit.unfold()
        assert visit.grave() == []
        ground = visit.page.evaluate(GROUND)
        visit.page.get_by_role("button", name="Dark").press("Enter")
        assert visit.page.evaluate(GROUND) != ground
        assert visit.page.locator("#theme").inner_text() == "Light"
        assert visit.grave("color-contrast") == []
        assert (visit.errors, visit.requests) == ([], [])


@every_page
def test_its_policy_lets_nothing_be_loaded_or_run_but_its_own(entry: Entry, chromium: Chromium) -> None:
    with chromium.showing(entry.make(Texts(), FEW, False)) as visit:
        policy = visit.page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content") or ""
        assert policy.startswith("default-src 'none'; ")
        assert "unsafe" not in policy
        visit.page.evaluate(
            """() => {
                const script = document.createElement('script');
                script.textContent = 'window.hit = 1';
                const image = document.createElement('img');
                image.src = 'https://example.com/x.png';
                document.body.append(script, image);
                document.body.insertAdjacentHTML('beforeend', '<p onclick="window.hit = 1" id="evil">x</p>');
                document.getElementById('evil').click();
            }"""
        )
        assert visit.page.evaluate("window.hit") is None
        assert visit.blocked == visit.requests == ["https://example.com/x.png"]
        assert len([error for error in visit.errors if "Content Security Policy" in error]) == 3


@every_page
def test_what_a_tag_holds_stays_text(entry: Entry, chromium: Chromium) -> None:
    """The page has the same elements as with harmless text, and runs nothing."""
    with chromium.showing(entry.make(everywhere("harmless"), FEW, False)) as visit:
        visit.unfold()
        harmless = set(visit.page.evaluate(ELEMENTS))
        for text in HOSTILE:
            chromium.renew(visit, entry.make(everywhere(text), FEW, False))
            visit.unfold()
            assert visit.page.evaluate("window.hit") is None
            assert (visit.errors, visit.requests) == ([], [])
            assert set(visit.page.evaluate(ELEMENTS)) == harmless
            assert _plainest(text) in visit.visible()


def _plainest(text: str) -> str:
    """The longest part of a text that is shown as it is, whether in quotes or not."""
    return max(re.split(r"[\"\\]", text), key=len)


@every_page
def test_nothing_misleads_a_reader(entry: Entry, chromium: Chromium) -> None:
    """Characters that turn text round, or hide, are written as such, and so can be seen."""
    with chromium.showing(entry.make(everywhere(MISLEADING), FEW, False)) as visit:
        visit.unfold()
        assert _LEFT_ALONE.findall(visit.page.evaluate("document.body.innerText")) == []
        options = visit.page.evaluate("[...document.querySelectorAll('option')].map(each => each.text).join('')")
        assert _LEFT_ALONE.findall(options) == []
        assert "\\u202e" in visit.visible()


@every_page
def test_it_is_never_wider_than_the_window(entry: Entry, chromium: Chromium) -> None:
    with chromium.showing(entry.make(everywhere("W" * 256), FEW, False)) as visit:
        visit.unfold()
        for width in (DESK, PHONE):
            visit.page.set_viewport_size({"width": width, "height": 900})
            assert visit.overflow() <= 0, width


@every_page
def test_a_redacted_page_holds_no_value_anywhere(entry: Entry) -> None:
    secret = Texts(value="secret-4711")
    assert (secret.value in entry.make(secret, FEW, False)) == entry.has_values
    assert secret.value not in entry.make(secret, FEW, True)


@every_page
def test_the_same_input_gives_the_same_bytes(entry: Entry) -> None:
    assert entry.make(Texts(), FEW, False) == entry.make(Texts(), FEW, False)


@every_page
def test_everything_that_can_be_used_is_reached_by_the_keyboard(entry: Entry, chromium: Chromium) -> None:
    with chromium.showing(entry.make(Texts(), FEW, False)) as visit:
        usable = visit.page.evaluate(NUMBERED)
        assert usable > 1
        reached: list[int | None] = []
        while len(reached) <= usable:
            visit.page.keyboard.press("Tab")
            reached.append(visit.page.evaluate(FOCUSED))
        assert reached[:-1] == list(range(usable))
        assert reached[-1] != usable - 1


@every_page
def test_without_javascript_all_but_the_list_is_there(entry: Entry, chromium: Chromium) -> None:
    told = []
    for script in (True, False):
        with chromium.showing(entry.make(Texts(), FEW, False), script=script) as visit:
            told.append(visit.page.locator("main > :not(#servers)").all_inner_texts())
            assert (visit.errors, visit.requests) == ([], [])
            assert script or all(note.is_visible() for note in visit.page.locator("noscript").all())
    assert told[0] == told[1] != []
