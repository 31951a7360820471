"""Accepting connections on a thread, until it is to end."""

from __future__ import annotations

import socket
import socketserver
import threading


class Serving:
    """Lets a server work as soon as it is made, and until it is closed.

    The thread waits for connections alone. `serve_forever` wakes up again and again to look whether it is to end, which
    the many servers of a lab would feel, and ends only then.
    """

    def __init__(self, server: socketserver.TCPServer, name: str) -> None:
        self._server = server
        self._ends = False
        self._thread = threading.Thread(target=self._serve, name=name, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """No connection is accepted any more. Those that are open stay."""
        self._ends = True
        with socket.create_connection(("127.0.0.1", self._server.server_address[1])):
            self._thread.join()
        self._server.server_close()

    def _serve(self) -> None:
        while not self._ends:
            self._server.handle_request()
