"""One file that needs nothing else, and runs nothing but its own script."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest

from tagsync.core.change import TagChange
from tagsync.core.plan import TargetPlan
from tagsync.report.pages.tags import plan_page
from tests.report.pages.reading import elements, text
from tests.report.tags.plans import INCOMPLETE, IRELAND, changed, plan_of

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "{{ 7*7 }}",
    "' onmouseover='alert(1)",
)


def test_styles_and_script_are_inside_and_nothing_else_may_be_loaded_or_run() -> None:
    page = plan_page(INCOMPLETE)
    policy = next(dict(each)["content"] for name, each in elements(page) if each.get("http-equiv"))
    assert policy
    for tag, directive in (("style", "style-src"), ("script", "script-src")):
        inside = re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert inside
        digest = base64.b64encode(hashlib.sha256(inside[1].encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert "base-uri 'none'; form-action 'none'" in policy
    assert "unsafe" not in policy


def test_a_page_names_no_other_address_and_has_nothing_that_its_policy_would_refuse() -> None:
    for name, attributes in elements(plan_page(INCOMPLETE)):
        assert name not in ("iframe", "object", "embed", "base")
        for attribute, value in attributes.items():
            assert not attribute.startswith("on")
            assert attribute != "style"
            if attribute in ("src", "href"):
                assert value
                assert value.startswith(("#", "data:"))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_what_a_tag_holds_is_text(hostile: str) -> None:
    harmless = _page("harmless", "Key")
    page = _page(hostile, hostile)
    assert [name for name, _ in elements(page)] == [name for name, _ in elements(harmless)]
    shown = hostile.replace("\\", "\\\\").replace('"', '\\"')
    assert shown in text(page)


def _page(value: str, key: str) -> str:
    server = changed(1, value, TagChange(key, value, "new", "copied"), notices=(value,))
    other = changed(2, value, TagChange(key, value, "new", "copied"), notices=(value,))
    return plan_page(plan_of(TargetPlan(IRELAND, "read", (server, other))))
