"""The socket finds a place, or the error says which one to give it."""

from __future__ import annotations

import stat
import tempfile
from pathlib import Path

import pytest

from tagsync.provider.wire.socket_folder import NoSocketFolder, make_socket_folder


def test_it_is_in_tmpdir_and_for_this_user_only() -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as tmpdir:
        folder = make_socket_folder({"TMPDIR": tmpdir})
        assert folder.parent == Path(tmpdir)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_path_that_is_long_only_in_bytes_is_too_long(tmp_path: Path) -> None:
    long = tmp_path / ("ü" * 45)
    long.mkdir()
    folder = make_socket_folder({"TMPDIR": str(long)})
    assert folder.parent != long
    folder.rmdir()


def test_without_any_place_the_error_says_what_to_set(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: str) -> str:
        raise OSError("No space left on device")

    monkeypatch.setattr(tempfile, "mkdtemp", full)
    with pytest.raises(NoSocketFolder, match=r"none of /nowhere, /tmp, /var/tmp is writable.*Set TMPDIR"):
        make_socket_folder({"TMPDIR": "/nowhere"})
