"""Tags as flags give them: KEY=VALUE."""

from __future__ import annotations

from collections.abc import Iterable

from tagsync.core.errors import Mistake
from tagsync.discovery.selectors import Selector, any_of


def tag_pair(flag: str, text: str, mistakes: list[Mistake]) -> tuple[str, str]:
    """Key and value. What has none is added to the mistakes."""
    key, equals, value = text.partition("=")
    if not key or not equals:
        mistakes.append(
            Mistake(flag, f'"{text}" has no key and value', f"Write {flag} KEY=VALUE, KEY= for an empty one")
        )
    return key, value


def tag_selector(tags: Iterable[str] | None, globs: Iterable[str] | None, mistakes: list[Mistake]) -> Selector | None:
    """What `--tag` and `--tag-glob` select. None without either, and where something is added to the mistakes."""
    before = len(mistakes)
    pairs, patterns = (
        [tag_pair(flag, text, mistakes) for text in given or ()]
        for flag, given in (("--tag", tags), ("--tag-glob", globs))
    )
    return any_of(pairs, patterns) if (pairs or patterns) and len(mistakes) == before else None
