"""Text that Markdown shows as it is."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&#])")


def escape(text: str) -> str:
    """The text so that Markdown shows it as it is, also inside a table."""
    return _SPECIAL.sub(r"\\\1", text)
