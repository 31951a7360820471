"""Jobs that launch and terminate recovery instances: their quotas, their start, and their effects when they end."""

from __future__ import annotations

from tagsync.lab.clock import iso
from tagsync.lab.drs.errors import conflict, over_quota
from tagsync.lab.drs.progress.launch_into import launch_failure, target_of
from tagsync.lab.drs.progress.points import Points
from tagsync.lab.drs.records.job import FAILING_PHASES, JOB_SECONDS, Job
from tagsync.lab.drs.records.recovery_instance import recovery_instance

JOBS_AT_ONCE, SERVERS_A_JOB, SERVERS_IN_JOBS = 20, 100, 500


class Launches(Points):
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
        points = {each: self._point(each, (pinned or {}).get(each), at) for each in ids}
        targets = self._targets(ids)
        instances = {each: targets.get(each) or self.new_id("i-") for each in ids}
        job = self._start_job(
            ids, launches=True, is_drill=is_drill, at=at, tags=tags, instances=instances, points=points
        )
        for server_id, target in targets.items():
            if failure := launch_failure(self.launch_configurations[server_id], self.fleet().tags.get(target, {})):
                job.failing.setdefault(server_id, "LAUNCHED")
                job.errors[server_id] = failure
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
        """A job that terminates these recovery instances."""
        servers = [self.recovery_instances[name]["sourceServerID"] for name in names]
        instances = dict(zip(servers, names, strict=True))
        return self._start_job(servers, launches=False, at=self.clock.now(), instances=instances)

    def apply_jobs(self, moment: float) -> None:
        """Apply what the jobs have done by `moment`, once each: instances that are replaced, and those at the end."""
        for job in self.jobs.values():
            if job.launches and not job.cleaned and moment >= job.cleans:
                job.cleaned = True
                for server_id in job.servers:
                    self._clean_up(server_id, job.instances[server_id])
            if not job.applied and moment >= job.ends:
                job.applied = True
                for server_id in job.servers:
                    if job.launches:
                        self._apply_launch(job, server_id)
                    else:
                        self._apply_termination(job.instances[server_id])

    def _point(self, server_id: str, pinned: str | None, at: float) -> float:
        point = self.point_to_launch(self.servers[server_id], pinned, at)
        if point is None:
            what = f"no recovery point {pinned}" if pinned else "no recovery point"
            raise conflict(f"Source server {server_id} has {what}", "SourceServer", server_id)
        return point

    def _check_quotas(self, ids: list[str], at: float) -> None:
        if len(ids) > SERVERS_A_JOB:
            raise over_quota(f"more than {SERVERS_A_JOB} servers in one job", "L-B827C881")
        active = [job for job in self.jobs.values() if at < job.ends]
        if len(active) >= JOBS_AT_ONCE:
            raise over_quota(f"more than {JOBS_AT_ONCE} jobs in progress", "L-D88FAC3A")
        busy = {server for job in active for server in job.servers}
        for server_id in ids:
            if server_id in busy:
                raise conflict(f"Source server {server_id} is already in a job", "SourceServer", server_id)
        if len(busy) + len(ids) > SERVERS_IN_JOBS:
            raise over_quota(f"more than {SERVERS_IN_JOBS} servers in active jobs", "L-05AFA8C6")

    def _targets(self, ids: list[str]) -> dict[str, str]:
        """The instances to launch into, by source server. Each has to be there, and stopped."""
        found = {each: target_of(self.launch_configurations.get(each, {})) for each in ids}
        targets = {server_id: target for server_id, target in found.items() if target}
        for server_id, target in targets.items():
            instance = self.fleet().instances.get(target)
            if instance is None or instance.state != "stopped":
                message = f"Source server {server_id} launches into {target}, which is not a stopped instance"
                raise conflict(message, "SourceServer", server_id)
        return targets

    def _start_job(
        self,
        servers: list[str],
        *,
        launches: bool,
        at: float,
        is_drill: bool = False,
        points: dict[str, float] | None = None,
        tags: dict[str, str] | None = None,
        instances: dict[str, str],
    ) -> Job:
        failing = {each: self.fail_next_launch.pop(each) for each in servers if each in self.fail_next_launch}
        unknown = set(failing.values()) - set(FAILING_PHASES)
        if unknown:
            raise ValueError(f"fail_next_launch: {unknown.pop()!r} is not one of {', '.join(FAILING_PHASES)}")
        name = self.new_id("drsjob-")
        self.jobs[name] = Job(
            id=name,
            arn=self.arn(f"job/{name}"),
            launches=launches,
            is_drill=is_drill,
            servers=tuple(servers),
            created=at,
            pace=self.job_seconds / JOB_SECONDS,
            instances=instances,
            failing=failing,
            points=points or {},
            tags=dict(tags or {}),
        )
        return self.jobs[name]

    def _clean_up(self, server_id: str, target: str) -> None:
        """Terminate what an earlier job launched for a source server, a drill or a recovery alike, but not `target`."""
        for name, instance in list(self.recovery_instances.items()):
            if instance["sourceServerID"] == server_id and name != target:
                self._apply_termination(name)

    def _apply_termination(self, name: str) -> None:
        instance = self.recovery_instances.pop(name, None)
        if name in self.fleet().instances:
            self.fleet().set_state(name, "terminated")
        if instance and instance["sourceServerID"] in self.servers:
            self.servers[instance["sourceServerID"]].wire.pop("recoveryInstanceId", None)

    def _apply_launch(self, job: Job, server_id: str) -> None:
        if server_id not in self.servers:
            return
        record = self.servers[server_id].wire
        launched = server_id not in job.failing
        record["lastLaunchResult"] = "SUCCEEDED" if launched else "FAILED"
        record["lifeCycle"]["lastLaunch"]["status"] = "LAUNCHED" if launched else "FAILED"
        if launched:
            name = job.instances[server_id]
            record["recoveryInstanceId"] = name
            configuration = self.launch_configurations.get(server_id, {})
            tags = dict(record.get("tags", {})) if configuration.get("copyTags") else {}
            arn = self.arn(f"recovery-instance/{name}")
            self.recovery_instances[name] = recovery_instance(job, arn, record, tags)
            if name in self.fleet().instances:
                self.fleet().set_state(name, "running")
            else:
                self.fleet().add_instance(name, tags)
