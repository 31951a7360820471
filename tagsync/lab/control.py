"""The control plane: the lab's own HTTP interface below /lab, in JSON, for demos and tests in another process."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from tagsync.lab.disasters import Disaster
from tagsync.lab.faults.rules import FaultError
from tagsync.lab.iam.identities import HUB
from tagsync.lab.scenario.document import ScenarioError, load
from tagsync.lab.simulation import Simulation
from tagsync.lab.ssm.runs import DocumentOutcome
from tagsync.lab.wire.http import Answer, Request, json_answer


class ControlPlane:
    """Routes ``METHOD /lab/name`` to the method of that name; a mistake is a 400 with ``error``."""

    def __init__(self, lab: Simulation, stop: Callable[[], None] | None = None) -> None:
        self._lab, self._on_stop = lab, stop
        self.routes: dict[tuple[str, str], Callable[[Request], dict[str, Any]]] = {
            ("GET", "health"): self._health,
            ("POST", "reset"): self._reset,
            ("POST", "scenario"): self._scenario,
            ("GET", "clock"): self._clock,
            ("POST", "clock"): self._move_clock,
            ("POST", "faults"): self._add_faults,
            ("DELETE", "faults"): self._clear_faults,
            ("GET", "disasters"): self._disasters,
            ("POST", "disasters"): self._add_disaster,
            ("DELETE", "disasters"): self._clear_disasters,
            ("GET", "calls"): self._calls,
            ("DELETE", "calls"): self._forget_calls,
            ("GET", "tags"): self._tags,
            ("GET", "servers"): self._servers,
            ("POST", "settle"): self._settle,
            ("GET", "schedules"): self._schedules,
            ("POST", "fire"): self._fire,
            ("GET", "functions"): self._functions,
            ("GET", "logs"): self._logs,
            ("POST", "functions"): self._disturb,
            ("POST", "documents"): self._documents,
            ("GET", "apis"): self._apis,
            ("GET", "alarms"): lambda _: {"alarms": self._lab.alarms()},
            ("POST", "token"): self._token,
            ("GET", "mfa"): self._mfa,
            ("POST", "stop"): self._stop,
        }

    def serve(self, request: Request) -> Answer:
        name = request.path.removeprefix("/lab").strip("/")
        route = self.routes.get((request.method, name))
        if route is None:
            known = ", ".join(f"{method} /lab/{each}" for method, each in self.routes)
            return json_answer(404, {"error": f"no {request.method} {request.path}; there is {known}"})
        try:
            return json_answer(200, route(request))
        except (FaultError, ScenarioError, KeyError, TimeoutError, TypeError, ValueError) as error:
            return json_answer(400, {"error": str(error.args[0] if error.args else error)})

    def _health(self, _: Request) -> dict[str, Any]:
        return {"status": "ok", "servers": sum(1 for _each in self._lab.servers())}

    def _reset(self, _: Request) -> dict[str, Any]:
        self._lab.reset()
        return {}

    def _stop(self, _: Request) -> dict[str, Any]:
        if self._on_stop is None:
            raise ValueError("this lab ends with the program that opened it")
        self._on_stop()
        return {}

    def _scenario(self, request: Request) -> dict[str, Any]:
        """Starts anew with a scenario."""
        found = load(_body(request)["name"])
        self._lab.reset()
        self._lab.seed(found)
        return self._health(request)

    def _clock(self, _: Request) -> dict[str, Any]:
        clock = self._lab.clock
        return {"now": clock.now(), "frozen": clock.frozen, "speed": clock.speed}

    def _move_clock(self, request: Request) -> dict[str, Any]:
        asked = _body(request)
        if "freeze" in asked:
            self._lab.clock.freeze(float(asked["freeze"]))
        if "speed" in asked:
            self._lab.clock.run(float(asked["speed"]))
        if "advance" in asked:
            self._lab.let_begin()
            self._lab.clock.advance(float(asked["advance"]))
        return self._clock(request)

    def _add_faults(self, request: Request) -> dict[str, Any]:
        self._lab.faults.load(request.body.decode())
        return {}

    def _clear_faults(self, _: Request) -> dict[str, Any]:
        self._lab.disasters.clear()
        self._lab.faults.clear()
        return {}

    def _disasters(self, _: Request) -> dict[str, Any]:
        """What was added by name and is in force, numbered from 1."""
        return {"disasters": _rows(self._lab.disasters.all())}

    def _add_disaster(self, request: Request) -> dict[str, Any]:
        """``{"name": "region-down", "of": "eu-west-1"}``"""
        asked = _body(request)
        self._lab.disasters.add(str(asked["name"]), str(asked.get("of", "")))
        return self._disasters(request)

    def _clear_disasters(self, request: Request) -> dict[str, Any]:
        """All, or that of ``?number=...``."""
        number = request.asked.get("number")
        return {"ended": _rows(self._lab.disasters.clear(int(number) if number else None))}

    def _calls(self, _: Request) -> dict[str, Any]:
        counts = Counter(f"{each.service}:{each.op}" for each in self._lab.calls)
        return {"total": counts.total(), "calls": dict(sorted(counts.items()))}

    def _forget_calls(self, _: Request) -> dict[str, Any]:
        self._lab.forget_calls()
        return {}

    def _tags(self, request: Request) -> dict[str, Any]:
        return {"tags": self._lab.tags(request.asked.get("server", ""))}

    def _servers(self, request: Request) -> dict[str, Any]:
        """Every source server, or those of ``?account=...&region=...``."""
        asked = request.asked
        rows: list[dict[str, Any]] = []
        for each in self._lab.servers():
            region, account = each.arn.split(":")[3:5]
            if asked.get("account", account) == account and asked.get("region", region) == region:
                names = {"id": each.id, "arn": each.arn, "hostname": each.hostname, "instance": each.instance}
                rows.append(names | {"account": account, "region": region, "tags": each.tags})
        return {"servers": rows}

    def _settle(self, request: Request) -> dict[str, Any]:
        """Answers when nothing is at work any more; ``{"seconds": 60}`` is how long it waits at most."""
        self._lab.settle(float(_body(request).get("seconds", 120)))
        return {}

    def _schedules(self, _: Request) -> dict[str, Any]:
        return {"schedules": self._lab.platform.schedules.listing()}

    def _fire(self, request: Request) -> dict[str, Any]:
        return {"fired": self._lab.fire(str(_body(request)["name"]))}

    def _functions(self, _: Request) -> dict[str, Any]:
        return {"functions": [each.function_arn for each in self._lab.functions.all()]}

    def _logs(self, request: Request) -> dict[str, Any]:
        """The lines of ``?function=NAME``, of the hub in us-east-1 unless ``account`` and ``region`` say otherwise."""
        asked = request.asked
        place = asked.get("account", HUB), asked.get("region", "us-east-1")
        return {"lines": self._lab.functions.logs(asked.get("function", ""), *place)}

    def _disturb(self, request: Request) -> dict[str, Any]:
        """``{"name": ..., "limit": seconds or null}`` and ``{"name": ..., "crash_after_calls": 3}``."""
        asked = _body(request)
        if "limit" in asked:
            self._lab.functions.limit(asked["name"], asked["limit"])
        if "crash_after_calls" in asked:
            self._lab.functions.crash(asked["name"], int(asked["crash_after_calls"]))
        return {}

    def _documents(self, request: Request) -> dict[str, Any]:
        """How runs of an SSM document end: ``{"name": ..., "status": "Failed", "seconds": 30, "output": ""}``, in the
        hub and us-east-1 unless ``account`` and ``region`` say otherwise. With InProgress none ends."""
        asked = _body(request)
        place = asked.pop("account", HUB), asked.pop("region", "us-east-1")
        self._lab.ssm(*place).outcomes[asked.pop("name")] = DocumentOutcome(**asked)
        return {}

    def _apis(self, _: Request) -> dict[str, Any]:
        found = self._lab.platform.apis.all()
        return {"apis": [{"name": each.api.name, "url": self._lab.api_url(each.api.api_id)} for each in found]}

    def _token(self, request: Request) -> dict[str, Any]:
        """A token with the claims in the body."""
        return {"issuer": self._lab.issuer, "token": self._lab.token(_body(request))}

    def _mfa(self, request: Request) -> dict[str, Any]:
        """The device of an account's administrator, the hub's unless ``account`` says otherwise, and its code."""
        account = request.asked.get("account", HUB)
        return {"serial": f"arn:aws:iam::{account}:mfa/admin", "code": self._lab.mfa_code(account)}


def _rows(disasters: Iterable[Disaster]) -> list[dict[str, Any]]:
    return [{"name": each.name, "of": each.of, "struck": each.struck()} for each in disasters]


def _body(request: Request) -> dict[str, Any]:
    found = json.loads(request.body or b"{}")
    if not isinstance(found, dict):
        raise ValueError("the body must be a JSON object")
    return found
