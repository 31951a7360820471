"""Keeps a retry or a skip from replacing recovery instances unasked (law 10): both launch servers again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from tagsync.core.errors import Refusal
from tagsync.core.model import Problem, Target
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.native.findings import Accept
from tagsync.recovery.native.launch_rules import instance_finding
from tagsync.recovery.native.ports import LaunchReader
from tagsync.recovery.native.ways import Asker
from tagsync.recovery.plans.ports import NativePlans
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import StepStatus


@dataclass(frozen=True, slots=True)
class Guard:
    """Reads the instances of the servers that are launched next. `accept` says which of them may be replaced, and
    `asker` is advised if one may not."""

    launches: LaunchReader
    now: Callable[[], datetime]
    asker: Asker
    accept: Accept = field(default_factory=Accept)

    def check(self, target: Target, servers: Iterable[ServerLaunch]) -> None:
        """Raises `Refusal` for instances that may not be replaced, and `WriteFailed` if they cannot be read."""
        found = self.launches.instances(target, [server.server_id for server in servers])
        if isinstance(found, Problem):
            raise WriteFailed(found)
        now = self.now()
        findings = [instance_finding(each, self.accept, now) for each in found if each.is_there]
        if refusals := [str(finding.told(self.asker)) for finding in findings if finding.refuses]:
            raise Refusal([*refusals, "Nothing was launched"])


def is_its_plan(plans: NativePlans, target: Target, execution: Recovery, name: str) -> bool:
    """Whether the plan of an execution has this name. False if the plans cannot be read."""
    return any(plan.arn == execution.plan_id for plan in plans.find(target, name).plans)


def launched_by_retry(execution: Recovery, step: RecoveryStep) -> Iterator[ServerLaunch]:
    """The servers that a retry of a step launches: those it has not launched, and those of the steps ahead."""
    yield from (server for server in step.servers if not server.is_launched)
    yield from launched_by_skip(execution, step)


def launched_by_skip(execution: Recovery, step: RecoveryStep) -> Iterator[ServerLaunch]:
    """The servers that are launched if a step is skipped: those of the steps ahead, if the execution has ended. An
    execution at work goes on by itself."""
    if execution.has_ended:
        for each in execution.steps:
            if each.status is StepStatus.NOT_STARTED and each.number != step.number:
                yield from each.servers
