"""Members that every start of a recovery has, native or driven."""

from __future__ import annotations

from tagsync.core.documents.document import Document
from tagsync.recovery.native.findings import Accept

START_MEMBERS: dict[str, object] = {
    "drill": {"type": "boolean", "description": "true: a drill; false: it is real."},
    "acceptUnverifiedTags": {
        "type": "boolean",
        "default": False,
        "description": "Start though tags could not be compared with the instances' (their region is down).",
    },
    "acceptOldPoints": {
        "type": "boolean",
        "default": False,
        "description": "Launch servers that replicate no more from their last recovery point.",
    },
}
"""What every start of a recovery says besides its plan."""


def read_start(document: Document) -> tuple[bool, Accept]:
    """Whether it is a drill, and what somebody answers for; what is wrong is noted in the document."""
    if not document.has("drill"):
        document.mistake("drill", "nothing says whether it is real", "Write true for a drill, false for the real thing")
    drill = document.boolean("drill", True)
    return drill, Accept(document.boolean("acceptUnverifiedTags", False), document.boolean("acceptOldPoints", False))
