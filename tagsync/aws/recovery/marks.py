"""The order of a job that carries no tag, as a tag on its source servers: `<drive id>/<number>/<job id>`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from tagsync.aws.sdk.paging import chunks, pages
from tagsync.aws.sdk.sessions import Api
from tagsync.core.model import Tags
from tagsync.recovery.driven.drive import ORDER_TAG, Drive, Order
from tagsync.recovery.words.jobs import Job

SERVERS_A_CALL = 200
"""`DescribeSourceServers` takes at most this many `sourceServerIDs`."""


def write_marks(api: Api, partition: str, drive: Drive, order: Order, job: Job) -> None:
    """Raises `CallFailed` at the first server whose tag cannot be written."""
    place = f"arn:{partition}:drs:{order.target.region}:{order.target.account}:source-server"
    for server_id in order.server_ids:
        api.refuse_when_stopped("TagResource")
        api("TagResource", resourceArn=f"{place}/{server_id}", tags={ORDER_TAG: f"{drive.mark(order)}/{job.job_id}"})


def with_marks(api: Api, drive: Drive, jobs: Sequence[Job]) -> tuple[Job, ...]:
    """The jobs, those that carry no tag with the order that their servers name. Calls nothing unless a server of the
    drive waits for its job and is in one of them. Raises `CallFailed`."""
    waiting = {each.launch.server_id for each in drive.servers() if each.ordered_at and not each.launch.job_id}
    unmarked = [job for job in jobs if ORDER_TAG not in job.tags]
    marks = marks_of(api, {each.server_id for job in unmarked for each in job.servers} & waiting)
    return tuple(replace(job, tags={**job.tags, **marks.get(job.job_id, {})}) for job in jobs)


def marks_of(api: Api, server_ids: Collection[str]) -> dict[str, Tags]:
    """The tag with the order of each job that these servers name, by the id of the job. Raises `CallFailed`."""
    marks: dict[str, Tags] = {}
    for some in chunks(sorted(server_ids), SERVERS_A_CALL):
        for page in pages(api, "DescribeSourceServers", "nextToken", filters={"sourceServerIDs": some}):
            for item in page["items"]:
                mark, _, job_id = item.get("tags", {}).get(ORDER_TAG, "").rpartition("/")
                marks[job_id] = {ORDER_TAG: mark}
    return marks
