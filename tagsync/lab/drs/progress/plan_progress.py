"""Moves executions of recovery plans on: one step after the other, each event at its own moment of the clock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tagsync.lab.drs.errors import DrsError
from tagsync.lab.drs.progress.launches import Launches
from tagsync.lab.drs.progress.replication import Replication
from tagsync.lab.drs.progress.validation import Validation
from tagsync.lab.drs.records.job import Job
from tagsync.lab.drs.records.plan_execution import PlanExecution, PlanExecutionStep, source_server_id

_INVALID = "VALIDATION_FAILED"


class PlanProgress(Launches, Validation, Replication):
    @contextmanager
    def starting_without(self, action: str) -> Iterator[None]:
        """Launches that start meanwhile fail, because their starter may not do this action. Empty: they do not."""
        with self.lock:
            self.settle_jobs()
            self.starter_lacks = action
            try:
                yield
            finally:
                self.starter_lacks = ""

    def settle_jobs(self) -> None:
        """Do in order what is due by now: end jobs and steps, and start the steps that follow."""
        moment = self.clock.now()
        self.settle_replication(moment)
        while self.executions:
            execution = min(self.executions.values(), key=PlanExecution.due)
            at = execution.due()
            if at > moment:
                break
            self.apply_jobs(at)
            self._move_on(execution, at)
        self.apply_jobs(moment)

    def start_step(self, execution: PlanExecution, step: PlanExecutionStep, at: float) -> None:
        """Start a step; a SERVER step launches those of its servers that are not launched yet, as one job."""
        if step.servers is None:
            step.become("WAITING", at, ends=at + 60.0 * step.minutes)
            return
        wanted = [each for each in step.servers if not self._launched(each)]
        ids = list(map(source_server_id, wanted))
        unfit = self.unfit(ids, execution.points, at)
        if unfit:
            self._fail(execution, step, at, _INVALID, _validation_text(unfit))
            return
        try:
            jobs = self._launch(execution, ids, at)
        except DrsError as error:
            self._fail(execution, step, at, error.code, error.message)
            return
        for each in wanted:
            each["jobID"] = jobs[source_server_id(each)].id
        step.become("EXECUTING", at, ends=max((job.ends for job in jobs.values()), default=at))

    def go_on(self, execution: PlanExecution, at: float) -> None:
        """Start the next step, or end the execution after the last."""
        step = execution.upcoming()
        if step is not None:
            self.start_step(execution, step, at)
        elif any(each.status == "SKIPPED" for each in execution.steps):
            text = {"code": "COMPLETED_WITH_SKIPPED_STEPS", "message": "Completed with skipped steps"}
            execution.end("COMPLETED", at, error=text)
        else:
            execution.end("COMPLETED", at)

    def _launch(self, execution: PlanExecution, ids: list[str], at: float) -> dict[str, Job]:
        """The job of each server: one for all of them, or one for each with `job_per_server`."""
        drill, pinned = execution.mode == "DRILL", execution.points
        groups = [[each] for each in ids] if self.job_per_server else [ids] if ids else []
        jobs = [self.launch_servers(group, is_drill=drill, at=at, pinned=pinned) for group in groups]
        return {server: job for job in jobs for server in job.servers}

    def _move_on(self, execution: PlanExecution, at: float) -> None:
        if execution.status == "CREATED":
            self._begin(execution, at)
            return
        step = execution.running()
        if at >= execution.deadline and execution.status != "CANCELLING":
            _time_out(execution, step, at)
            return
        if step is not None:
            self._finish(execution, step, at)
        if execution.status == "CANCELLING":
            execution.end("CANCELLED", at)
        elif not execution.over:
            self.go_on(execution, at)

    def _begin(self, execution: PlanExecution, at: float) -> None:
        """Validate the whole plan, then start its first step. Where a server is unfit, nothing is launched."""
        ahead = [step for step in execution.steps if step.status == "NOT_STARTED"]
        unfit = self.unfit([each for step in ahead for each in step.server_ids()], execution.points, at)
        if unfit:
            execution.end("FAILED", at, error={"code": _INVALID, "message": _validation_text(unfit)})
            return
        execution.status = "IN_PROGRESS"
        self.go_on(execution, at)

    def _finish(self, execution: PlanExecution, step: PlanExecutionStep, at: float) -> None:
        critical = [each for each in step.servers or () if each["impactLevel"] == "CRITICAL"]
        failed = [source_server_id(each) for each in critical if not self._launched(each)]
        if failed:
            text = f"CRITICAL source servers failed to launch: {', '.join(failed)}"
            self._fail(execution, step, at, "SERVER_RECOVERY_FAILED", text)
        else:
            step.become("COMPLETED", at)

    def _fail(self, execution: PlanExecution, step: PlanExecutionStep, at: float, code: str, message: str) -> None:
        step.become("FAILED", at, error={"code": code, "message": message})
        if execution.status != "CANCELLING":
            text = f"Step {step.name} failed: {message}"
            execution.end("FAILED", at, error={"code": code, "message": text})

    def _launched(self, server: dict[str, str]) -> bool:
        name = server.get("jobID", "")
        job = self.jobs.get(name) or self.deleted_jobs.get(name)
        return job is not None and job.launched(source_server_id(server))


def _time_out(execution: PlanExecution, step: PlanExecutionStep | None, at: float) -> None:
    """End an execution after its 24 hours. The jobs at work end by themselves."""
    error = {"code": "EXECUTION_TIMED_OUT", "message": "The execution took longer than 24 hours"}
    if step is not None:
        step.become("TIMED_OUT", at, error=error)
    execution.end("TIMED_OUT", at, error=error)


def _validation_text(unfit: list[str]) -> str:
    return f"Validation failed for {len(unfit)} source servers: {'; '.join(unfit)}"
