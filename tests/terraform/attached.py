"""The provider in the test's own process, for a terraform that attaches to it: twice as fast as starting several."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tagsync.lab.lab import Lab
from tagsync.provider.install.addresses import ADDRESS
from tagsync.provider.provider import TagsyncProvider
from tagsync.provider.wire.plugin import reattach
from tagsync.provider.wire.server import Server
from tagsync.provider.wire.socket_folder import make_socket_folder


@contextmanager
def attached(lab: Lab) -> Iterator[str]:
    """The value of TF_REATTACH_PROVIDERS; AWS is the lab meanwhile."""
    folder = make_socket_folder(os.environ)
    server = Server(TagsyncProvider())
    server.start(f"{folder}/s", None)
    with pytest.MonkeyPatch.context() as environment:
        for name in [name for name in os.environ if name.startswith("AWS_")]:
            environment.delenv(name)
        for name, value in lab.environment().items():
            environment.setenv(name, value)
        yield reattach(ADDRESS, f"{folder}/s")
    server.stopping.set()
    server.stop(5)
    shutil.rmtree(folder)
