"""Calls the hook of a drive: begins it once that is saved, and asks how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from tagsync.engine.stop import Stop
from tagsync.recovery.driven.claims import CLOCK_SKEW
from tagsync.recovery.driven.drive import Drive, DriveWave
from tagsync.recovery.driven.hooking import HeardHook, hook_at_work
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.recovery.hooks.hook import CALL_WITHIN, LONGEST_CALL, Hook
from tagsync.recovery.hooks.ports import Heard, HookAnswer, HookCall, HookCaller

Now = Callable[[], datetime]
Open = Callable[[], HookCaller]
"""Opens what calls hooks. Few advances need it."""
_NO_TIME = HookAnswer(Heard.NOTHING, "not called: there was no time left")


def look_at_hook(drive: Drive, allowed: AllowedHooks, open_: Open, now: Now) -> HeardHook | None:
    """How far the hook at work is; None where none is."""
    hook = hook_at_work(drive)
    if hook is None:
        return None
    return _said(hook, _refused(hook, allowed) or open_().look(_call(drive, hook, allowed, now())))


def begin_hook(drive: Drive, hook: Hook, allowed: AllowedHooks, open_: Open, stop: Stop, now: Now) -> HeardHook:
    """Begins a hook that is saved. Only the driver that saved it does. What is too late is decided again."""
    if stop.reason or hook.asked_at is None or now() - hook.asked_at >= CALL_WITHIN:
        return _said(hook, _NO_TIME)
    return _said(hook, _refused(hook, allowed) or open_().begin(_call(drive, hook, allowed, now())))


def _said(hook: Hook, answer: HookAnswer) -> HeardHook:
    return HeardHook(hook.number, hook.attempt, answer)


def _refused(hook: Hook, allowed: AllowedHooks) -> HookAnswer | None:
    """The settings may have changed since the preflight."""
    refusal = allowed.refusal(hook.written)
    return HookAnswer(Heard.FAILED, ". ".join(refusal)) if refusal else None


def _call(drive: Drive, hook: Hook, allowed: AllowedHooks, now: datetime) -> HookCall:
    """The next call for an allowed hook."""
    wave = next(wave for wave in drive.waves if any(each.number == hook.number for each in wave.hooks))
    left = hook.deadline - now if hook.deadline else LONGEST_CALL
    return HookCall(
        hook=hook.written,
        key=hook.key(drive.run_id),
        called=allowed.called(hook.written),
        place=allowed.place(hook.written),
        seconds=max(1.0, min(left, LONGEST_CALL).total_seconds()),
        since=(hook.begun_at or now) - CLOCK_SKEW,
        handle=hook.handle,
        may_be_there=hook.asks > 1,
        event=_event(drive, wave, hook),
        instance_ids=tuple(_instances(wave, hook)),
    )


def _instances(wave: DriveWave, hook: Hook) -> Iterator[str]:
    """The instances of the wave where its command is run."""
    for server in wave.servers:
        if server.launch.recovery_instance_id and server.launch.target == hook.written.where:
            yield server.launch.recovery_instance_id


def _event(drive: Drive, wave: DriveWave, hook: Hook) -> dict[str, Any]:
    """What a function is told, beside its input."""
    return {
        **hook.written.input,
        "tagsync": {
            "run_id": drive.run_id,
            "plan": drive.plan,
            "drill": drive.drill,
            "wave": wave.name,
            "when": str(hook.run.when),
            "hook": hook.run.name,
            "attempt": hook.attempt,
            "idempotency_key": hook.key(drive.run_id),
            "servers": [
                {
                    "account": server.launch.target.account,
                    "region": server.launch.target.region,
                    "source_server_id": server.launch.server_id,
                    "name": server.launch.name,
                    "launch": str(server.launch.status),
                    "instance_id": server.launch.recovery_instance_id,
                }
                for server in wave.servers
            ],
        },
    }
