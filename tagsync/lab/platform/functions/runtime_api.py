"""The Runtime API of Lambda, from which one process fetches its events: the AWS document "Lambda runtime API"."""

from __future__ import annotations

import json
import queue
import socketserver
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tagsync.lab.wire.serving import Serving

LARGEST_ANSWER = 6 * 1024 * 1024 + 100
"""Bytes that a function may answer (AWS, "Lambda quotas")."""


@dataclass(frozen=True, slots=True)
class Invocation:
    """One invocation: `deadline` is in seconds since 1970, `payload` JSON."""

    request_id: str
    function_arn: str
    deadline: float
    payload: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class FunctionAnswer:
    """What a function answered; `failed`: `payload` is a description of its error."""

    failed: bool
    payload: bytes = field(repr=False)


def _too_large(size: int) -> FunctionAnswer:
    said = f"Response payload size ({size} bytes) exceeded maximum allowed payload size ({LARGEST_ANSWER} bytes)."
    error = {"errorMessage": said, "errorType": "Function.ResponseSizeTooLarge"}
    return FunctionAnswer(True, json.dumps(error).encode())


class RuntimeApi:
    """Serves one process on a port of its own, until it is closed."""

    def __init__(self) -> None:
        self.events: queue.Queue[Invocation | None] = queue.Queue()
        self.results: queue.Queue[FunctionAnswer] = queue.Queue()
        self.ready = threading.Event()  # the process has loaded its code and asks for an event
        self._http = _Server(self)
        self.address = f"127.0.0.1:{self._http.server_address[1]}"
        self._serving = Serving(self._http, "tagsync-lab-function")

    def close(self) -> None:
        self.events.put(None)
        self._serving.close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, api: RuntimeApi) -> None:
        self.api = api
        super().__init__(("127.0.0.1", 0), _Handler)

    def server_bind(self) -> None:
        """Without HTTPServer's reverse look-up of the host name."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A process that was killed is no error of the lab."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def log_message(self, *_: Any) -> None:
        """Log nothing."""

    def do_GET(self) -> None:
        self.server.api.ready.set()
        event = self.server.api.events.get()
        if event is None:
            self.close_connection = True
            return
        headers = {
            "Lambda-Runtime-Aws-Request-Id": event.request_id,
            "Lambda-Runtime-Deadline-Ms": str(int(event.deadline * 1000)),
            "Lambda-Runtime-Invoked-Function-Arn": event.function_arn,
            "Content-Type": "application/json",
        }
        self._answer(200, headers, event.payload)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self._answer(202, {"Content-Type": "application/json"}, b"{}")
        answer = FunctionAnswer(not self.path.endswith("/response"), body)
        self.server.api.results.put(_too_large(len(body)) if len(body) > LARGEST_ANSWER else answer)

    def _answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response_only(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
