"""docs/glossary.md explains every word of the project, each once."""

from __future__ import annotations

import re
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
PAGE = (REPOSITORY / "docs" / "glossary.md").read_text(encoding="utf-8")
WORDS = """
target, origin, estate, left behind, fleet, hub, standby, spoke, staging account, extended source server,
owned, foreign, protected, reserved, tag file, provenance, drift, coverage,
plan, apply, reconcile, run, rollback, kept values, refusal, lease,
wave, native, driven, execution, drive, hook, calendar, recovery instance, recovery point, lag, RPO,
not well, unclear, readiness
"""


def test_every_word_is_explained_once() -> None:
    explained = re.findall(r"^\| \*\*(.+?)\*\* \| \S.* \|$", PAGE, re.MULTILINE)
    assert explained == re.split(r",\s+", WORDS.strip())


def test_readme_and_contributing_lead_to_it() -> None:
    assert "(docs/glossary.md)" in (REPOSITORY / "README.md").read_text(encoding="utf-8")
    assert "(docs/glossary.md)" in (REPOSITORY / "CONTRIBUTING.md").read_text(encoding="utf-8")
