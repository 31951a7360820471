"""Lambda functions of hooks. They are called and answer how far they are; AWS does not tell whether a call of which no
answer came was made, so a function may be called twice with the same key."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any

from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.sessions import Api
from tagsync.core.model import Problem
from tagsync.recovery.hooks.ports import Heard, HookAnswer, HookCall

_ANSWERS = {"ok": Heard.SUCCEEDED, "failed": Heard.FAILED, "running": Heard.RUNNING}
"""The `status` of an answer. While it is `running`, the function is called again with the same key."""


def begin(api: Api, call: HookCall) -> HookAnswer:
    """Calls the function, and waits for its answer. Raises `CallFailed`."""
    event = json.dumps(call.event).encode()
    try:
        answer = api.once(call.seconds)("Invoke", FunctionName=call.called, Payload=event, LogType="Tail")
    except CallFailed as failure:
        if failure.code != "ReadTimeoutError":
            raise
        why = f"it did not answer within {call.seconds:.0f} s, and may be at work still"
        return HookAnswer(Heard.FAILED, f'{why}. A function that takes longer answers {{"status": "running"}}')
    payload = answer["Payload"].read()
    if error := answer.get("FunctionError"):
        return HookAnswer(Heard.FAILED, f"the function ended with an error ({error})", _error(payload, answer))
    try:
        said = json.loads(payload or b"null")
    except ValueError:
        said = None
    heard = _ANSWERS.get(str(said.get("status"))) if isinstance(said, Mapping) else None
    if heard is None or not isinstance(said, Mapping):
        why = f"the function answered no status: one of {', '.join(_ANSWERS)}"
        return HookAnswer(Heard.FAILED, why, payload[-2000:].decode("utf-8", "replace"))
    reason = {Heard.FAILED: "the function answered failed", Heard.RUNNING: "the function is at work"}.get(heard, "")
    return HookAnswer(heard, reason, _text(said.get("output", "")))


look = begin


def missing(api: Api, called: str) -> Problem | None:
    """Raises `CallFailed` where it cannot be found, or not be asked for."""
    api("GetFunctionConfiguration", FunctionName=called)
    return None


def _text(output: object) -> str:
    return output if isinstance(output, str) else json.dumps(output, ensure_ascii=False)


def _error(payload: bytes, answer: Mapping[str, Any]) -> str:
    """The end of the function's log, and its error."""
    try:
        log = base64.b64decode(answer.get("LogResult", "")).decode("utf-8", "replace")
    except binascii.Error:
        log = ""
    return f"{log}\n{payload.decode('utf-8', 'replace')}"
