"""The plugin process: from the first line to exit.

def provider() -> Provider:
    from notes.provider import Notes    # imported when the process is ready for whatever an import prints
    return Notes()

serve(provider)     # started by Terraform
debug(provider)     # started by you, in a debugger: prints the line with which Terraform finds it
"""

from __future__ import annotations

import json
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

from tagsync.provider.wire.handshake import CLIENT_CERTIFICATE, handshake_line, require_terraform, take_stdout
from tagsync.provider.wire.listening import NETWORK, Network, listen
from tagsync.provider.wire.log import start_logging

if TYPE_CHECKING:
    from tagsync.provider.wire.provider import Provider

log = logging.getLogger(__name__)

GRACE = 1.0
"""Seconds for calls in flight after Terraform asked the process to end. Terraform kills it after two."""
ALONE_GRACE = 60.0
"""The same if Terraform itself was killed: nothing waits for the process, and writes should be finished."""
PATIENCE = 5.0
"""Seconds after SIGTERM in which Terraform, which mostly gets it too, asks for what it still needs."""


def serve(make_provider: Callable[[], Provider], network: Network = NETWORK) -> NoReturn:
    """Serves Terraform until it ends the process.

    Ctrl-C reaches the whole process group, so it is ignored here: Terraform decides, and calls StopProvider. So may
    SIGTERM, which stops what is at work; the process ends by itself if Terraform does not end it soon, or was killed.
    (The latter is not noticed on Windows, where a process keeps the number of a parent that is gone.) If the provider
    cannot start, it says why on stdout, and Terraform shows that line.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    require_terraform(os.environ)
    stdout = take_stdout()
    start_logging(os.environ)
    parent = os.getppid()
    try:
        from tagsync.provider.wire.server import Server
        from tagsync.provider.wire.tls import make_certificate

        server = Server(make_provider())
        certificate = make_certificate() if os.environ.get(CLIENT_CERTIFICATE) else None
        place = listen(server, certificate, os.environ, network)
    except BaseException as error:
        log.debug("the provider cannot start", exc_info=True)
        print(_cannot_start(error), file=stdout, flush=True)
        _leave(1)
    terminated = _Terminated(server.stopping)
    signal.signal(signal.SIGTERM, terminated.take)
    print(handshake_line(place, certificate.der64 if certificate else ""), file=stdout, flush=True)
    while not server.shut_down.wait(1.0) and os.getppid() == parent and not terminated.long_ago:
        pass
    alone = not server.shut_down.is_set()
    if alone:
        log.warning("Terraform is gone, or has not ended the provider after SIGTERM")
        server.stopping.set()
    server.stop(ALONE_GRACE if alone else GRACE)
    place.remove()
    _leave(0)


class _Terminated:
    """SIGTERM: work is to stop, and Terraform has a while to end the process."""

    def __init__(self, stopping: threading.Event) -> None:
        self._stopping = stopping
        self._at: float | None = None

    def take(self, *_: object) -> None:
        self._stopping.set()
        self._at = self._at or time.monotonic()

    @property
    def long_ago(self) -> bool:
        return self._at is not None and time.monotonic() - self._at > PATIENCE


def _cannot_start(error: BaseException) -> str:
    """The reason in one line, because Terraform shows only one."""
    reason = " ".join(f"{type(error).__name__}: {error}".split())
    fix = " Install the package with its extra [provider]." if isinstance(error, ModuleNotFoundError) else ""
    return f"The provider cannot start. {reason}.{fix}"


def debug(make_provider: Callable[[], Provider], address: str) -> None:
    """Serves every Terraform that has the printed line in its environment, until Ctrl-C.

    `address` is the provider's source address in full: `registry.terraform.io/<namespace>/<name>`.
    """
    from tagsync.provider.wire.server import Server

    start_logging(os.environ)
    server = Server(make_provider())
    place = listen(server, None, os.environ, "unix")
    ended = threading.Event()
    signal.signal(signal.SIGINT, lambda *_: ended.set())
    sys.stdout.write(f"TF_REATTACH_PROVIDERS='{reattach(address, place.address)}'\n")
    sys.stdout.flush()
    ended.wait()
    server.stop(GRACE)
    place.remove()


def reattach(address: str, socket: str) -> str:
    """The value of TF_REATTACH_PROVIDERS for a provider that is already running."""
    where = {"Network": "unix", "String": socket}
    plugin = {"Protocol": "grpc", "ProtocolVersion": 6, "Pid": os.getpid(), "Test": True, "Addr": where}
    return json.dumps({address: plugin})


def _leave(code: int) -> NoReturn:
    """Ends the process at once: Terraform waits for it, so a hanging hook must not keep it alive."""
    logging.shutdown()
    sys.stderr.flush()
    os._exit(code)
