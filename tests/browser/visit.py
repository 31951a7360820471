"""A page in the browser, and everything that it did which a report must not do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Dialog, Error, Page

Theme = Literal["light", "dark"]
DESK, PHONE = 1440, 390
"""Widths in pixels."""
_UNTIL = """given => new Promise((done, failed) => {
    const over = performance.now() + 10_000;
    const look = () => {
        if (WANTED) done();
        else if (performance.now() > over) failed(new Error('not within ten seconds'));
        else requestAnimationFrame(look);
    };
    look();
})"""
_GRAVE = ("serious", "critical")


class Visit:
    """`page` is Playwright's. `requests` are the addresses that the page asked for, beside its own; of these, `blocked`
    are those that its policy kept back.

    `errors` are those on the console, exceptions of scripts, violations of the policy, and dialogs.
    """

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address = page, address
        self.requests: list[str] = []
        self.blocked: list[str] = []
        self.errors: list[str] = []
        self._listeners: dict[str, Callable[[Any], None]] = {
            "request": lambda request: self._asked_for(request.url),
            "requestfailed": lambda request: self.blocked.append(request.url) if request.failure == "csp" else None,
            "console": lambda said: self.errors.append(said.text) if said.type in ("error", "warning") else None,
            "pageerror": lambda error: self.errors.append(str(error)),
            "dialog": self._dialog,
        }
        for event, listener in self._listeners.items():
            page.on(event, listener)  # type: ignore[call-overload]
        page.goto(address)

    def leave(self) -> None:
        """Makes the page empty, and looks at it no more."""
        for event, listener in self._listeners.items():
            self.page.remove_listener(event, listener)
        self.page.goto("about:blank")

    def _asked_for(self, url: str) -> None:
        if url != self.address and not url.startswith("data:"):
            self.requests.append(url)

    def _dialog(self, dialog: Dialog) -> None:
        self.errors.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def grave(self, *rules: str) -> list[str]:
        """What axe-core finds serious or critical: its rule, and where on the page. By default by all of its rules."""
        options = {"resultTypes": ["violations"], **({"runOnly": list(rules)} if rules else {})}
        violations = Axe().run(self.page, options=options).response["violations"]
        return [
            f"{each['id']} ({each['help']}): {node['target']} {node.get('failureSummary', '')}"
            for each in violations
            if each["impact"] in _GRAVE
            for node in each["nodes"]
        ]

    def overflow(self) -> int:
        """By how many pixels the page is wider than the window."""
        return int(self.page.evaluate("document.documentElement.scrollWidth - innerWidth"))

    def visible(self) -> str:
        """The text that a reader can see."""
        return self.page.inner_text("body")

    def unfold(self) -> None:
        """Opens everything that can be opened, so that all texts are on the page."""
        self.page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
        self.until("[...document.querySelectorAll('details.server')].every(each => each.childElementCount > 1)")

    def until(self, wanted: str, given: object = None) -> None:
        """Waits until the expression `wanted` is true, in which `given` is a name.

        Playwright's own wait_for_function cannot: it evaluates text in the page again, which its policy forbids. A page
        may load itself again meanwhile.
        """
        while True:
            try:
                self.page.evaluate(_UNTIL.replace("WANTED", wanted), given)
                return
            except Error as error:
                if "Execution context was destroyed" not in error.message:
                    raise


class Chromium:
    """Opens pages, without a network unless it is asked for.

    One that was left is used again, for each costs a process. Nothing lasts from one to the next: none of them keeps
    anything in the browser. That of a test that fails is not used again.
    """

    def __init__(self, browser: Browser, folder: Path) -> None:
        self._browser, self._file = browser, folder / "page.html"
        self._free: dict[tuple[bool, bool], list[Page]] = defaultdict(list)

    @contextmanager
    def showing(self, html: str, **options: Any) -> Iterator[Visit]:
        """The page in a file, as from a mail. Options are those of `at`."""
        self._file.write_text(html, encoding="utf-8")
        with self.at(self._file.as_uri(), **options) as visit:
            yield visit

    def renew(self, visit: Visit, html: str) -> None:
        """Puts another page in the place of the one in the file, and opens that."""
        self._file.write_text(html, encoding="utf-8")
        visit.page.reload()

    @contextmanager
    def at(
        self, address: str, *, width: int = DESK, theme: Theme = "light", offline: bool = True, script: bool = True
    ) -> Iterator[Visit]:
        free = self._free[offline, script]
        page = free.pop() if free else self._new(offline=offline, script=script)
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=theme, media="null")
        visit = Visit(page, address)
        yield visit
        visit.leave()
        free.append(page)

    def _new(self, *, offline: bool, script: bool) -> Page:
        context = self._browser.new_context(
            offline=offline, java_script_enabled=script, locale="en-GB", reduced_motion="reduce"
        )
        context.set_default_timeout(10_000)
        return context.new_page()
