"""A recovery while it runs, as single lines of text: for a log, and for whatever has no screen."""

from __future__ import annotations

from collections.abc import Callable

from tagsync.core.model import Problem
from tagsync.core.sentences import first_few
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import LaunchStatus, StepStatus
from tagsync.report.by_name import by_name
from tagsync.report.recovery.execution_lines import server_label, step_summary
from tagsync.report.recovery.names import mode
from tagsync.report.words import some

_FEW = 5


class LineWatch:
    """A line when a step begins or ends, when another quarter of its servers is launched before that, and when servers
    fail or turn out not well. It lists no others: the report at the end does. `say` takes each line."""

    def __init__(self, say: Callable[[str], None], *, redact: bool) -> None:
        self._say, self._redact = say, redact
        self._steps: dict[str, StepStatus] = {}
        self._quarters: dict[str, int] = {}
        self._troubles: dict[tuple[str, str], str] = {}
        self._problem: Problem | None = None

    def __call__(self, seen: Recovery | Problem) -> None:
        if isinstance(seen, Problem):
            if seen != self._problem:
                self._say(f"Not read, and tried again: {seen}")
            self._problem = seen
            return
        self._problem = None
        for step in seen.steps:
            self._step(step, seen)

    def _step(self, step: RecoveryStep, execution: Recovery) -> None:
        changed = self._steps.get(step.step_id, StepStatus.NOT_STARTED) is not step.status
        self._steps[step.step_id] = step.status
        if changed and step.status is StepStatus.WAITING:
            self._say(f"{step.name}: waiting {step.wait_minutes} min")
        elif changed and step.status is StepStatus.EXECUTING:
            self._say(f"{step.name}: launching {some(len(step.servers), 'server')} ({mode(drill=execution.drill)})")
        self._tell_quarter(step)
        self._tell_troubles(step)
        if changed and step.has_ended:
            self._say(step_summary(step))

    def _tell_quarter(self, step: RecoveryStep) -> None:
        launched = sum(server.is_launched for server in step.servers)
        quarter = launched * 4 // (len(step.servers) or 1)
        if self._quarters.get(step.step_id, 0) < quarter < 4 and not step.has_ended:
            self._say(f"{step.name}: {launched:,} of {len(step.servers):,} launched")
        self._quarters[step.step_id] = quarter

    def _tell_troubles(self, step: RecoveryStep) -> None:
        new: dict[str, list[str]] = {}
        for server in by_name(step.servers):
            key, trouble = (step.step_id, server.server_id), _trouble(server)
            if trouble and self._troubles.get(key) != trouble:
                new.setdefault(trouble, []).append(server_label(server, redact=self._redact))
            self._troubles[key] = trouble
        for trouble, labels in new.items():
            self._say(f"{step.name}: {trouble}: {first_few(labels, _FEW)}")


def _trouble(server: ServerLaunch) -> str:
    if server.is_unwell:
        return "launched and NOT WELL"
    return str(server.status) if server.status in (LaunchStatus.FAILED, LaunchStatus.UNCLEAR) else ""
