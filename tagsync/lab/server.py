"""The lab over HTTP: a threaded server on 127.0.0.1 that hands requests to the world and the control plane."""

from __future__ import annotations

import re
import socket
import socketserver
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tagsync.lab.wire.http import Answer, Drop, Request
from tagsync.lab.wire.serving import Serving

Serve = Callable[[Request], Answer | Drop]


class LabServer:
    """Serves as soon as it is made; `port` 0 takes a free one. Raises OSError where the port is in use."""

    def __init__(self, serve: Serve, port: int = 0) -> None:
        self._http = _Server(serve, port)
        self.port: int = self._http.server_address[1]
        self._serving = Serving(self._http, "tagsync-lab")

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def close(self) -> None:
        """Stop serving and cut the connections that clients keep open."""
        self._serving.close()
        self._http.cut_all()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, serve: Serve, port: int) -> None:
        self.serve = serve
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", port), _Handler)

    def server_bind(self) -> None:
        """Without HTTPServer's reverse look-up of the host name, which can take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that disconnects is no error of the lab."""

    def opened(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.add(connection)

    def closed(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.discard(connection)

    def cut_all(self) -> None:
        with self._lock:
            for connection in self._open:
                _cut(connection)


_AS_TO_A_PROXY = re.compile(r"^http://[^/]+")
"""The lab answers for every host, so it can be named as a proxy too."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: _Server

    def setup(self) -> None:
        super().setup()
        self.server.opened(self.connection)

    def finish(self) -> None:
        self.server.closed(self.connection)
        super().finish()

    def log_message(self, *_: Any) -> None:
        """Log nothing: the calls are in `Lab.calls`."""

    def _handle(self) -> None:
        path, _, query = _AS_TO_A_PROXY.sub("", self.path).partition("?")
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(int(headers.get("content-length", "0")))
        answer = self.server.serve(Request(self.command, path, query, headers, body))
        if isinstance(answer, Drop):
            answer.wait()
            self.close_connection = True
            _cut(self.connection)
            return
        self.send_response_only(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)
        self.wfile.flush()

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = _handle  # noqa: N815


def _cut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # it is closed already
