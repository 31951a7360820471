"""The board in a browser: it stays as new as AWS, keeps what a reader does, and is closed to every other site."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Page

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tests.browser.visit import DESK, PHONE, Chromium, Visit
from tests.cli.board.serving import REGION, Board, serving
from tests.sync_service import add_server

MINUTE = 61.0
ATTACK = """async url => {
    const tell = text => text.includes('Tonight') ? 'READ' : 'kept';
    const got = {};
    got.fetch = await fetch(url).then(each => each.text()).then(tell, () => 'kept');
    got.opaque = await fetch(url, {mode: 'no-cors'}).then(each => each.text()).then(tell, () => 'kept');
    got.credentials = await fetch(url, {credentials: 'include'}).then(each => each.text()).then(tell, () => 'kept');
    got.events = await new Promise(done => {
        const source = new EventSource(url);
        source.onopen = () => done('READ');
        source.onerror = () => { source.close(); done('kept'); };
    });
    for (const kind of ['img', 'script', 'link']) {
        got[kind] = await new Promise(done => {
            const each = document.createElement(kind);
            each.onload = () => done('READ');
            each.onerror = () => done('kept');
            if (kind === 'link') { each.rel = 'stylesheet'; each.href = url; } else each.src = url;
            document.head.append(each);
        });
    }
    return got;
}"""


@pytest.fixture
def aws(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> Lab:
    """A lab with three servers, which programs started here reach."""
    for name, value in lab.environment().items():
        monkeypatch.setenv(name, value)
    lab.clock.freeze()
    for number in range(3):
        tags = {"Name": f"erp-{number}", "DR-Wave": str(number + 1)}
        add_server(lab, f"erp-{number}", instance={**tags, "Owner": "ann"}, tags=tags, region=REGION, number=number)
    return lab


@pytest.fixture
def board(aws: Lab) -> Iterator[Board]:
    with serving() as running:
        yield running


def drill(lab: Lab) -> None:
    """Starts a native drill with a step for each server."""
    drs = lab.client("drs", HUB, REGION)
    plan = drs.create_recovery_plan(name="erp")["recoveryPlan"]["recoveryPlanArn"]
    for order, server in enumerate(lab.drs(HUB, REGION).servers.values(), 1):
        drs.create_recovery_plan_step(
            recoveryPlanArn=plan,
            stepName=f"wave {order}",
            stepOrder=order,
            configuration={"serverStepConfiguration": {"servers": [{"serverArn": server.arn}]}},
        )
    drs.start_recovery_plan_execution(recoveryPlanArn=plan, mode="DRILL")
    lab.clock.advance(MINUTE)


def waits_for(visit: Visit, text: str) -> None:
    visit.until("document.body?.innerText.includes(given)", text)


def test_a_drill_is_followed_without_loading_the_page_again(aws: Lab, board: Board, chromium: Chromium) -> None:
    drill(aws)
    with chromium.at(board.url, offline=False) as visit:
        page = visit.page
        waits_for(visit, "It waits for 1 server of wave 1 to launch (drsjob-")
        page.evaluate("window.mark = 'the same document'")
        page.get_by_role("link", name="Drill of erp").focus()
        assert visit.grave() == []
        for stage in ("1 server of wave 2", "1 server of wave 3", "The drill has succeeded: 3 of 3 servers launched"):
            aws.clock.advance(7 * MINUTE)
            waits_for(visit, stage)
        assert page.evaluate("window.mark") == "the same document"
        assert page.evaluate("document.activeElement.textContent") == "Drill of erp"
        page.emulate_media(color_scheme="dark")
        assert visit.grave() == []
        for width in (DESK, PHONE):
            page.set_viewport_size({"width": width, "height": 900})
            assert visit.overflow() <= 0
        assert visit.errors == []


def test_a_newer_page_keeps_filters_focus_place_and_what_was_opened(aws: Lab, board: Board, chromium: Chromium) -> None:
    with chromium.at(f"{board.url}plan", offline=False) as visit:
        page = visit.page
        waits_for(visit, "3 of 3 servers have missing or wrong tags")
        page.fill("#f-text", "erp-1")
        page.locator("details.server summary").press("Enter")
        waits_for(visit, "Why each tag is as it is")
        page.focus("#f-text")
        page.evaluate("scrollTo(0, 300)")
        place = page.evaluate("scrollY")
        aws.client("drs", HUB, REGION).tag_resource(
            resourceArn=next(iter(aws.drs(HUB, REGION).servers.values())).arn, tags={"Owner": "ann"}
        )
        page.evaluate("window.mark = 'the same document'")
        page.evaluate("document.getElementById('again').click()")
        waits_for(visit, "2 of 3 servers have missing or wrong tags")
        assert page.evaluate("window.mark") == "the same document"
        assert page.input_value("#f-text") == "erp-1"
        assert page.locator("#shown").inner_text() == "1 of 3 servers"
        assert page.locator("details.server[open]").count() == 1
        assert page.evaluate("document.activeElement.id") == "f-text"
        visit.until("scrollY === given", place)
        assert visit.errors == []


def test_a_reader_can_let_the_page_stand_still(aws: Lab, board: Board, chromium: Chromium) -> None:
    drill(aws)
    with chromium.at(board.url, offline=False) as visit:
        waits_for(visit, "1 server of wave 1")
        visit.page.get_by_role("button", name="Hold").press("Enter")
        aws.clock.advance(7 * MINUTE)
        board.until(lambda page: "1 server of wave 2" in page)
        assert "1 server of wave 1" in visit.visible()
        assert visit.grave() == []
        visit.page.get_by_role("button", name="Hold", pressed=True).press("Enter")
        waits_for(visit, "1 server of wave 2")


def test_the_way_to_read_again_keeps_the_focus(board: Board, chromium: Chromium) -> None:
    with chromium.at(f"{board.url}plan", offline=False) as visit:
        waits_for(visit, "3 of 3 servers have missing or wrong tags")
        number = visit.page.get_attribute("#board", "data-number")
        visit.page.locator("#again").press("Enter")
        visit.until("![given, `${given}r`].includes(document.getElementById('board').dataset.number)", number)
        visit.until("document.activeElement.id === 'again'")


def test_what_is_not_fed_any_more_looks_old(aws: Lab, chromium: Chromium) -> None:
    drill(aws)
    with serving() as board, chromium.at(board.url, offline=False) as visit:
        waits_for(visit, "It waits for 1 server of wave 1")
        assert "does not answer" not in visit.visible()
        aws.faults.add(Rule("expired"))
        waits_for(visit, "Not read since")
        waits_for(visit, "ExpiredToken")
        waits_for(visit, "sts:GetCallerIdentity")  # the connection was opened again: from now on it is always this
        number = visit.page.get_attribute("#board", "data-number")
        visit.page.evaluate("document.querySelector('.problems').mark = 'announced once'")
        visit.until("document.getElementById('board').dataset.number !== given", number)
        assert visit.page.evaluate("document.querySelector('.problems').mark") == "announced once"
        assert visit.page.locator("#board.old").count() == 1
        assert visit.grave() == []
        aws.faults.clear()
        visit.page.wait_for_selector("#board:not(.old)")
        board.end()
        waits_for(visit, "The board does not answer. What is shown is old.")
        assert visit.page.locator("#board.old").count() == 1
        assert "wave 1" in visit.visible()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_another_site_can_neither_read_nor_embed_it(board: Board, chromium: Chromium, host: str) -> None:
    """Even one that knows the token, and even another port of the same host, whose cookies a browser would share."""
    with other_site(host) as site, chromium.at(site, offline=False) as visit:
        got = visit.page.evaluate(ATTACK, board.url)
        assert set(got.values()) == {"kept"}, got
        assert embedded(visit.page, board.url) == ""
        with visit.page.context.expect_page() as opened:
            visit.page.evaluate("url => { window.other = open(url); }", board.url)
        opened.value.wait_for_selector("#board")
        assert visit.page.evaluate(
            "(() => { try { return other.closed || other.document.title; } catch { return true; } })()"
        )
        assert visit.page.evaluate("document.cookie") == ""


def embedded(page: Page, url: str) -> str:
    """What a frame with the board shows."""
    page.evaluate(
        """url => new Promise(done => {
            const frame = document.createElement('iframe');
            frame.onload = done;
            frame.src = url;
            document.body.append(frame);
        })""",
        url,
    )
    (frame,) = [each for each in page.frames if each.parent_frame]
    return "board" if frame.url.startswith("http") and frame.locator("#board").count() else ""


@contextmanager
def other_site(host: str) -> Iterator[str]:
    """A server of another port."""

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<!doctype html><title>other</title><link rel=icon href=data:,><p>other")

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://{host}:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()
