"""What the tests of this folder stand on."""

from __future__ import annotations

import pytest
from playwright.sync_api import Error

from tests.browser.registry import ENTRIES
from tests.browser.samples import Texts
from tests.browser.visit import Chromium


def test_what_is_not_true_at_once_is_waited_for_in_spite_of_the_policy(chromium: Chromium) -> None:
    with chromium.showing(ENTRIES[0].make(Texts(), 1, False)) as visit:
        visit.until("(window.looks = (window.looks || 0) + 1) === given", 4)
        assert visit.page.evaluate("window.looks") == 4
        with pytest.raises(Error, match="no such name"):
            visit.until("(() => { throw new Error('no such name') })()")
        visit.page.evaluate("setTimeout(() => location.reload())")
        visit.until("performance.getEntriesByType('navigation')[0].type === 'reload'")
        assert visit.errors == []
