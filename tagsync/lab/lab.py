"""A simulated AWS for tests, demos and trying out: boto3, the aws CLI and Terraform talk to it over HTTP."""

from __future__ import annotations

import re
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import replace
from email.utils import formatdate
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import boto3
from botocore.config import Config

from tagsync.lab.control import ControlPlane
from tagsync.lab.ec2.regions import partition_of
from tagsync.lab.iam.identities import HUB, SECRET, admin_key, environment
from tagsync.lab.logins.metadata import CONTAINER, INSTANCE, Metadata
from tagsync.lab.scenario import document as scenarios
from tagsync.lab.server import LabServer
from tagsync.lab.simulation import Simulation, is_open
from tagsync.lab.wire.http import Answer, Drop, Request, json_answer
from tagsync.lab.wire.sessions import isolated_session

__all__ = ["HUB", "Lab", "LabDefectError"]


class LabDefectError(AssertionError):
    """The lab gave an answer that AWS cannot give: a defect of the lab, even if the client ignored it."""


class Lab(Simulation):
    """A fresh simulated AWS while its context is open; one at a time in a process, because moto's state is global.

    `scenario`: a built-in name, the path of a scenario file, or None for an empty AWS. `port` 0: a free one.
    `iam`: identity policies of assumed roles are enforced, see `permissions`. `latency`: how many seconds later each
    answer comes, a rule of `faults` that every reset adds again. `speed`: how many seconds of the lab's clock pass in a
    real one, after every reset, too. `stop`: what ``POST /lab/stop`` calls, for a
    program that then closes the lab. Leaving the context raises LabDefectError when an answer did not fit the AWS
    service model.
    """

    def __init__(
        self,
        scenario: str | Path | None = None,
        *,
        port: int = 0,
        iam: bool = False,
        latency: float = 0.0,
        speed: float = 1.0,
        stop: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(iam=iam, latency=latency, speed=speed)
        self._scenario = scenarios.load(scenario) if scenario is not None else None
        self._port = port
        self._clients: dict[tuple[str, str, str], Any] = {}
        self.control = ControlPlane(self, stop)
        self._metadata = Metadata(self.world.identities, self.world.other_services.find_role, self.clock)

    def __enter__(self) -> Self:
        if is_open():
            raise RuntimeError("a lab is open in this process already: close it first, or start another process")
        self.reset()
        if self._scenario is not None:
            self.seed(self._scenario)
        self._server = LabServer(self._serve, self._port)
        self._begin(self._server.url)
        self._clients.clear()
        self._folder = tempfile.TemporaryDirectory(prefix="tagsync-lab-")
        self._aws_config = Path(self._folder.name, "config")
        self._aws_config.write_text(f"[default]\nendpoint_url = {self.url}\n")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()
        self._server.close()
        self._folder.cleanup()
        if self.world.mismatches:
            report = "\n".join(self.world.mismatches)
            if error is None:
                raise LabDefectError(report)
            error.add_note(f"The lab also answered what AWS could not:\n{report}")

    def environment(self) -> dict[str, str]:
        """The environment variables that make any AWS SDK use this lab, with the hub account's credentials."""
        return environment(self.url)

    def session(self, region: str = "us-east-1", account: str = HUB) -> boto3.Session:
        """A boto3 session whose clients talk to the lab, as an account's administrator in the partition of `region`."""
        return boto3.Session(
            botocore_session=isolated_session(str(self._aws_config)),
            aws_access_key_id=admin_key(account, partition_of(region)),
            aws_secret_access_key=SECRET,
            region_name=region,
        )

    def instance_metadata(self, role: str, account: str = HUB) -> str:
        """`AWS_EC2_METADATA_SERVICE_ENDPOINT` of an instance with the role of this name."""
        return f"{self.url}{INSTANCE}/{account}/{role}/"

    def container_credentials(self, role: str, account: str = HUB) -> str:
        """`AWS_CONTAINER_CREDENTIALS_FULL_URI` of a container with the role of this name."""
        return f"{self.url}{CONTAINER}/{account}/{role}"

    def client(self, service: str, account: str = HUB, region: str = "us-east-1") -> Any:
        """A boto3 client of an administrator of `account`, to arrange and to look: made once, and it does not retry."""
        key = service, account, region
        if key not in self._clients:
            once = Config(retries={"total_max_attempts": 1, "mode": "standard"})
            self._clients[key] = self.session(region, account).client(service, config=once)
        return self._clients[key]

    def _serve(self, request: Request) -> Answer | Drop:
        api = http_api(request)
        if api:
            return self.platform.apis.serve(*api, request)
        if request.path.startswith("/lab/issuer/"):
            return self.platform.issuer.serve(request.path)
        if granted := self._metadata.serve(request):
            return granted
        if request.path == "/lab" or request.path.startswith("/lab/"):
            return self.control.serve(request)
        try:
            return self._as_aws(self.world.serve(request))
        except Exception as error:  # a defect of the lab or of moto: never a 5xx, which SDKs would retry
            defect = f"{request.method} {request.path} failed in the lab: {type(error).__name__}: {error}"
            self.world.mismatches.append(defect)
            return json_answer(400, {"__type": "LabDefect", "message": defect}, {"x-amzn-ErrorType": "LabDefect"})

    def _as_aws(self, answer: Answer | Drop) -> Answer | Drop:
        """Every answer of AWS has the ID of its request, and AWS's time."""
        if isinstance(answer, Drop):
            return answer
        there = {name.lower() for name in answer.headers}
        added = {"x-amzn-RequestId": str(uuid.uuid4()), "Date": formatdate(self.clock.now(), usegmt=True)}
        more = {name: value for name, value in added.items() if name.lower() not in there}
        return replace(answer, headers=answer.headers | more)


def http_api(request: Request) -> tuple[str, str] | None:
    """The API that a request is for, by ``/lab/apis/ID/...`` or by its Host header, and the path there."""
    named = re.match(r"/lab/apis/([^/]+)(/.*)?$", request.path)
    if named:
        return named[1], named[2] or "/"
    host = re.match(r"([a-z0-9]+)\.execute-api\.", request.headers.get("host", ""))
    return (host[1], request.path) if host else None
