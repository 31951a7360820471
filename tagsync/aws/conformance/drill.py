"""One drill on the server that `--allow-launch` names, which all checks of launches share.

It starts only if the launch replaces nothing (law 10), and what it launched is terminated when it ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tagsync.aws.conformance.account import Account, NothingToAsk, Row, Rows, launch_target, state
from tagsync.aws.recovery.launcher import is_about_tags
from tagsync.aws.sdk.errors import CallFailed
from tagsync.core.errors import Refusal
from tagsync.recovery.words.jobs import TERMINATION

KEY = "tagsync:conformance"
POLL_SECONDS = 20.0
MOST_POLLS = 180
"""An hour: a drill takes 15 to 30 minutes."""

_GONE = frozenset({"TERMINATED", "NOT_FOUND"})


@dataclass(frozen=True, slots=True)
class Drill:
    """What was seen. `refused` is how DRS refused the start with tags; the drill then started without. `terminations`
    are the jobs that have terminated instances of its server."""

    server_state: str
    refused: CallFailed | None
    job: Row
    log: Rows
    instances: Rows
    terminations: Rows = ()


def refuse_unsafe(account: Account) -> None:
    """Raises `Refusal` if a drill could destroy or change anything, or if that cannot be read."""
    if not account.server_id:
        return
    try:
        reasons = [f"{account.server_id}: {why}" for why in _dangers(account)]
    except CallFailed as failure:
        reasons = [f"{account.server_id}: what a drill would replace could not be read ({failure.problem})"]
    if reasons:
        raise Refusal(reasons)


def _dangers(account: Account) -> Iterator[str]:
    asked = {"sourceServerIDs": [account.server_id]}
    servers = account.every("DescribeSourceServers", filters=asked)
    if [row.get("sourceServerID") for row in servers] != [account.server_id]:
        yield f"there is no such source server in {account.target}"
        return
    if servers[0].get("replicationDirection") != "FAILOVER":
        yield "it fails back: a launch would change the machine that it came from"
    if account.every("DescribeRecoveryInstances", filters=asked) or servers[0].get("recoveryInstanceId"):
        yield "it has a recovery instance, which a drill would replace. Name a server without one"
    configuration = account.read("GetLaunchConfiguration", sourceServerID=account.server_id)
    if launch_target(configuration):
        yield "it launches into an instance that exists. Name a server that launches a new one"


def run_drill(account: Account) -> Drill:
    """Starts the drill, waits until it ends, looks, and terminates what it launched.

    Raises `NothingToAsk` if no server may be launched, or if the drill did not end in time.
    """
    if not account.server_id:
        raise NothingToAsk("it launches a server: name one with --allow-launch SERVER")
    refuse_unsafe(account)
    (server,) = account.every("DescribeSourceServers", filters={"sourceServerIDs": [account.server_id]})
    refused, job_id = _start(account)
    try:
        job = _wait(account, job_id)
        log, instances = account.every("DescribeJobLogItems", jobID=job_id), _launched(account, job_id)
    finally:
        _clean_up(account, job_id)
    return Drill(state(server), refused, job, log, instances, _terminations(account))


def _start(account: Account) -> tuple[CallFailed | None, str]:
    """The id of the job. If DRS refuses the call because of its tags, it is sent once more without them."""
    try:
        return None, _start_recovery(account, tags={KEY: account.run_id})
    except CallFailed as failure:
        if is_about_tags(failure):
            return failure, _start_recovery(account)
        job_id = _job_of_this_run(account)  # the answer to an earlier attempt may have been lost
        if not job_id:
            raise
        return None, job_id


def _start_recovery(account: Account, **tags: object) -> str:
    servers = [{"sourceServerID": account.server_id}]
    return str(account.write("StartRecovery", sourceServers=servers, isDrill=True, **tags)["job"]["jobID"])


def _job_of_this_run(account: Account) -> str:
    try:
        jobs = account.every("DescribeJobs")
    except CallFailed as failure:
        account.left_behind.append(f"perhaps a drill of {account.server_id}: {failure.problem.message}")
        return ""
    return next((job["jobID"] for job in jobs if job.get("tags", {}).get(KEY) == account.run_id), "")


def _wait(account: Account, job_id: str) -> Row:
    for _ in range(MOST_POLLS):
        for job in account.every("DescribeJobs", filters={"jobIDs": [job_id]}):
            if job.get("status") == "COMPLETED":
                return job
        if not account.pause(POLL_SECONDS):
            break
    raise NothingToAsk(f"the drill (job {job_id}) did not end in time")


def _launched(account: Account, job_id: str) -> Rows:
    """The recovery instances that this job launched and that are there, as drills."""
    rows = account.every("DescribeRecoveryInstances", filters={"sourceServerIDs": [account.server_id]})
    own = [row for row in rows if row.get("jobID") == job_id and row.get("isDrill")]
    return [row for row in own if row.get("ec2InstanceState") not in _GONE]


def _terminations(account: Account) -> Rows:
    jobs = (job for job in account.every("DescribeJobs") if job.get("initiatedBy") == TERMINATION)
    return [job for job in jobs if account.server_id in map(_server_of, job.get("participatingServers", ()))]


def _server_of(row: Row) -> str:
    return str(row.get("sourceServerID", ""))


def _clean_up(account: Account, job_id: str) -> None:
    """Terminates what this job launched, and nothing else. What it cannot terminate is left behind, and told."""
    where = f"the drill of {account.server_id} (job {job_id})"
    try:
        names = [row["recoveryInstanceID"] for row in _launched(account, job_id)]
        jobs = account.every("DescribeJobs", filters={"jobIDs": [job_id]})
        if not jobs or jobs[0].get("status") != "COMPLETED":
            account.left_behind.append(f"{where} still runs: terminate its recovery instance when it has ended")
        told = names and account.clean(where, "TerminateRecoveryInstances", recoveryInstanceIDs=names)
        for _ in range(MOST_POLLS if told else 0):
            if not _launched(account, job_id):
                return
            if not account.pause(POLL_SECONDS):
                break
        if told:
            account.left_behind.append(f"{where}: its instance was to be terminated, and is there still")
    except CallFailed as failure:
        account.left_behind.append(f"{where}: look for its recovery instance ({failure.problem.message})")
