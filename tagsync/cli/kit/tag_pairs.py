"""Tags as flags give them: KEY=VALUE."""

from __future__ import annotations

from tagsync.core.errors import Mistake


def tag_pair(flag: str, text: str, mistakes: list[Mistake]) -> tuple[str, str]:
    """Key and value. What has none is added to the mistakes."""
    key, equals, value = text.partition("=")
    if not key or not equals:
        mistakes.append(
            Mistake(flag, f'"{text}" has no key and value', f"Write {flag} KEY=VALUE, KEY= for an empty one")
        )
    return key, value
