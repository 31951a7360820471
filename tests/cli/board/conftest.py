"""A board on an empty lab, for the tests of one file together."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tagsync.lab.lab import Lab
from tests.cli.board.serving import Board, serving


@pytest.fixture(scope="module")
def board() -> Iterator[Board]:
    with Lab() as lab, pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("TAGSYNC_")]:
            patch.delenv(name)
        for name, value in lab.environment().items():
            patch.setenv(name, value)
        with serving() as running:
            yield running


@pytest.fixture
def log(board: Board) -> list[str]:
    """What the board logs from now on."""
    board.log.clear()
    return board.log
