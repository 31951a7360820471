"""Programs that start without importing: `tagsync` and `aws` take half a second of a processor before they do anything.

On the PATH of a test stands a small client of the same name. A server that has imported the program becomes it in a
copy of its own, with the client's arguments, environment, folder, streams and signals: a process like any other. The
first start of each program in a session is a real one, and so are those of what stays, such as a lab.
"""

from __future__ import annotations

import os
import sys
import zlib
from pathlib import Path

from tests.warm import server

CLIENT = Path(__file__).with_name("client.py")
STAYING = {"tagsync": ["board", "provider"], "aws": []}
"""Commands whose process is one of its own."""
_sessions: list[Path] = []


def begin(folder: Path) -> None:
    """The folder of this session of tests, which all its workers have."""
    _sessions.append(folder)


def path(programs: Path) -> str:
    """What stands in PATH for a folder of programs: it is found behind their clients."""
    session = os.getppid() if "PYTEST_XDIST_WORKER" in os.environ else os.getpid()
    quick = [str(write(_sessions[-1], programs, session))] if sys.platform == "linux" else []
    return os.pathsep.join([*quick, str(programs)])


def write(folder: Path, programs: Path, session: int) -> Path:
    """A folder with a client for each of these programs; their servers end with the process `session`."""
    place = folder / f"programs-{zlib.crc32(bytes(programs)):x}"
    place.mkdir(exist_ok=True)
    for name in server.IMPORTS:
        if not (script := programs / name).exists():
            continue
        python = script.read_text().partition("\n")[0].removeprefix("#!").strip()
        facts = str(place), python, str(Path(server.__file__)), str(script), session, STAYING[name]
        new = place / f"{name}.{os.getpid()}"
        new.write_text(f"#!{python} -IS\n{CLIENT.read_text()}\n\nmain{facts}\n")
        new.chmod(0o755)
        new.rename(place / name)
    return place
