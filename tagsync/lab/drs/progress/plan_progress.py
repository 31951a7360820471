"""Moves executions of recovery plans on: one step after the other, each event at its own moment of the clock."""

from __future__ import annotations

from tagsync.lab.drs.errors import DrsError
from tagsync.lab.drs.progress.launches import Launches
from tagsync.lab.drs.records.plan_execution import PlanExecution, PlanExecutionStep


class PlanProgress(Launches):
    def settle_jobs(self) -> None:
        """Do in order what is due by now: end jobs and steps, and start the steps that follow."""
        moment = self.clock.now()
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
        busy = {server for job in self.jobs.values() if at < job.ends for server in job.servers}
        able = [each for each in wanted if (name := _id_of(each)) in self.servers and name not in busy]
        unable = [each for each in wanted if each not in able and each["impactLevel"] == "CRITICAL"]
        if unable:
            names = ", ".join(map(_id_of, unable))
            self._fail(execution, step, at, "ConflictException", f"Cannot be launched, gone or in a job: {names}")
            return
        try:
            job = able and self.launch_servers(list(map(_id_of, able)), is_drill=execution.mode == "DRILL", at=at)
        except DrsError as error:
            self._fail(execution, step, at, error.code, error.message)
            return
        for each in able:
            each["jobID"] = job.id if job else ""
        step.become("EXECUTING", at, ends=job.ends if job else at)

    def go_on(self, execution: PlanExecution, at: float) -> None:
        """Start the next step, or end the execution after the last."""
        step = execution.upcoming()
        if step is None:
            execution.end("COMPLETED", at)
        else:
            self.start_step(execution, step, at)

    def _move_on(self, execution: PlanExecution, at: float) -> None:
        step = execution.running()
        if step is not None:
            self._finish(execution, step, at)
        if execution.status == "CANCELLING":
            execution.end("CANCELLED", at)
        elif not execution.over:
            execution.status = "IN_PROGRESS"
            self.go_on(execution, at)

    def _finish(self, execution: PlanExecution, step: PlanExecutionStep, at: float) -> None:
        critical = [each for each in step.servers or () if each["impactLevel"] == "CRITICAL"]
        failed = [_id_of(each) for each in critical if not self._launched(each)]
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
        job = self.jobs.get(server.get("jobID", ""))
        return job is not None and _id_of(server) not in job.failing


def _id_of(server: dict[str, str]) -> str:
    return server["serverArn"].rsplit("/", 1)[-1]
