"""The server of the board: on loopback alone, until Ctrl-C."""

from __future__ import annotations

import errno
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable

import uvicorn
from starlette.types import ASGIApp

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.output import print_text
from tagsync.core.errors import InputError, Mistake

LOOPBACK = "127.0.0.1"
POOLS = ("read", "survey", "regions")
"""How the names of threads begin in which fleets are read."""


def listen(port: int) -> socket.socket:
    """A socket that only programs of this machine reach. Port 0: a free one. Raises `InputError` if it is taken."""
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "posix":  # elsewhere another program could take the port, too
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((LOOPBACK, port))
        made.listen()  # from now on a browser waits for the server to begin, and is not refused
    except OSError as error:
        made.close()
        taken = error.errno == errno.EADDRINUSE
        what = "it is in use" if taken else str(error.strerror).lower()
        raise InputError([Mistake(f"port {port}", what, "Give another --port, or none for a free one")]) from None
    return made


class Server(uvicorn.Server):
    """Ends when it is told to, though pages listen for events: `ending` is called first."""

    def __init__(self, application: ASGIApp, ending: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                application,
                access_log=False,
                http="h11",
                lifespan="off",
                log_config=None,
                loop="asyncio",
                proxy_headers=False,
                server_header=False,
                timeout_graceful_shutdown=2,
                ws="none",
            )
        )
        self._ending = ending

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._ending()
        await super().shutdown(sockets)


def serve(server: Server, listener: socket.socket) -> None:
    """Serves until Ctrl-C, or until a signal ends the process. A second Ctrl-C does not wait for reads that are out."""
    try:
        server.run([listener])
    except KeyboardInterrupt:
        if _reads_are_out():
            signal.signal(signal.SIGINT, lambda *_: os._exit(exit_codes.OK))
            print_text("AWS has not answered everything yet. Press Ctrl-C again to end at once.\n", sys.stderr)
    finally:
        listener.close()


def _reads_are_out() -> bool:
    """Whether threads are still at work after a second. Pools of threads are waited for at the end of a program."""
    until = time.monotonic() + 1
    workers = [each for each in threading.enumerate() if each.name.startswith(POOLS)]
    for each in workers:
        each.join(max(0.0, until - time.monotonic()))
    return any(each.is_alive() for each in workers)
