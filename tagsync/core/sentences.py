"""Full stops: one at the end of a sentence, and none where it ends already."""

from __future__ import annotations


def sentence(text: object) -> str:
    """The text with a full stop, unless it ends as a sentence does: `Did you mean eu-west-1?` stays as it is."""
    said = str(text)
    return said if said.endswith((".", "?", "!", "…")) else f"{said}."
