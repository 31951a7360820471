"""Jobs that launch and terminate recovery instances: their quotas, their start, and their effects when they end."""

from __future__ import annotations

from tagsync.lab.clock import iso
from tagsync.lab.drs.errors import conflict, over_quota
from tagsync.lab.drs.progress.server_launches import ServerLaunches
from tagsync.lab.drs.records.job import JOB_SECONDS, Job
from tagsync.lab.drs.records.recovery_instance import recovery_instance
from tagsync.lab.drs.records.server_launch import ServerLaunch

JOBS_AT_ONCE, SERVERS_A_JOB, SERVERS_IN_JOBS = 20, 100, 500


class Launches(ServerLaunches):
    def launch_servers(
        self,
        ids: list[str],
        *,
        is_drill: bool,
        at: float,
        pinned: dict[str, str] | None = None,
        tags: dict[str, str] | None = None,
    ) -> Job:
        """A job that launches these servers from `at` on; `pinned`: the recovery points that are not the latest.

        Raises DrsError when a quota, another job or a missing point forbids it.
        """
        self._check_quotas(ids, at)
        targets = self.targets(ids)
        launches: dict[str, ServerLaunch] = {}
        for each in ids:
            before = tuple(launches.values())
            launches[each] = self.launch_of(each, targets.get(each), (pinned or {}).get(each), at, before)
        for server_id in ids:
            self.fail_next_launch.pop(server_id, None)
        name, arn = self._new_job()
        initiated_by = "START_DRILL" if is_drill else "START_RECOVERY"
        job = self.jobs[name] = Job(name, arn, initiated_by, at, self._pace(), launches, tags=dict(tags or {}))
        for server_id in ids:
            record = self.servers[server_id].wire
            record["lastLaunchResult"] = "PENDING"
            record.setdefault("lifeCycle", {})["lastLaunch"] = {
                "initiated": {
                    "apiCallDateTime": iso(at),
                    "jobID": job.id,
                    "type": "DRILL" if is_drill else "RECOVERY",
                },
                "status": "PENDING",
            }
        return job

    def terminate_instances(self, names: list[str]) -> Job:
        """A job that terminates these recovery instances. Raises DrsError when a quota forbids it."""
        instances = {self.recovery_instances[each]["sourceServerID"]: each for each in names}
        now = self.clock.now()
        self._check_quotas(list(instances), now)
        name, arn = self._new_job()
        job = Job(name, arn, "TERMINATE_RECOVERY_INSTANCES", now, self._pace(), instances=instances)
        if self.starter_lacks:
            job.error = f"You are not authorized to perform this operation: {self.starter_lacks}"
        self.jobs[name] = job
        return job

    def apply_jobs(self, moment: float) -> None:
        """Apply what the jobs have done by `moment`, once each: instances that are replaced, and those at the end."""
        for job in self.jobs.values():
            if not job.cleaned and moment >= job.cleans:
                job.cleaned = True
                for launch in job.launches.values():
                    self._clean_up(launch)
                self._shut_down(job)
            if not job.applied and moment >= job.ends:
                job.applied = True
                for launch in job.launches.values():
                    self._apply_launch(job, launch)
                for name in job.terminates:
                    self._apply_termination(name)

    def _shut_down(self, job: Job) -> None:
        for name in job.terminates:
            if name in self.fleet().instances:
                self.fleet().set_state(name, "shutting-down")

    def _new_job(self) -> tuple[str, str]:
        """ID and ARN of a new job."""
        name = self.new_id("drsjob-")
        return name, self.arn(f"job/{name}")

    def _pace(self) -> float:
        return self.job_seconds / JOB_SECONDS

    def _check_quotas(self, ids: list[str], at: float) -> None:
        if len(ids) > SERVERS_A_JOB:
            raise over_quota(f"more than {SERVERS_A_JOB} servers in one job", "L-B827C881")
        active = [job for job in self.jobs.values() if at < job.ends]
        if len(active) >= JOBS_AT_ONCE:
            raise over_quota(f"more than {JOBS_AT_ONCE} jobs in progress", "L-D88FAC3A")
        busy = self.in_jobs(at)
        for server_id in ids:
            if server_id in busy:
                raise conflict(f"Source server {server_id} is already in a job", "SourceServer", server_id)
        if len(busy) + len(ids) > SERVERS_IN_JOBS:
            raise over_quota(f"more than {SERVERS_IN_JOBS} servers in active jobs", "L-05AFA8C6")

    def _clean_up(self, launch: ServerLaunch) -> None:
        """Terminate what earlier jobs launched for a source server, a drill or a recovery alike, but not the target."""
        for name, instance in list(self.recovery_instances.items()):
            if instance["sourceServerID"] == launch.server_id and name != launch.instance:
                self._apply_termination(name)

    def _apply_termination(self, name: str) -> None:
        if name in self.fleet().instances:
            self.fleet().set_state(name, "terminated")
        self.forget_recovery_instance(name)

    def forget_recovery_instance(self, name: str) -> None:
        """Remove its record. The instance in EC2 stays as it is."""
        self.ways_back.pop(name, None)
        self.failback_configurations.pop(name, None)
        instance = self.recovery_instances.pop(name, None)
        if instance and instance["sourceServerID"] in self.servers:
            self.servers[instance["sourceServerID"]].wire.pop("recoveryInstanceId", None)

    def _apply_launch(self, job: Job, launch: ServerLaunch) -> None:
        server = self.servers.get(launch.server_id)
        if server is None:
            return
        record = server.wire
        record["lastLaunchResult"] = "FAILED" if launch.fails else "SUCCEEDED"
        record["lifeCycle"]["lastLaunch"]["status"] = "FAILED" if launch.fails else "LAUNCHED"
        if launch.fails:
            return
        name = record["recoveryInstanceId"] = launch.instance
        settings = self.launch_configurations.get(server.id, {})
        tags = dict(record.get("tags", {})) if settings.get("copyTags") else {}
        tags |= self.launch_template_tags.get(server.id, {})
        self.recovery_instances[name] = recovery_instance(job, self.arn(f"recovery-instance/{name}"), record, tags)
        if name not in self.fleet().instances:
            self.fleet().add_instance(name, tags, instance_type=self.type_of(server.id))
        self.fleet().set_state(name, settings.get("launchDisposition", "STARTED").lower().replace("started", "running"))
