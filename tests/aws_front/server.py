"""Stands between Terraform and every AWS provider that it starts, as long as the tests' process holds its stdin.

    python -m tests.aws_front.server MIRROR

prints the folder of a mirror as soon as it works. That has the launcher, where the other has the provider.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import sys
import threading
from contextlib import suppress
from pathlib import Path

from tagsync.provider.wire.socket_folder import make_socket_folder
from tagsync.provider.wire.tls import make_certificate
from tests.aws_front.schemas import Schemas
from tests.aws_front.started import Started
from tests.aws_front.unconfigured import Unconfigured

PROVIDERS = "registry.terraform.io/hashicorp/aws/*/*/terraform-provider-aws*"
LAUNCHER = Path(__file__).with_name("launcher.py")
_PLACES = 'FOLDER, PROVIDER = "", ""'


def make_launcher(folder: Path, mirror: Path, provider: Path) -> None:
    """-IS: Python starts twice as fast without what is installed for it."""
    program = folder / provider.relative_to(mirror)
    program.parent.mkdir(parents=True)
    places = f"FOLDER, PROVIDER = {str(folder)!r}, {str(provider)!r}"
    program.write_text(f"#!{sys.executable} -IS\n{LAUNCHER.read_text().replace(_PLACES, places)}")
    program.chmod(0o700)


def main(mirror: Path) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it goes to the tests, too, and they decide
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    (provider,) = mirror.glob(PROVIDERS)
    folder = make_socket_folder(os.environ)
    make_launcher(folder, mirror, provider)
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(f"{folder}/launched")
    listening.listen()
    schemas, certificate = Schemas(provider), make_certificate()
    unconfigured = Unconfigured(provider, folder)
    started: list[Started] = []

    def take() -> None:
        while True:
            launcher, _ = listening.accept()
            with suppress(OSError, ValueError):  # of one that is killed before it has told all
                started.append(Started(launcher, schemas, unconfigured))
                given = (f"{folder}/{len(started)}", certificate)
                threading.Thread(target=started[-1].serve, args=given, daemon=True).start()

    threading.Thread(target=take, daemon=True).start()
    sys.stdout.write(f"{folder}\n")
    sys.stdout.flush()
    try:
        sys.stdin.read()
    finally:
        owned: list[Unconfigured | Started] = [unconfigured, *started]
        for each in owned:
            each.kill()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
