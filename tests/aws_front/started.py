"""One start of the provider by Terraform: a launcher that becomes the provider when it is needed."""

from __future__ import annotations

import json
import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

import grpc

from tagsync.provider.wire.tls import Certificate
from tests.aws_front.schemas import Schemas
from tests.aws_front.unconfigured import ASKED, OPTIONS, Unconfigured, connected

SCHEMAS = "/tfplugin5.Provider/GetSchema"
OUTPUT = "/plugin.GRPCStdio/StreamStdio"
SHUTDOWN = "/plugin.GRPCController/Shutdown"
_CALLS = 256
"""At once, more than any -parallelism in use."""

Answer: TypeAlias = Callable[[str, bytes, grpc.ServicerContext], Iterator[bytes]]


class Started:
    def __init__(self, launcher: socket.socket, schemas: Schemas, unconfigured: Unconfigured) -> None:
        told, (terraform, provider), _, _ = socket.recv_fds(launcher, 65536, 2)
        self._told: dict[str, Any] = json.loads(told)
        self._launcher, self._schemas, self._unconfigured = launcher, schemas, unconfigured
        self._terraform, self._provider = os.fdopen(terraform, "w"), os.fdopen(provider)
        self._lock = threading.Lock()
        self._wanted = False
        self._handshake = ""
        self._channel: Any = None
        self._said, self._ended = threading.Event(), threading.Event()

    def serve(self, address: str, certificate: Certificate) -> None:
        """Serves Terraform on a socket until the process that it started has ended."""
        server = grpc.server(ThreadPoolExecutor(_CALLS), options=OPTIONS)
        server.add_generic_rpc_handlers((_Calls(self._answer),))
        credentials = grpc.ssl_server_credentials([(certificate.key_pem, certificate.pem)])
        server.add_secure_port(f"unix:{address}", credentials)
        server.start()
        try:
            with self._terraform, self._provider, self._launcher:
                print(f"1|5|unix|{address}|grpc|{certificate.der64}", file=self._terraform, flush=True)
                self._handshake = self._provider.readline()
                self._channel = connected(self._handshake)
                self._said.set()
                self._provider.read()
        finally:  # also where its Terraform has gone before it was told
            self._ended.set()
            server.stop(None).wait()

    def kill(self) -> None:
        """Ends the process, if it has not ended."""
        if not self._ended.is_set():
            with suppress(ProcessLookupError):
                os.kill(self._told["pid"], signal.SIGKILL)

    def _answer(self, method: str, request: bytes, context: grpc.ServicerContext) -> Iterator[bytes]:
        """On the wire a call with one answer is a stream of one."""
        try:
            if method == SCHEMAS:
                ask = self._unconfigured.channel.unary_unary(method)
                yield self._schemas.for_folder(Path(self._told["cwd"]), lambda: bytes(ask(request)))
            elif method == OUTPUT:
                context.add_callback(self.kill)  # Terraform listens to this as long as it lives
                self._said.wait()
                yield from self._channel.unary_stream(method)(request) if self._channel else ()
            elif method == SHUTDOWN and self._not_wanted():
                yield b""
            elif method.startswith(ASKED) and not self._wanted:
                yield self._unconfigured.channel.unary_unary(method)(request)
            else:
                yield from self._call(method, request, context)
        except grpc.RpcError as error:
            context.abort(error.code(), str(error.details()))

    def _not_wanted(self) -> bool:
        """Whether the launcher ends without having become the provider."""
        with self._lock:
            if not self._wanted:
                self._launcher.shutdown(socket.SHUT_RDWR)
            return not self._wanted

    def _call(self, method: str, request: bytes, context: grpc.ServicerContext) -> Iterator[bytes]:
        """The provider's own answer."""
        with self._lock:
            if not self._wanted:
                self._wanted = True
                self._launcher.sendall(b"!")
        self._said.wait()
        if self._channel is None:
            context.abort(grpc.StatusCode.UNAVAILABLE, f"The provider did not start: {self._handshake}")
        answers: Iterator[bytes] = self._channel.unary_stream(method)(request)
        return answers


class _Calls(grpc.GenericRpcHandler):
    """Answers every call there is."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def service(self, details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler[Any, Any]:
        return grpc.unary_stream_rpc_method_handler(partial(self._answer, details.method))
