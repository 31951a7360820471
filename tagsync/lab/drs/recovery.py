"""StartRecovery, TerminateRecoveryInstances and what describes them, with the documented quotas."""

from __future__ import annotations

from typing import Any

from tagsync.lab.clock import iso
from tagsync.lab.drs.errors import conflict, invalid, over_quota
from tagsync.lab.drs.jobs import FAILING_PHASES, JOB_SECONDS, Job
from tagsync.lab.drs.store import Page
from tagsync.lab.drs.tags import Tags, check_tags

JOBS_AT_ONCE, SERVERS_A_JOB, SERVERS_IN_JOBS = 20, 100, 500


class Recovery(Tags):
    def start_recovery(self, request: dict[str, Any]) -> dict[str, Any]:
        self.require_initialized()
        ids = [each["sourceServerID"] for each in request["sourceServers"]]
        for server_id in ids:
            if server_id not in self.servers:  # the operation's model has no ResourceNotFoundException
                raise conflict(f"Source server {server_id} does not exist", "SourceServer", server_id)
        if len(set(ids)) != len(ids):
            raise invalid("sourceServers: a server is named twice")
        tags = request.get("tags", {})
        check_tags(tags)
        job = self.launch_servers(ids, is_drill=request.get("isDrill", False), at=self.clock.now(), tags=tags)
        return {"job": job.wire(self.clock.now())}

    def launch_servers(self, ids: list[str], *, is_drill: bool, at: float, tags: dict[str, str] | None = None) -> Job:
        """A job that launches these servers from `at` on. Raises DrsError when a quota or another job forbids it."""
        self._check_quotas(ids, at)
        job = self._start(ids, launches=True, is_drill=is_drill, at=at, tags=tags)
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

    def terminate_recovery_instances(self, request: dict[str, Any]) -> dict[str, Any]:
        self.require_initialized()
        names = request["recoveryInstanceIDs"]
        for name in names:
            if name not in self.recovery:
                raise conflict(f"Recovery instance {name} does not exist", "RecoveryInstance", name)
        servers = [self.recovery[name]["sourceServerID"] for name in names]
        instances = dict(zip(servers, names, strict=True))
        job = self._start(servers, launches=False, at=self.clock.now(), instances=instances)
        return {"job": job.wire(self.clock.now())}

    def describe_jobs(self, request: dict[str, Any]) -> Page:
        self.require_initialized()
        filters = request.get("filters", {})
        wanted = filters.get("jobIDs")
        first, last = filters.get("fromDate", ""), filters.get("toDate", "~")
        rows = [
            job.wire(self.clock.now())
            for job in self.jobs.values()
            if (not wanted or job.id in wanted) and first <= iso(job.created) <= last
        ]
        return self.page("DescribeJobs", rows, request)

    def describe_job_log_items(self, request: dict[str, Any]) -> Page:
        self.require_initialized()
        if request["jobID"] not in self.jobs:
            raise invalid(f"Job {request['jobID']} not found")
        return self.page("DescribeJobLogItems", self.jobs[request["jobID"]].log(self.clock.now()), request)

    def describe_recovery_instances(self, request: dict[str, Any]) -> Page:
        self.require_initialized()
        self.settle_tags()
        filters = request.get("filters", {})
        names, servers = filters.get("recoveryInstanceIDs"), filters.get("sourceServerIDs")
        rows = [
            each
            for each in self.recovery.values()
            if (not names or each["recoveryInstanceID"] in names) and (not servers or each["sourceServerID"] in servers)
        ]
        return self.page("DescribeRecoveryInstances", rows, request)

    def settle_jobs(self, until: float | None = None) -> None:
        """Apply the effects of jobs that have ended by `until` (now, unless told), once each."""
        moment = self.clock.now() if until is None else until
        for job in self.jobs.values():
            if not job.landed and moment >= job.ends:
                job.landed = True
                for server_id in job.servers:
                    if job.launches:
                        self._land_launch(job, server_id)
                    else:
                        self._land_termination(job.instances[server_id])

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

    def _start(
        self,
        servers: list[str],
        *,
        launches: bool,
        at: float,
        is_drill: bool = False,
        tags: dict[str, str] | None = None,
        instances: dict[str, str] | None = None,
    ) -> Job:
        failing = {each: self.fail_next_launch.pop(each) for each in servers if each in self.fail_next_launch}
        unknown = set(failing.values()) - set(FAILING_PHASES)
        if unknown:
            raise ValueError(f"fail_next_launch: {unknown.pop()!r} is none of {', '.join(FAILING_PHASES)}")
        name = self.new_id("drsjob-")
        self.jobs[name] = Job(
            id=name,
            arn=self.arn(f"job/{name}"),
            launches=launches,
            is_drill=is_drill,
            servers=tuple(servers),
            created=at,
            pace=self.job_seconds / JOB_SECONDS,
            instances=instances or {each: self.new_id("i-") for each in servers},
            failing=failing,
            tags=dict(tags or {}),
        )
        return self.jobs[name]

    def _land_termination(self, name: str) -> None:
        instance = self.recovery.pop(name, None)
        if name in self.fleet().instances:
            self.fleet().set_state(name, "terminated")
        if instance and instance["sourceServerID"] in self.servers:
            self.servers[instance["sourceServerID"]].wire.pop("recoveryInstanceId", None)

    def _land_launch(self, job: Job, server_id: str) -> None:
        if server_id not in self.servers:
            return
        record = self.servers[server_id].wire
        launched = server_id not in job.failing
        record["lastLaunchResult"] = "SUCCEEDED" if launched else "FAILED"
        record["lifeCycle"]["lastLaunch"]["status"] = "LAUNCHED" if launched else "FAILED"
        if launched:
            name = job.instances[server_id]
            record["recoveryInstanceId"] = name
            copied = self.launch.get(server_id, {}).get("copyTags", False)
            tags = dict(record.get("tags", {})) if copied else {}
            self.recovery[name] = self._recovery_instance(job, server_id, record, tags)
            self.fleet().add_instance(name, tags)

    def _recovery_instance(
        self, job: Job, server_id: str, record: dict[str, Any], tags: dict[str, str]
    ) -> dict[str, Any]:
        name = job.instances[server_id]
        properties = record.get("sourceProperties", {})
        kept = ("lastUpdatedDateTime", "identificationHints", "networkInterfaces", "cpus", "ramBytes", "os")
        on_aws = "awsInstanceID" in properties.get("identificationHints", {})
        return {
            "ec2InstanceID": name,
            "ec2InstanceState": "RUNNING",
            "jobID": job.id,
            "recoveryInstanceID": name,
            "sourceServerID": server_id,
            "arn": self.arn(f"recovery-instance/{name}"),
            "tags": tags,
            "failback": {"state": "FAILBACK_NOT_STARTED", "failbackToOriginalServer": False},
            "dataReplicationInfo": {"dataReplicationState": "STOPPED"},
            "recoveryInstanceProperties": {key: properties[key] for key in kept if key in properties},
            "pointInTimeSnapshotDateTime": iso(job.created),
            "isDrill": job.is_drill,
            "originEnvironment": "AWS" if on_aws else "ON_PREMISES",
            "agentVersion": "5.1.2",
        }
