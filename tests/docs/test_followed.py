"""Tutorials and guides are followed word for word on the lab."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.session import follow, typed

DOCS = Path(__file__).parents[2] / "docs"
PAGES = [
    "tutorials/first-plan.md",
    "tutorials/first-drill.md",
    "how-to/undo.md",
    "how-to/organisations.md",
    "how-to/on-premises.md",
]


@pytest.mark.parametrize("name", PAGES)
def test_it_goes_as_the_page_says(name: str, tmp_path: Path) -> None:
    page = (DOCS / name).read_text(encoding="utf-8")
    assert len(typed(page)) >= 5
    said = follow(page, tmp_path)
    assert "Traceback" not in said
