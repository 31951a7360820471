"""Asks for an MFA code on the terminal."""

from __future__ import annotations

import getpass
import sys


class NoTerminal(Exception):
    """An MFA code is needed, and nothing is there to type it in."""


def ask_for_code(prompt: str) -> str:
    """The code that is typed; it is not shown. Raises `NoTerminal`."""
    if not sys.stderr.isatty():
        raise NoTerminal
    try:
        return getpass.getpass(prompt)
    except EOFError:
        raise NoTerminal from None
