"""A lab that asks IAM."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tagsync.lab.lab import Lab


@pytest.fixture
def guarded_lab() -> Iterator[Lab]:
    """An empty simulated AWS in which the policies of roles decide."""
    with Lab(iam=True) as running:
        yield running
