"""What the service tells people about launches that failed, and that no recovery of tagsync started."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import islice

from tagsync.core.model import Target
from tagsync.recovery.words.jobs import START_DRILL, Job
from tagsync.report.notification import MOST_LINES, Notification, notification
from tagsync.report.words import some


def outside_report(
    target: Target, job_id: str, failed: Collection[str], job: Job | None, plans: Sequence[str], unread: str = ""
) -> Notification:
    """`failed` are the ids of the servers. `job` is None if DRS does not know it any more. `plans` hold some of the
    servers. `unread` says why it could not be read who started the job."""
    servers = some(len(failed), "server")
    of = ("the drill" if job.initiated_by == START_DRILL else "the recovery") if job else "the launch"
    lines = [
        f"{servers} of {target} did not launch in {of} {job_id}. No recovery of tagsync started it.",
        *([f"Whether one did could not be read completely: {unread}"] if unread else []),
        "",
        *_servers(failed, job),
        "",
        *([f"Plans with these servers: {', '.join(plans)}"] if plans else []),
        f"Look at the log of the job: aws drs describe-job-log-items --job-id {job_id} --region {target.region}",
        "Then launch the servers again in the way in which the job was started.",
    ]
    return notification(f"tagsync: {servers} of {target} did not launch outside of tagsync", lines)


def _servers(failed: Collection[str], job: Job | None) -> list[str]:
    reasons = {each.server_id: each.reason for each in job.servers} if job else {}
    lines = [
        f"  {each}: {why}" if (why := reasons.get(each, "")) else f"  {each}"
        for each in islice(sorted(failed), MOST_LINES)
    ]
    return lines + ([f"  and {len(failed) - MOST_LINES} more"] if len(failed) > MOST_LINES else [])
