"""One provider that is never configured, for what Terraform asks of each before it configures it.

A provider that is not configured knows its types alone. So every such provider gives the same answers, and one can
answer for all. Those that Terraform starts to validate a configuration, or to run a test with a mock, need not start.
"""

from __future__ import annotations

import os
import subprocess
import threading
from pathlib import Path
from typing import Any

import grpc

from tagsync.provider.wire.handshake import COOKIE, COOKIE_VALUE

OPTIONS = [("grpc.max_receive_message_length", -1), ("grpc.max_send_message_length", -1)]
ASKED = tuple(f"/tfplugin5.Provider/{call}" for call in ("Get", "Prepare", "Validate"))
"""Calls that begin so need no configured provider."""


class Unconfigured:
    def __init__(self, provider: Path, folder: Path) -> None:
        """Starts it. Its socket will be in the folder."""
        given = {name: os.environ[name] for name in ("GOGC", "PATH", "TMPDIR") if name in os.environ}
        self._process = subprocess.Popen(
            [str(provider)],
            env={**given, COOKIE: COOKIE_VALUE, "PLUGIN_UNIX_SOCKET_DIR": str(folder)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._lock = threading.Lock()
        self._channel: Any = None

    @property
    def channel(self) -> Any:
        with self._lock:
            if self._channel is None and self._process.stdout:
                self._channel = connected(self._process.stdout.readline())
            return self._channel

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()


def connected(handshake: str) -> Any:
    """A connection to a provider that has said this; None if it is no handshake."""
    _, _, network, address, *_ = f"{handshake}||||".split("|")
    return grpc.insecure_channel(f"unix:{address}", OPTIONS) if network == "unix" else None
