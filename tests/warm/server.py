"""A process that has imported a program, and becomes it, in a copy of its own, for each client that asks.

`python server.py FOLDER SCRIPT SESSION`: it waits at FOLDER/socket until the process SESSION has ended.
"""

from __future__ import annotations

import array
import gc
import marshal
import os
import pkgutil
import runpy
import selectors
import signal
import socket
import sys
import time
from contextlib import suppress
from importlib import import_module
from pathlib import Path

HEAD = 4
IMPORTS = {
    "aws": ("awscli.clidriver", "awscli.customizations.commands", "awscli.formatter", "awscli.paramfile"),
    "tagsync": ("tagsync", "rich.markdown", "rich.table", "rich.progress", "typer.rich_utils", "typer._adapters"),
}
"""What a program imports; of tagsync everything but what its client starts for itself, or another program."""
NOT_OF_TAGSYNC = ("tagsync.cli.board", "tagsync.cli.lab", "tagsync.lab", "tagsync.provider", "tagsync.service")
SERVICES = ("drs", "dynamodb", "ec2", "sts")
"""Their models are read once."""


def prepare(program: str) -> dict[str, str]:
    """Imports what the program does; the variables that this sets."""
    os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull
    before = dict(os.environ)
    for name in IMPORTS[program]:
        module = import_module(name)
        if name == "tagsync":
            _import_all(list(module.__path__))
    from botocore.session import Session

    runpy.run_path(str(Path(__file__).parents[1] / "quick_botocore.py"))["load"]()
    for service in SERVICES:
        Session().create_client(service, "us-east-1", aws_access_key_id="none", aws_secret_access_key="none")
    return {name: value for name, value in os.environ.items() if before.get(name) != value}


def _import_all(path: list[str], prefix: str = "tagsync.") -> None:
    for found in pkgutil.iter_modules(path, prefix):
        if found.name.startswith(NOT_OF_TAGSYNC) or found.name.endswith(("__main__", "reference", "trim_models")):
            continue
        with suppress(ImportError):
            module = import_module(found.name)
            if found.ispkg:
                _import_all(list(module.__path__), f"{found.name}.")


def serve(folder: Path, session: int) -> tuple[list[str], dict[bytes, bytes]]:
    """Returns in each copy, with the arguments and the environment of its client; ends with the session."""
    watched = selectors.DefaultSelector()
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(folder / "new"))
    listener.listen(64)
    os.rename(folder / "new", folder / "socket")
    watched.register(listener, selectors.EVENT_READ)
    watched.register(os.pidfd_open(session), selectors.EVENT_READ, "session")
    while True:
        for key, _ in watched.select():
            if key.data == "session":
                os._exit(0)
            if key.data is None:
                client = listener.accept()[0]
                if (asked := _asked(client)) is None:
                    client.close()
                    continue
                if not (child := os.fork()):
                    watched.close()
                    return _become(*asked)
                for stream in asked[0]:
                    os.close(stream)
                with suppress(OSError):
                    client.sendall(child.to_bytes(HEAD, "big"))
                watched.register(client, selectors.EVENT_READ, (child, None))
                watched.register(os.pidfd_open(child), selectors.EVENT_READ, (child, client))
            elif key.data[1] is None:  # the client was killed, and so is what it stands for
                if key.fd in watched.get_map():
                    watched.unregister(key.fd)
                    os.kill(key.data[0], signal.SIGKILL)
            else:
                child, client = key.data
                watched.unregister(key.fileobj)
                os.close(key.fd)
                with suppress(KeyError):
                    watched.unregister(client)
                with suppress(OSError):
                    client.sendall(os.waitpid(child, 0)[1].to_bytes(HEAD, "big"))
                client.close()


Asked = tuple[array.array, bytes]  # type: ignore[type-arg]


def _asked(client: socket.socket) -> Asked | None:
    """The client's standard streams, and what else it sends."""
    streams = array.array("i")
    head, more, _, _ = client.recvmsg(HEAD, socket.CMSG_SPACE(3 * streams.itemsize))
    for _, _, data in more:
        streams.frombytes(data)
    length, text = int.from_bytes(head, "big"), b""
    while len(text) < length and (part := client.recv(length - len(text))):
        text += part
    return (streams, text) if len(streams) == 3 and len(text) == length else None


def _become(streams: array.array, text: bytes) -> tuple[list[str], dict[bytes, bytes]]:  # type: ignore[type-arg]
    """Takes on what a program has from the one that started it."""
    arguments, environment, folder, mask, ignored, nice = marshal.loads(text)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
    os.closerange(3, 1024)
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        old = getattr(sys, name)
        lines = 1 if number == 2 or os.isatty(number) else -1
        new = open(  # noqa: SIM115
            number, "w" if number else "r", lines, encoding=old.encoding, errors=old.errors, newline="\n", closefd=False
        )
        setattr(sys, name, new)
        setattr(sys, f"__{name}__", new)
    os.chdir(folder)
    os.umask(mask)
    with suppress(PermissionError):
        os.nice(nice - os.nice(0))
    for number in ignored:
        signal.signal(number, signal.SIG_IGN)
    return arguments, environment


def main() -> None:
    folder, script, session = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    sys.path[0] = str(Path(script).parent)
    set_here = prepare(Path(script).name)
    gc.freeze()
    arguments, environment = serve(folder, session)
    os.environ.clear()
    os.environb.update(environment)
    for name, value in set_here.items():
        os.environ.setdefault(name, value)
    time.tzset()
    sys.argv = [script, *arguments]
    runpy.run_path(script, run_name="__main__")


if __name__ == "__main__":
    main()
