"""A plugin process, met as Terraform meets it: environment, handshake line, TLS, shutdown."""

from __future__ import annotations

import base64
import os
import ssl
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import grpc

from tagsync.provider.wire.handshake import COOKIE, COOKIE_VALUE

REPOSITORY = Path(__file__).parents[3]
TOY = (sys.executable, "-m", "tests.provider.wire.toy")
ENVIRON = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
TERRAFORM = {COOKIE: COOKIE_VALUE, "PLUGIN_PROTOCOL_VERSIONS": "5,6", "PLUGIN_CLIENT_CERT": "some certificate"}


@dataclass(frozen=True, slots=True)
class Plugin:
    """`root` is the folder that the process takes for `/`."""

    process: subprocess.Popen[str]
    line: str
    root: str = ""

    @property
    def network(self) -> str:
        return self.line.split("|")[2]

    @property
    def address(self) -> str:
        return self.line.split("|")[3]

    @property
    def socket(self) -> Path:
        assert self.network == "unix", self.line
        return Path(f"{self.root}{self.address}")

    @contextmanager
    def channel(self) -> Iterator[grpc.Channel]:
        """Trusts nothing but the certificate of the handshake, as Terraform does."""
        der = base64.b64decode(self.line.split("|")[5].strip() + "==")
        credentials = grpc.ssl_channel_credentials(ssl.DER_cert_to_PEM_cert(der).encode())
        options = [
            ("grpc.ssl_target_name_override", "localhost"),
            ("grpc.max_send_message_length", -1),
            ("grpc.max_receive_message_length", -1),
        ]
        target = f"unix:{self.socket}" if self.network == "unix" else self.address
        with grpc.secure_channel(target, credentials, options) as channel:
            yield channel

    def shut_down(self) -> int:
        with self.channel() as channel:
            raw(channel, "/plugin.GRPCController/Shutdown")
        return self.process.wait(20)


def raw(channel: grpc.Channel, method: str) -> None:
    """A call with an empty request, whose answer does not matter."""
    call: grpc.UnaryUnaryMultiCallable[bytes, bytes] = channel.unary_unary(method)
    call(b"", timeout=20)


@contextmanager
def plugin(
    command: Sequence[str], environ: Mapping[str, str], *, root: str = "", user: int | None = None
) -> Iterator[Plugin]:
    """Starts it as the user of this test, or another one; `environ` is its whole environment."""
    with subprocess.Popen(
        command,
        cwd=REPOSITORY,
        env=environ,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        user=user,
        group=user,
        extra_groups=None if user is None else [],
    ) as process:
        assert process.stdout
        try:
            yield Plugin(process, process.stdout.readline(), root)
        finally:
            process.kill()


def start(command: Sequence[str], environ: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Runs the program to its end."""
    return subprocess.run(command, cwd=REPOSITORY, env=environ, text=True, capture_output=True, timeout=30, check=False)
