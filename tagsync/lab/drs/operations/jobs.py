"""StartRecovery, and the jobs of DRS: describe, their logs, delete."""

from __future__ import annotations

from math import inf
from typing import Any

from tagsync.lab.clock import read_moment
from tagsync.lab.drs.errors import conflict, invalid, not_found
from tagsync.lab.drs.progress.launches import Launches
from tagsync.lab.drs.store import Page
from tagsync.lab.drs.tag_rules import check_tags


class Jobs(Launches):
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
        pinned = {each["sourceServerID"]: each.get("recoverySnapshotID", "") for each in request["sourceServers"]}
        is_drill = request.get("isDrill", False)
        job = self.launch_servers(ids, is_drill=is_drill, at=self.clock.now(), pinned=pinned, tags=tags)
        return {"job": job.wire(self.clock.now())}

    def describe_jobs(self, request: dict[str, Any]) -> Page:
        self.require_initialized()
        filters = request.get("filters", {})
        wanted = filters.get("jobIDs")
        first = read_moment(filters["fromDate"]) if "fromDate" in filters else -inf
        last = read_moment(filters["toDate"]) if "toDate" in filters else inf
        rows = [
            job.wire(self.clock.now())
            for job in self.jobs.values()
            if (not wanted or job.id in wanted) and first <= job.created <= last
        ]
        return self.page("DescribeJobs", rows, request)

    def describe_job_log_items(self, request: dict[str, Any]) -> Page:
        self.require_initialized()
        if request["jobID"] not in self.jobs:
            raise invalid(f"Job {request['jobID']} not found")
        return self.page("DescribeJobLogItems", self.jobs[request["jobID"]].log(self.clock.now()), request)

    def delete_job(self, request: dict[str, Any]) -> dict[str, Any]:
        self.require_initialized()
        name = request["jobID"]
        job = self.jobs.get(name)
        if job is None:
            raise not_found("Job", name)
        if self.clock.now() < job.ends:
            raise conflict(f"Job {name} is in progress", "Job", name)
        self.deleted_jobs[name] = self.jobs.pop(name)
        return {}
