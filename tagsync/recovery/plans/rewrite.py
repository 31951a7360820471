"""The order of the calls that give a native plan its steps. DRS holds every single call to its rules:

a server is in one step only, a step has a server, a wait is never first, a step keeps its type, and a plan has at most
20 steps and 100 servers. So a server that moves is taken out by one call and put in by the very next one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from tagsync.recovery.plans.actions import CreateStep, DeleteStep, Reorder, StepAction, UpdateStep
from tagsync.recovery.plans.matching import match
from tagsync.recovery.plans.native_plan import NativeStep
from tagsync.recovery.plans.steps import MOST_SERVERS, Step
from tagsync.recovery.words.vocabulary import Impact

Servers = Mapping[str, Impact]


def rewrite(wanted: Sequence[Step], actual: Sequence[NativeStep]) -> tuple[StepAction, ...]:
    """The calls, in order. None if the plan has these steps."""
    plan = _Plan(wanted, actual)
    plan.delete_what_goes()
    plan.rename()
    plan.move()
    plan.settle()
    plan.put_waits()
    plan.reorder()
    return tuple(plan.calls)


class _Plan:
    """The plan as it is after `calls`. A step is known by the name that it will have, one that goes by its ARN."""

    def __init__(self, wanted: Sequence[Step], actual: Sequence[NativeStep]) -> None:
        becomes = match(wanted, actual)
        keys = {each.arn: becomes[each.arn].name if each.arn in becomes else each.arn for each in actual}
        self.calls: list[StepAction] = []
        self._wanted = {step.name: step for step in wanted}
        self._renamed = [step.name for step in becomes.values() if not step.is_wait]
        self._home = {arn: step.name for step in wanted for arn in step.servers}
        self._order = list(keys.values())
        self._now = {keys[each.arn]: each.step for each in actual}
        self._refs = {key: arn for arn, key in keys.items()}
        self._seen = {arn for each in actual for arn in each.step.servers}
        """The servers that are in the plan, or out of it for one call."""

    def delete_what_goes(self) -> None:
        """Waits, and steps of which no server stays in the plan. That makes room, and frees their names."""
        gone = [key for key in self._order if key not in self._wanted]
        for key in sorted(gone, key=lambda key: not self._now[key].is_wait):
            if not self._now[key].servers.keys() & self._home.keys():
                self._seen -= self._now[key].servers.keys()
                self._delete(key)

    def rename(self) -> None:
        """Gives steps of servers their new names, in an order in which each is free."""
        for key in self._renamed:
            if self._now[key].name != key:
                self._write(key)

    def move(self) -> None:
        """Brings every server home to its step, in walks: each call takes out what the next one puts in.

        A walk begins where the step keeps a server, and where no other move leads to, if there is such a step. Else the
        first step of a circle is deleted and created again.
        """
        while starts := [key for key in self._order if self._next(key)]:
            aims = {self._next(key) for key in starts}
            self._walk(min(starts, key=lambda key: (*self._empties(key), key in aims)))

    def settle(self) -> None:
        """Servers that leave first, so that there is room for those that join."""
        for key in [key for key in self._order if self._now[key].servers.keys() - self._home.keys()]:
            self._write(key)
        for key, step in self._wanted.items():
            if not step.is_wait and self._now.get(key) != step:
                self._write(key)

    def put_waits(self) -> None:
        for key, step in self._wanted.items():
            if step.is_wait and self._now.get(key) != step:
                self._put(key, step)

    def reorder(self) -> None:
        if self._order != list(self._wanted):
            self._arrange(list(self._wanted))

    def _next(self, key: str) -> str:
        """The step to which servers of this one move next, if any."""
        step = self._now.get(key)
        aims = {self._home.get(arn, key) for arn in step.servers} - {key} if step else set()
        return next((name for name in self._wanted if name in aims), "")

    def _movers(self, key: str) -> list[str]:
        aim = self._next(key)
        return [arn for arn in self._now[key].servers if self._home.get(arn) == aim] if aim else []

    def _walk(self, key: str) -> None:
        brought: Servers = {}
        while key:
            aim, out = self._next(key), self._movers(key) if key in self._now else []
            self._write(key, out, brought)
            brought = {arn: self._wanted[aim].servers[arn] for arn in out}
            key = aim

    def _empties(self, key: str) -> tuple[bool, bool]:
        """Whether a walk that begins here deletes a step that stays, and whether a wait would then be first."""
        empties = key in self._wanted and not self._content(key, self._movers(key), {})
        return empties, empties and self._leaves_a_wait_first(key)

    def _content(self, key: str, out: Collection[str], brought: Servers) -> dict[str, Impact]:
        """The servers after a call: without those that leave, with as many that join as there is room for."""
        had = self._now[key].servers if key in self._now else {}
        final = self._wanted[key].servers if key in self._wanted else {}
        leaving = had.keys() - self._home.keys()
        stay = {arn: final.get(arn, had[arn]) for arn in had if arn not in leaving and arn not in out}
        joining = sorted(arn for arn in final if arn not in self._seen)
        room = max(0, MOST_SERVERS - len(self._seen) + len(leaving))
        return {**stay, **brought, **{arn: final[arn] for arn in joining[:room]}}

    def _write(self, key: str, out: Collection[str] = (), brought: Servers | None = None) -> None:
        content = self._content(key, out, brought or {})
        before = self._now[key].servers if key in self._now else {}
        self._seen |= content.keys()
        self._seen -= before.keys() - content.keys() - set(out)
        if content:
            name = key if key in self._wanted else self._now[key].name
            self._put(key, Step(name, content))
        else:
            self._delete(key)

    def _put(self, key: str, step: Step) -> None:
        """Updates a step, or creates it behind the step that it follows."""
        if key in self._now:
            self.calls.append(UpdateStep(self._refs[key], step, renames=self._now[key].name != step.name))
        else:
            names = list(self._wanted)
            before = [self._order.index(name) for name in names[: names.index(key)] if name in self._now]
            place = before[-1] + 1 if before else 0
            self._order.insert(place, key)
            self._refs[key] = key
            self.calls.append(CreateStep(step, place + 1))
        self._now[key] = step

    def _delete(self, key: str) -> None:
        if self._leaves_a_wait_first(key):
            self._make_way(key)
        self._order.remove(key)
        self.calls.append(DeleteStep(self._refs.pop(key), self._now.pop(key)))

    def _leaves_a_wait_first(self, key: str) -> bool:
        return self._order[0] == key and len(self._order) > 1 and self._now[self._order[1]].is_wait

    def _make_way(self, key: str) -> None:
        """Puts the steps in their order, as far as they are there, and another step of servers first."""
        names = list(self._wanted)
        order = sorted(self._order, key=lambda each: names.index(each) if each in names else len(names))
        front = [each for each in order if each != key and not self._now[each].is_wait][:1]
        self._arrange([*front, *(each for each in order if each not in front)])

    def _arrange(self, order: list[str]) -> None:
        self._order = order
        self.calls.append(Reorder(tuple(self._refs[key] for key in order)))
