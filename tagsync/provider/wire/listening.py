"""Where the process listens: on a unix socket, or on Windows on a port, as HashiCorp's own plugins do there."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from tagsync.provider.wire.socket_folder import make_socket_folder

if TYPE_CHECKING:
    from tagsync.provider.wire.server import Server
    from tagsync.provider.wire.tls import Certificate

Network: TypeAlias = Literal["unix", "tcp"]
NETWORK: Network = "tcp" if sys.platform == "win32" else "unix"


@dataclass(frozen=True, slots=True)
class Place:
    """`address` is the path of the socket, or host and port. `folder` holds the socket and nothing else."""

    network: Network
    address: str
    folder: Path | None = None

    def remove(self) -> None:
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)


def listen(server: Server, certificate: Certificate | None, environ: Mapping[str, str], network: Network) -> Place:
    """Starts the server. Terraform says between which ports; without that, any free one is taken.

    Raises `NoSocketFolder`, or `RuntimeError` if no port is free.
    """
    if network == "tcp":
        first = int(environ.get("PLUGIN_MIN_PORT") or 0)
        last = int(environ.get("PLUGIN_MAX_PORT") or first)
        return Place(network, server.start_on_port(range(first, last + 1), certificate))
    folder = make_socket_folder(environ)
    server.start(f"{folder}/s", certificate)
    return Place(network, f"{folder}/s", folder)
