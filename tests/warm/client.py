"""Has a server run a program in the place of this one: with its arguments, environment, folder and streams.

It is started by `python -IS`, and imports next to nothing. `programs.py` adds the line that calls `main`.
"""

import binascii
import marshal
import os
import sys
from _signal import SIG_DFL, SIG_IGN, SIGHUP, SIGINT, SIGQUIT, SIGTERM, getsignal, signal  # type: ignore[import-not-found]
from _socket import AF_UNIX, SCM_RIGHTS, SOL_SOCKET, socket

READ_AT_START = (b"PYTHON", b"LC_", b"LANG", b"TZ", b"TYPER", b"_T", b"FORCE_COLOR", b"PY_COLORS", b"GITHUB_ACTIONS")
"""Variables that Python, or what a program imports, reads where it starts: for other values there is another server."""
HEAD = 4


def start_server(folder: str, command: list[str], environment: dict[bytes, bytes]) -> None:
    """For the clients that come later, once: in a session of its own, and with none of the streams of this one."""
    try:
        os.mkdir(folder)
    except FileExistsError:
        return
    if child := os.fork():
        os.waitpid(child, 0)
        return
    os.setsid()
    if os.fork():
        os._exit(0)
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nothing, stream)
    os.closerange(3, 1024)
    os.execve(command[0], command, environment)


def heard(server: socket) -> int:
    """What the server says next. One that has gone must not look like a program that has succeeded."""
    if len(said := server.recv(HEAD)) < HEAD:
        sys.exit("The server of this program has ended, see tests/warm")
    return int.from_bytes(said, "big")


def main(place: str, python: str, server_file: str, script: str, session: int, staying: list[str]) -> None:
    """`staying` are the commands that are started for real; `session` is the process that the server ends with."""

    def start_for_real() -> None:
        os.execv(script, [script, *sys.argv[1:]])

    if sys.argv[1:2] and sys.argv[1] in staying:
        start_for_real()
    try:
        for stream in range(3):
            os.fstat(stream)
    except OSError:  # it is closed
        start_for_real()
    read = {name: value for name, value in os.environb.items() if name.startswith(READ_AT_START)}
    folder = f"{place}/{os.path.basename(script)}-{binascii.crc32(repr(sorted(read.items())).encode()):x}"
    server = socket(AF_UNIX)
    try:
        server.connect(f"{folder}/socket")
    except OSError:
        start_server(folder, [python, server_file, folder, script, str(session)], read)
        start_for_real()
    mask = os.umask(0)
    os.umask(mask)
    signals = (SIGHUP, SIGINT, SIGQUIT, SIGTERM)
    ignored = [each for each in signals if getsignal(each) == SIG_IGN]
    asked = marshal.dumps((sys.argv[1:], dict(os.environb), os.getcwd(), mask, ignored, os.nice(0)))
    streams = b"".join(stream.to_bytes(4, sys.byteorder) for stream in range(3))
    server.sendmsg([len(asked).to_bytes(HEAD, "big")], [(SOL_SOCKET, SCM_RIGHTS, streams)])
    server.sendall(asked)
    child = heard(server)
    for each in signals:
        if each not in ignored:
            signal(each, lambda number, _: os.kill(child, number))
    ended = heard(server)
    if os.WIFSIGNALED(ended):
        signal(os.WTERMSIG(ended), SIG_DFL)
        os.kill(os.getpid(), os.WTERMSIG(ended))
    os._exit(os.waitstatus_to_exitcode(ended))
