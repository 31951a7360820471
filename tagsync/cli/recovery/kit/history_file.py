"""The file in which this machine keeps how long native recoveries took: a line of JSON for each, only appended to.

DRS forgets executions and jobs. The file is never a reason for a recovery to fail: what goes wrong with it is told.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from tagsync.recovery.times.record import RecoveryTimes

_VARIABLE = "TAGSYNC_HISTORY"

HistoryFlag = Annotated[
    Path | None,
    typer.Option(
        "--history",
        metavar="FILE",
        envvar=_VARIABLE,
        help="The file in which this machine keeps how long recoveries took. Default: tagsync/recoveries.jsonl below "
        "XDG_STATE_HOME (~/.local/state); none where AWS_ENDPOINT_URL is set, as for the lab.",
    ),
]


def history_file(given: Path | None = None, environ: Mapping[str, str] = os.environ) -> HistoryFile | None:
    """The file of this flag, of the variable, or the usual one. None where there is none."""
    if given or environ.get(_VARIABLE):
        return HistoryFile(given or Path(environ[_VARIABLE]), makes_folder=False)
    if environ.get("AWS_ENDPOINT_URL"):
        return None
    state, home = environ.get("XDG_STATE_HOME", ""), environ.get("HOME", "")
    if not os.path.isabs(state) and not home:
        return None
    folder = Path(state) if os.path.isabs(state) else Path(home, ".local", "state")
    return HistoryFile(folder / "tagsync" / "recoveries.jsonl")


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds, and which lines of it are damaged, or why it could not be read."""

    times: tuple[RecoveryTimes, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryFile:
    path: Path
    makes_folder: bool = True

    def read(self) -> Found:
        """A damaged line costs itself alone; a file that is not there yet is empty."""
        from tagsync.recovery.times.document import times_from_document

        try:
            lines = self.path.read_bytes().splitlines()
        except FileNotFoundError:
            return Found()
        except OSError as error:
            return Found(unread=(f"{self.path}: {_why(error)}",))
        times: list[RecoveryTimes] = []
        unread: list[str] = []
        for number, line in enumerate(lines, 1):
            try:
                times += [times_from_document(json.loads(line))] if line.strip() else []
            except (ValueError, RecursionError) as error:
                unread.append(f"{self.path}:{number}: {error}. Remove this line to be no longer told")
        return Found(tuple(times), tuple(unread))

    def keep(self, times: RecoveryTimes) -> str:
        """Appends a recovery, unless the file has it as well or better. Answers why that was not possible, or nothing.

        The line is written by one call, so that of two commands at once neither cuts the line of the other.
        """
        from tagsync.recovery.times.document import times_to_document
        from tagsync.recovery.times.history import history_of

        before = self.read().times
        if history_of(before).recoveries == history_of([*before, times]).recoveries:
            return ""
        line = json.dumps(times_to_document(times), separators=(",", ":")).encode() + b"\n"
        try:
            if self.makes_folder:
                self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._append(line)
        except OSError as error:
            return f"Not kept how long it took, in {self.path}: {_why(error)}"
        return ""

    def _append(self, line: bytes) -> None:
        """Begins a new line if the last one was cut off. Raises `OSError`."""
        descriptor = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        with open(descriptor, "r+b", buffering=0) as file:
            size = file.seek(0, os.SEEK_END)
            is_cut = size > 0 and os.pread(descriptor, 1, size - 1) != b"\n"
            whole = b"\n" * is_cut + line
            if os.write(descriptor, whole) != len(whole):
                raise OSError("it was written in part: the disk may be full")


def _why(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
