"""A document that is piped in."""

from __future__ import annotations

import io
import sys

import pytest

from tagsync.core.errors import InputError
from tagsync.engine.standard_input import read_standard_input


def pipe(patch: pytest.MonkeyPatch, data: bytes) -> None:
    patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_all_of_it_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, b"\xef\xbb\xbfname: Gr\xc3\xb6\xc3\x9fe\n")
    assert read_standard_input() == "name: Größe\n"
    with pytest.raises(InputError, match="standard input: nothing is left to read"):
        read_standard_input()


def test_what_is_no_text_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, b"\xff\xfe")
    with pytest.raises(InputError, match="standard input: it is not text in UTF-8"):
        read_standard_input()


def test_without_a_standard_input_nothing_is_left_to_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(InputError, match="nothing is left to read"):
        read_standard_input()
