"""A local server with https and a certificate that no one trusts unless told to."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat


@dataclass
class HttpsServer:
    """Answers `answers` one after the other, the last of them for ever: a status and a text. `certificate` is the file
    that makes it trusted; `asked` are the paths that were asked for."""

    url: str
    certificate: Path
    answers: list[tuple[int, str]] = field(default_factory=lambda: [(200, "fine")])
    asked: list[str] = field(default_factory=list)

    def next(self, path: str) -> tuple[int, str]:
        self.asked.append(path)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


@contextmanager
def https_server(folder: Path) -> Iterator[HttpsServer]:
    """`folder` keeps its key and certificate."""
    made: list[HttpsServer] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, text = made[0].next(self.path)
            self.send_response(status)
            if 300 <= status < 400:
                self.send_header("Location", text)
            self.send_header("Content-Length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *_: object) -> None:
            """Log nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.socket = tls(folder / "server.pem").wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        made.append(HttpsServer(f"https://127.0.0.1:{server.server_address[1]}", folder / "server.pem"))
        yield made[0]
        server.shutdown()


def tls(file: Path) -> ssl.SSLContext:
    """The context of a server at 127.0.0.1. Its new key and certificate are in `file`."""
    key = ec.generate_private_key(ec.SECP256R1())
    name, now = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "lab")]), datetime.now(UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, now - timedelta(1), now + timedelta(1))
    alternative = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    certificate = made.add_extension(alternative, critical=False).sign(key, hashes.SHA256())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()) + certificate.public_bytes(Encoding.PEM)
    file.write_bytes(pem)
    context.load_cert_chain(file)
    return context
