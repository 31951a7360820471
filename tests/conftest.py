"""What every test may ask for: a simulated AWS, empty or with a company's drifted fleet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tagsync.lab.lab import Lab


@pytest.fixture
def lab() -> Iterator[Lab]:
    """An empty simulated AWS."""
    with Lab() as running:
        yield running


@pytest.fixture
def drifted_lab() -> Iterator[Lab]:
    """The scenario drifted-fleet."""
    with Lab("drifted-fleet") as running:
        yield running
