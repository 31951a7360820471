"""The pictures in docs/pictures are of the pages as they are now."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.browser import pictures

MOST_BYTES = 100_000


def test_they_show_the_pages_as_they_are(demo_pages: Path) -> None:
    assert pictures.digests(demo_pages) == json.loads(pictures.RECORD.read_text()), "run `make pictures`"


@pytest.mark.parametrize("name", pictures.names())
def test_they_are_small(name: str) -> None:
    picture = (pictures.FOLDER / name).read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert len(picture) < MOST_BYTES
