"""botocore sessions that take nothing from the machine: neither its settings nor its credentials."""

from __future__ import annotations

import copy
import os
from functools import cache
from typing import Any

import botocore.hooks
import botocore.loaders
import botocore.session


def isolated_session(config_file: str = os.devnull) -> Any:
    """A session with the settings of `config_file` alone."""
    session = botocore.session.Session(event_hooks=copy.copy(_handlers()), include_builtin_handlers=False)
    session.set_config_variable("config_file", config_file)
    session.set_config_variable("credentials_file", os.devnull)
    session.register_component("data_loader", _loader())
    return session


@cache
def _loader() -> Any:
    """One loader for all sessions: it keeps the service models, which are slow to read."""
    return botocore.loaders.create_loader()


@cache
def _handlers() -> Any:
    """What botocore does at each event, registered once: it takes longer than all else that a session does."""
    handlers = botocore.hooks.HierarchicalEmitter()
    botocore.session.Session(event_hooks=handlers)
    return handlers
