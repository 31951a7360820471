"""Calls what a hook names, with the credentials of its place: the port `HookCaller`."""

from __future__ import annotations

from types import ModuleType

from tagsync.aws.hooks import automations, commands, functions, urls
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.sessions import Api, Sessions
from tagsync.core.model import Problem, Target
from tagsync.core.problems import PASSING, ProblemKind
from tagsync.recovery.hooks.ports import Heard, HookAnswer, HookCall
from tagsync.recovery.hooks.written import HookWritten
from tagsync.recovery.words.hooks import HookKind

_ROOMS: dict[HookKind, tuple[str, ModuleType]] = {
    HookKind.LAMBDA: ("lambda", functions),
    HookKind.SSM: ("ssm", automations),
    HookKind.RUN_COMMAND: ("ssm", commands),
}
"""The service of each kind, and the file that calls it."""


class AwsHooks:
    """In its own account it uses the function's own role, elsewhere each account's write role, which in a drive is the
    recovery role."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def begin(self, call: HookCall) -> HookAnswer:
        return self._ask(call, "begin")

    def look(self, call: HookCall) -> HookAnswer:
        return self._ask(call, "look")

    def missing(self, hook: HookWritten, called: str, place: Target | None) -> Problem | None:
        if hook.kind is HookKind.HTTP:
            return None
        service, room = _ROOMS[hook.kind]
        try:
            found: Problem | None = room.missing(self._api(place, service), called)
        except CallFailed as failure:
            return failure.problem
        return found

    def _ask(self, call: HookCall, what: str) -> HookAnswer:
        if call.hook.kind is HookKind.HTTP:
            return urls.ask(call)
        service, room = _ROOMS[call.hook.kind]
        try:
            answer: HookAnswer = getattr(room, what)(self._api(call.place, service), call)
        except CallFailed as failure:
            unknown = failure.problem.kind in PASSING or failure.problem.kind is ProblemKind.STOPPED
            return HookAnswer(Heard.NOTHING if unknown else Heard.FAILED, str(failure.problem))
        return answer

    def _api(self, place: Target | None, service: str) -> Api:
        own = self._sessions.identity()
        if place is None or place.account == own:
            return self._sessions.own_in(own, place.region if place else self._sessions.home_region, service)
        return self._sessions.api(place.account, place.region, service, "write")
