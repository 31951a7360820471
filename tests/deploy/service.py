"""The deployed service: what surrounds it, what it is asked, and what it tells."""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass, field
from typing import Any

from moto.scheduler.models import scheduler_backends

from examples import signed
from examples.deployment import Deployment
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.lab import HUB, Lab

SPOKE = "222222222222"
HOME, OTHER, ORIGIN = "eu-central-1", "eu-west-1", "us-east-1"
HUB_STACK = "tagsync-hub"
SYNC = "tagsync-drs-tag-sync"
VIEWER, OPERATOR, ADMIN, UNLISTED = "Auditor", "DrOperator", "PlatformAdmin", "Developer"
ALARMS, REPORTS, EVENTS, DEAD = "inbox-alarms", "inbox-reports", "tagsync-events", "tagsync-dead-letters"
HOUR, MINUTE = 3600, 60

SSO = "aws-reserved/sso.amazonaws.com/eu-central-1/AWSReservedSSO_DrViewer_0123456789abcdef"
"""A role as IAM Identity Center makes it of the permission set DrViewer: path and name."""

VERSION = "2012-10-17"
_INVOKE = {"Effect": "Allow", "Action": "execute-api:Invoke", "Resource": "*"}


PAGES = "tagsync-lab-reports"
"""The bucket of pages."""


def prepare(lab: Lab) -> None:
    """What is there before the service: the spoke's deployer role, the callers of the API, inboxes for what is sent."""
    lab.add_role(SPOKE, "tagsync-deployer")
    for name in (VIEWER, OPERATOR, ADMIN, UNLISTED):
        lab.add_role(HUB, name, policy={"Version": VERSION, "Statement": [_INVOKE]})
    _add_role_of_sso(lab)
    for name in (ALARMS, REPORTS):
        lab.client("sqs", HUB, HOME).create_queue(QueueName=name)
    for account, region in ((HUB, HOME), (HUB, OTHER), (SPOKE, OTHER)):
        lab.drs(account, region).initialized = True


def _add_role_of_sso(lab: Lab) -> None:
    path, name = SSO.rsplit("/", 1)
    trust = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{HUB}:root"}, "Action": "sts:AssumeRole"}
    iam = lab.client("iam", HUB)
    iam.create_role(
        RoleName=name, Path=f"/{path}/", AssumeRolePolicyDocument=json.dumps({"Version": VERSION, "Statement": [trust]})
    )
    invoke = json.dumps({"Version": VERSION, "Statement": [_INVOKE]})
    iam.put_role_policy(RoleName=name, PolicyName="invoke", PolicyDocument=invoke)


@dataclass
class Service:
    """The service on a lab whose clock stands still. `reset` before each test."""

    lab: Lab
    deployment: Deployment
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def add_server(
        self,
        name: str,
        instance: dict[str, str],
        tags: dict[str, str] | None = None,
        *,
        account: str = HUB,
        region: str = HOME,
        origin: str = "",
    ) -> SourceServer:
        """A source server whose instance, with these tags, is in the origin region of the account `origin`, by default
        of the same."""
        instance_id, owner = f"i-{next(self._numbers):017x}", origin or account
        self.lab.ec2(owner, ORIGIN).add_instance(instance_id, instance)
        drs = self.lab.drs(account, region)
        return drs.seed_server(name, instance=instance_id, origin_account=owner, origin_region=ORIGIN, tags=tags)

    def add_fleet(self) -> list[SourceServer]:
        """Four drifted servers, over hub and spoke."""
        owner = {"Owner": "shop@example.com", "DR-Wave": "1"}
        return [
            self.add_server("web-1", owner),
            self.add_server("web-2", owner, {"Owner": "nobody@example.com"}),
            self.add_server("db-1", owner | {"DR-Wave": "2"}, region=OTHER),
            self.add_server("erp-1", owner, {"DR-Wave": "9"}, account=SPOKE, region=OTHER),
        ]

    def wanted(self, server: SourceServer) -> dict[str, str]:
        """The tags of the server's instance."""
        account, region = server.origin
        return dict(self.lab.ec2(account, region).tags[server.instance])

    def actual(self, server: SourceServer) -> dict[str, str]:
        """The server's tags, without the record of what tagsync wrote."""
        return {key: value for key, value in self.lab.tags(server.arn).items() if key != "tagsync:owned"}

    def in_sync(self, *servers: SourceServer) -> bool:
        return all(self.actual(each) == self.wanted(each) for each in servers)

    def pass_time(self, seconds: float) -> None:
        """Schedules fire, waits end, alarms look. Returns when all the work that this starts is done."""
        self.lab.clock.advance(seconds)
        self.lab.settle()

    def call(self, role: str, method: str, path: str, body: object = None) -> tuple[int, Any]:
        """(status, answer) of the API to a role of the hub account."""
        session = signed.as_role(self.lab.client("sts"), f"arn:aws:iam::{HUB}:role/{role}", HOME)
        return signed.call(session, method, self.url(path), body)

    def sync(self, role: str = OPERATOR, **body: object) -> tuple[int, Any]:
        return self.call(role, "POST", "/drs/tag-sync", body)

    def url(self, path: str) -> str:
        return f"{self.lab.api_url('tagsync')}{path}"

    def newest_run(self) -> Any:
        status, answer = self.call(VIEWER, "GET", "/drs/tag-sync")
        assert status == 200, answer
        return answer

    def run(self, run_id: str) -> Any:
        """With its servers."""
        status, answer = self.call(VIEWER, "GET", f"/drs/tag-sync/{run_id}")
        assert status == 200, answer
        return answer

    def letters(self, queue: str) -> list[Any]:
        """Takes all messages out of a queue and returns their bodies."""
        sqs, bodies = self.lab.client("sqs", HUB, HOME), []
        url = self._queue(queue)
        while got := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
            bodies += [each["Body"] for each in got]
            for each in got:
                sqs.delete_message(QueueUrl=url, ReceiptHandle=each["ReceiptHandle"])
        return bodies

    def reports(self) -> list[tuple[str, str]]:
        """(subject, text) of the reports that were sent, but for those of readiness: there is a plan that few tests
        have in DRS."""
        return [each for each in self._sent() if " READY" not in each[0]]

    def readiness_reports(self) -> list[tuple[str, str]]:
        """(subject, text) of the reports of readiness that were sent."""
        return [each for each in self._sent() if " READY" in each[0]]

    def _sent(self) -> list[tuple[str, str]]:
        return [(each["Subject"], each["Message"]) for each in map(json.loads, self.letters(REPORTS))]

    def run_reports(self) -> list[tuple[str, str]]:
        """Those of runs alone: plans have reports of their own."""
        return [each for each in self.reports() if not each[0].startswith("tagsync: ")]

    def page(self, text: str) -> tuple[str, Any]:
        """The key of the page that a report names, and what S3 answers of it."""
        (line,) = [line.strip() for line in text.splitlines() if line.strip().startswith(f"s3://{PAGES}/")]
        key = line.removeprefix(f"s3://{PAGES}/")
        return key, self.lab.client("s3", HUB, HOME).get_object(Bucket=PAGES, Key=key)

    def alarm_changes(self) -> set[tuple[str, str]]:
        """(alarm, new state) of all that was told to the topic of the alarms."""
        told = [json.loads(json.loads(each)["Message"]) for each in self.letters(ALARMS)]
        return {(each["AlarmName"], each["NewStateValue"]) for each in told}

    def send(self, queue: str, body: str) -> None:
        self.lab.client("sqs", HUB, HOME).send_message(QueueUrl=self._queue(queue), MessageBody=body)

    def schedule(self, name: str = SYNC, /, **changed: Any) -> None:
        """Changes a schedule, by default that of the full run, behind the back of the service."""
        scheduler = self.lab.client("scheduler", HUB, HOME)
        now = scheduler.get_schedule(GroupName="tagsync", Name=name)
        kept = ("GroupName", "Name", "ScheduleExpression", "State", "FlexibleTimeWindow", "Target", "Description")
        scheduler.update_schedule(**{key: now[key] for key in kept} | changed)

    def reset(self) -> None:
        """No servers, no instances of recoveries, no runs, letters and faults; three hours later, in which no schedule
        fired; the first tick is in an hour."""
        lab = self.lab
        lab.faults.clear()
        lab.functions.limit(SYNC, None)
        lab.settle()
        self._set_schedules("DISABLED")
        self.pass_time(3 * HOUR)
        for backend in lab.world.backends():
            backend.servers.clear()
            backend.recovery_instances.clear()
        for account in (HUB, SPOKE):
            fleet = lab.ec2(account, ORIGIN)
            for instance in list(fleet.instances):
                fleet.forget(instance)
        self._forget_runs()
        self._set_schedules("ENABLED")
        self.schedule(ScheduleExpression="rate(1 hour)")
        self.pass_time(1)
        for queue in (ALARMS, REPORTS, EVENTS, DEAD):
            self.letters(queue)
        lab.forget_calls()

    def _set_schedules(self, state: str) -> None:
        for each in scheduler_backends[HUB][HOME].schedule_groups["tagsync"].schedules.values():
            each.state = state

    def _forget_runs(self) -> None:
        table = self.lab.session(HOME).resource("dynamodb").Table("tagsync")
        for item in table.scan()["Items"]:
            table.delete_item(Key={"pk": item["pk"], "sk": item["sk"]})

    def _queue(self, name: str) -> str:
        return str(self.lab.client("sqs", HUB, HOME).get_queue_url(QueueName=name)["QueueUrl"])
