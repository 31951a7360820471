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
import shutil
import signal
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

from tagsync.provider.wire.handshake import CLIENT_CERTIFICATE, handshake_line, require_terraform, take_stdout
from tagsync.provider.wire.log import start_logging
from tagsync.provider.wire.socket_folder import make_socket_folder

if TYPE_CHECKING:
    from tagsync.provider.wire.provider import Provider

log = logging.getLogger(__name__)

GRACE = 1.0
"""Seconds for calls in flight after Terraform asked the process to end. Terraform kills it after two."""
ORPHAN_GRACE = 60.0
"""The same if Terraform itself was killed: nothing waits for the process, and writes should be finished."""


def serve(make_provider: Callable[[], Provider]) -> NoReturn:
    """Serves Terraform until it ends the process.

    Ctrl-C reaches the whole process group, so it is ignored here: Terraform decides, and calls StopProvider. If the
    provider cannot start, it says why on stdout, and Terraform shows that line.
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
        folder = make_socket_folder(os.environ)
        server.start(f"{folder}/s", certificate)
    except BaseException as error:
        log.debug("the provider cannot start", exc_info=True)
        print(_cannot_start(error), file=stdout, flush=True)
        _leave(1)
    signal.signal(signal.SIGTERM, lambda *_: server.stopping.set())
    print(handshake_line(f"{folder}/s", certificate.der64 if certificate else ""), file=stdout, flush=True)
    while not server.shut_down.wait(1.0) and os.getppid() == parent:
        pass
    orphaned = not server.shut_down.is_set()
    if orphaned:
        log.warning("Terraform is gone")
        server.stopping.set()
    server.stop(ORPHAN_GRACE if orphaned else GRACE)
    shutil.rmtree(folder, ignore_errors=True)
    _leave(0)


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
    folder = make_socket_folder(os.environ)
    server.start(f"{folder}/s", None)
    ended = threading.Event()
    signal.signal(signal.SIGINT, lambda *_: ended.set())
    sys.stdout.write(f"TF_REATTACH_PROVIDERS='{reattach(address, f'{folder}/s')}'\n")
    sys.stdout.flush()
    ended.wait()
    server.stop(GRACE)
    shutil.rmtree(folder, ignore_errors=True)


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
