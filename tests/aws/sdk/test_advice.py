"""What a user reads when AWS, the network or a lab says no: real failures, through the real SDK."""

from __future__ import annotations

import os
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from socket import create_server

import botocore
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tagsync.aws.connection import Connection
from tagsync.aws.sdk.errors import CredentialsError
from tagsync.core.model import Problem
from tagsync.engine.targets.access import Access
from tagsync.lab.faults.rules import Rule
from tagsync.lab.iam.identities import environment
from tagsync.lab.lab import Lab


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """One attempt, and no proxy or certificates of this machine."""
    monkeypatch.setattr("tagsync.aws.sdk.calls.ATTEMPTS", 1)
    for name in list(os.environ):
        if name.startswith("AWS_") or name.upper().endswith(("_PROXY", "_CA_BUNDLE")):
            monkeypatch.delenv(name)


def problem_at(url: str, monkeypatch: pytest.MonkeyPatch, **variables: str) -> Problem:
    """What is wrong when the caller's account is asked for at an endpoint."""
    for name, value in {**environment(url), **variables}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(CredentialsError) as raised:
        Connection(Access()).identity()
    return raised.value.problem


@pytest.fixture
def free_port() -> int:
    with create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
        return port


def test_a_dead_lab_is_called_a_dead_lab(free_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    problem = problem_at(f"http://127.0.0.1:{free_port}", monkeypatch)
    assert problem.kind == "unavailable"
    assert f"nothing is running at http://127.0.0.1:{free_port}, where AWS_ENDPOINT_URL" in problem.message
    assert f"start it again with tagsync lab up --port {free_port} --detach" in problem.hint
    assert "unset AWS_ENDPOINT_URL" in problem.hint


def test_a_name_that_no_dns_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = problem_at("https://sts.nowhere.invalid", monkeypatch)
    assert "the name sts.nowhere.invalid cannot be resolved" in problem.message
    assert "DNS" in problem.hint


def test_a_proxy_that_does_not_answer(free_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = f"http://me:secret@127.0.0.1:{free_port}"
    problem = problem_at("https://sts.us-east-1.amazonaws.com", monkeypatch, HTTPS_PROXY=proxy)
    assert "HTTPS_PROXY" in problem.hint
    assert "secret" not in str(problem)


class _Empty(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def https(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server with a certificate of its own, which no one trusts."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Empty) as server:
        server.socket = _tls(tmp_path_factory.mktemp("tls") / "server.pem").wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield f"https://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def _tls(file: Path) -> ssl.SSLContext:
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


@pytest.mark.parametrize("variable", ["", "AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE"])
def test_a_certificate_that_is_not_trusted(variable: str, https: str, monkeypatch: pytest.MonkeyPatch) -> None:
    others = str(Path(botocore.__file__).with_name("cacert.pem"))
    problem = problem_at(https, monkeypatch, **({variable: others} if variable else {}))
    assert "certificate verify failed" in problem.message
    assert (
        "in AWS_CA_BUNDLE, or as ca_bundle in ~/.aws/config; without these, REQUESTS_CA_BUNDLE counts" in problem.hint
    )


@pytest.mark.parametrize("variable", ["AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE"])
@pytest.mark.parametrize("content", [None, "no certificates"])
def test_a_file_of_certificates_that_cannot_be_used(
    variable: str, content: str | None, https: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "ca.pem"
    if content:
        file.write_text(content)
    problem = problem_at(https, monkeypatch, **{variable: str(file)})
    assert "the file with the certificates to trust cannot be used" in problem.message
    assert variable in problem.hint


def test_http_where_https_is_spoken_to(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    problem = problem_at(lab.url.replace("http:", "https:"), monkeypatch)
    assert "does not speak TLS" in problem.hint


@pytest.mark.parametrize(
    ("seconds", "how"), [(1080, "18 minutes slow: it says "), (-3600, "60 minutes fast: it says ")]
)
def test_a_clock_that_is_wrong(seconds: float, how: str, lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    lab.faults.add(Rule("skewed_clock", seconds=seconds))
    problem = problem_at(lab.url, monkeypatch)
    assert problem.kind == "clock"
    assert f"the clock of this machine is {how}" in problem.message
    assert ", and AWS says " in problem.message
    assert problem.hint.startswith("Set the clock")


def test_credentials_that_have_expired(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    lab.faults.add(Rule("expired"))
    problem = problem_at(lab.url, monkeypatch)
    assert problem.kind == "credentials"
    assert problem.hint.startswith("The credentials have expired: log in again")


def test_no_credentials_at_all(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    problem = problem_at(lab.url, monkeypatch, AWS_ACCESS_KEY_ID="", AWS_SECRET_ACCESS_KEY="")
    assert problem.kind.heading == "There are no valid AWS credentials"
    assert "Unable to locate credentials" in problem.message
