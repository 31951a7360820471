"""The port of what hooks call. `tagsync.aws.hooks` implements it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from tagsync.core.model import Problem, Target
from tagsync.recovery.hooks.written import HookWritten


class Heard(StrEnum):
    """What is known after a call. NOTHING: no answer came, or one that says that it may not have been begun."""

    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    NOTHING = "NOTHING"


@dataclass(frozen=True, slots=True)
class HookAnswer:
    """`handle` is AWS's id of what was begun. `reason` holds no output, which may be secret."""

    heard: Heard
    reason: str = ""
    output: str = field(default="", repr=False)
    handle: str = ""


@dataclass(frozen=True, slots=True)
class HookCall:
    """One call for a hook. `key` marks its attempt. `called` is an ARN, a document or a URL, and `place` where it is;
    None: in the service's own account and region.

    `may_be_there`: the call that begins it was made before, after `since`, and its answer is not known. An answer is
    waited for `seconds`. `event` is what a function is told, `instance_ids` are the instances of the wave.
    """

    hook: HookWritten
    key: str
    called: str
    place: Target | None
    seconds: float
    since: datetime
    handle: str = ""
    may_be_there: bool = False
    event: Mapping[str, Any] = field(default_factory=dict, repr=False)
    instance_ids: tuple[str, ...] = ()


class HookCaller(Protocol):
    """Calls what hooks name. Never raises for what AWS or a URL answers."""

    def begin(self, call: HookCall) -> HookAnswer:
        """Makes the call that begins it. A function and a URL answer at once, with how far they are."""
        ...

    def look(self, call: HookCall) -> HookAnswer:
        """How far it is."""
        ...

    def missing(self, hook: HookWritten, called: str, place: Target | None) -> Problem | None:
        """Why what it calls cannot be called, as far as reads tell; None where nothing speaks against it."""
        ...
