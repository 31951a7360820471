"""Hands a request to moto's WSGI application."""

from __future__ import annotations

import io
from typing import Any
from urllib.parse import unquote_to_bytes

from tagsync.lab.wire.http import Answer, Request


def ask(app: Any, request: Request) -> Answer:
    """The answer of the application. Raises NotImplementedError for what moto does not simulate."""
    got: list[Any] = []
    chunks = app(_environ(request), lambda status, headers, _=None: got.extend((status, headers)))
    body = b"".join(chunks)
    kept = {name: value for name, value in got[1] if name.lower() not in ("content-length", "date", "server")}
    return Answer(int(got[0].split()[0]), kept, body)


def _environ(request: Request) -> dict[str, Any]:
    environ: dict[str, Any] = {
        "REQUEST_METHOD": request.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(request.path).decode("latin-1"),
        "RAW_URI": request.target,
        "REQUEST_URI": request.target,
        "QUERY_STRING": request.query,
        "SERVER_NAME": "127.0.0.1",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(request.body),
        "wsgi.errors": io.StringIO(),
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
        "CONTENT_LENGTH": str(len(request.body)),
    }
    for name, value in request.headers.items():
        key = name.upper().replace("-", "_")
        if key == "CONTENT_TYPE":
            environ[key] = value
        elif key != "CONTENT_LENGTH":
            environ[f"HTTP_{key}"] = value
    return environ
