"""Runs the program on a real (pseudo-)terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import subprocess
import termios
from collections.abc import Callable, Mapping

from tests.cli.conftest import PROGRAM


def on_terminal(
    *arguments: str,
    answer: str = "",
    interrupt_at: str = "",
    at_question: Callable[[], object] | None = None,
    question: str = "[y/N]: ",
    env: Mapping[str, str] | None = None,
) -> tuple[int, str]:
    """Runs the program with all three streams on a terminal; its exit code, and what the terminal was sent.

    `answer` is typed beforehand, or after `at_question` was called when the program asks the `question`; the program
    gets Ctrl-C's signal when it has said `interrupt_at`.
    """
    ours, its = pty.openpty()
    try:
        environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100", **(env or {})}
        process = subprocess.Popen(
            [PROGRAM, *arguments],
            stdin=its,
            stdout=its,
            stderr=its,
            env=environment,
            start_new_session=True,
            preexec_fn=_as_in_a_terminal,
        )
        os.close(its)
        if at_question is None:
            os.write(ours, answer.encode())
        seen = b""
        while chunk := _read(ours):
            seen += chunk
            if at_question is not None and question.encode() in seen:
                at_question()
                at_question = None
                os.write(ours, answer.encode())
            if interrupt_at and interrupt_at.encode() in seen:
                _interrupt(process, ours)
                interrupt_at = ""
        return process.wait(timeout=30), seen.decode().replace("\r\n", "\n")
    finally:
        os.close(ours)


def _as_in_a_terminal() -> None:
    """The terminal is the one on which passwords are asked for, and Ctrl-C works even if the tests run without it."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _interrupt(process: subprocess.Popen[bytes], terminal: int) -> None:
    """A signal just before a blocking read goes unnoticed until the next one, as with any program: so it is sent
    until something happens, as an impatient user would."""
    process.send_signal(signal.SIGINT)
    while not select.select([terminal], [], [], 1)[0]:
        process.send_signal(signal.SIGINT)


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # how Linux says that the other end is closed
        return b""
