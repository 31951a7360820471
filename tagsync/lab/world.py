"""The simulated AWS that the server and the in-process transport share: what happens to one signed request."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, MutableMapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol

from tagsync.lab.clock import Clock
from tagsync.lab.drs import service as drs_service
from tagsync.lab.drs.backend import DrsBackend
from tagsync.lab.drs.ground import Ground
from tagsync.lab.ec2 import regions
from tagsync.lab.ec2.light_fleet import LightFleet
from tagsync.lab.faults.engine import Faults
from tagsync.lab.iam.identities import HUB, Identities, Identity
from tagsync.lab.iam.sts import OPERATIONS as STS_OPERATIONS
from tagsync.lab.iam.sts import Sts
from tagsync.lab.iam.trust import LabRole, trust_policy
from tagsync.lab.logins.unsigned import UnsignedCalls
from tagsync.lab.ssm import service as ssm_service
from tagsync.lab.ssm.runs import DocumentRuns
from tagsync.lab.wire import error_answers
from tagsync.lab.wire.calls import Call, call_of, is_saml, scope_of, service_meant
from tagsync.lab.wire.http import Answer, Drop, Request

LONGEST_REQUEST_LINE = 8192
_GLOBAL = frozenset({"iam", "organizations"})


class OtherServices(Protocol):
    """What the world leaves to others: moto in server mode, plain tables in process."""

    def instance_tags(self, account: str, region: str) -> MutableMapping[str, dict[str, str]]: ...

    def find_role(self, arn: str) -> LabRole | None: ...

    def has_role(self, name: str, /) -> bool: ...

    def has_instances(self, account: str, region: str, /) -> bool: ...

    def lacks(self, caller: Identity, call: Call, request: Request, /) -> str: ...

    def lacks_for_drs(self, caller: Identity, call: Call, /) -> str: ...

    def allows(self, role: str, action: str, resource: str, /) -> bool: ...

    def document_type(self, account: str, region: str, name: str, /) -> str: ...

    def ground(self, account: str, region: str, /) -> Ground: ...

    def answer(self, request: Request, call: Call, caller: Identity | None = None, /) -> Answer: ...

    def add_role(
        self, account: str, name: str, trust: str, policy: dict[str, Any] | None, longest_session: int, /
    ) -> None: ...

    def add_accounts(self, names: dict[str, str], /) -> None: ...


class Watcher(Protocol):
    """Is told of what happens in the world."""

    def called_aws(self, access_key: str, /) -> bool:
        """The session with this key, or one that comes from it, made a call. True: the caller was killed by it."""

    def tags_changed(self, account: str, region: str, instance: str, before: dict[str, str], /) -> None:
        """The tags of an instance are not `before` any more."""


@dataclass
class World:
    """State of the simulated AWS. `stranger`: the identity behind an unknown access key; None refuses such calls.

    `platform`: what runs by itself, once it is in use.
    """

    other_services: OtherServices
    record: Callable[[Call], None]
    stranger: Identity | None = None
    clock: Clock = field(default_factory=Clock)
    identities: Identities = field(default_factory=Identities)
    regions_off: set[str] = field(default_factory=set)
    mismatches: list[str] = field(default_factory=list)
    platform: Watcher | None = None

    def __post_init__(self) -> None:
        self.faults = Faults(self.clock)
        self._drs: dict[tuple[str, str], DrsBackend] = {}
        self._ec2: dict[tuple[str, str], LightFleet] = {}
        self._ssm: dict[tuple[str, str], DocumentRuns] = {}
        self.sts = Sts(self.identities, self.other_services.find_role, self.clock)
        self._unsigned = UnsignedCalls(self.identities, self.other_services.find_role, self.clock)
        self._lock = threading.RLock()

    def reset(self) -> None:
        """Back to an empty AWS on real time."""
        self._drs.clear()
        self._ec2.clear()
        self._ssm.clear()
        self.identities.reset()
        self.sts.mfa.reset()
        self.faults.clear()
        self.clock.reset()
        self.regions_off.clear()
        self.mismatches.clear()

    def drs(self, account: str, region: str) -> DrsBackend:
        with self._lock:
            if (account, region) not in self._drs:
                made = self._drs[account, region] = DrsBackend(account, region, self.clock, self.drs, self.ec2)
                made.ground = self.other_services.ground(account, region)
            return self._drs[account, region]

    def ec2(self, account: str, region: str) -> LightFleet:
        with self._lock:
            if (account, region) not in self._ec2:
                tags = self.other_services.instance_tags(account, region)
                self._ec2[account, region] = LightFleet(account, region, tags, self._on_tags)
            return self._ec2[account, region]

    def ssm(self, account: str, region: str) -> DocumentRuns:
        """Runs of SSM documents in one account and region."""
        with self._lock:
            if (account, region) not in self._ssm:
                self._ssm[account, region] = DocumentRuns(
                    self.clock,
                    partial(self.other_services.document_type, account, region),
                    lambda: self.ec2(account, region).running_tags(),
                )
            return self._ssm[account, region]

    def _on_tags(self, account: str, region: str, instance: str, before: dict[str, str]) -> None:
        if self.platform:
            self.platform.tags_changed(account, region, instance, before)

    def backends(self) -> list[DrsBackend]:
        """DRS of every account and region in use."""
        return list(self._drs.values())

    def add_role(
        self,
        account: str,
        name: str,
        *,
        trusts: str = HUB,
        external_id: str | None = None,
        policy: dict[str, Any] | None = None,
        also: Sequence[str] = (),
        longest_session: int = 3_600,
    ) -> str:
        """A role in `account` that the account `trusts` may assume; its ARN. No policy: it may do everything.

        `also`: what its trust policy allows beside sts:AssumeRole. `longest_session`: its MaxSessionDuration.
        """
        self.other_services.add_role(account, name, trust_policy(trusts, external_id, also), policy, longest_session)
        return f"arn:aws:iam::{account}:role/{name}"

    def serve(self, request: Request) -> Answer | Drop:
        """Everything between a request and its answer, faults and latency included."""
        if len(f"{request.method} {request.target} HTTP/1.1") > LONGEST_REQUEST_LINE:
            return Answer(414, {"Content-Type": "text/html"}, b"<h1>414 Request-URI Too Large</h1>")
        signed = scope_of(request)
        if signed is None:
            return self._serve_unsigned(request)
        caller = self.identities.find(signed.access_key) or self.stranger
        call = call_of(request, signed, caller.account if caller else "", caller.role_name if caller else "")
        self.record(call)
        if caller is None or not _has_token(request, caller) or not self._region_is_on(call, caller):
            return error_answers.not_authenticated(call.service)
        meant = service_meant(request, call.service)
        if meant != call.service:
            return error_answers.wrong_scope(meant)
        if caller.origin and self.platform and self.platform.called_aws(caller.origin):
            return Drop()
        return self._disturbed(call, lambda seen_after: self._permitted(request, call, caller, seen_after))

    def _serve_unsigned(self, request: Request) -> Answer | Drop:
        call = self._unsigned.call_of(request)
        if call is None:
            if is_saml(request):
                return self.other_services.answer(request, Call("", "", "", "", ""))
            return error_answers.unsigned(request)
        self.record(call)
        return self._disturbed(call, lambda _: self._unsigned.serve(request, call))

    def _disturbed(self, call: Call, act: Callable[[float], Answer]) -> Answer | Drop:
        """The answer to a call, unless a rule of the faults says otherwise. `act` takes how late tags are seen."""
        verdict = self.faults.decide(call)
        if verdict.latency:
            time.sleep(verdict.latency)
        if isinstance(verdict.fault, Answer) or (isinstance(verdict.fault, Drop) and not verdict.fault.applied):
            return verdict.fault
        answer = act(verdict.tags_seen_after)
        return verdict.fault or answer

    def _permitted(self, request: Request, call: Call, caller: Identity, seen_after: float) -> Answer:
        if action := self.other_services.lacks(caller, call, request):
            return error_answers.denied(call, caller.arn, action)
        return self._answer(request, call, caller, seen_after)

    def _settle_jobs(self, account: str, region: str) -> None:
        backend = self._drs.get((account, region))
        if backend is not None:
            with backend.lock:
                backend.settle_jobs()

    def _region_is_on(self, call: Call, caller: Identity) -> bool:
        if call.region not in regions.everywhere() or regions.partition_of(call.region) != caller.partition:
            return False
        return call.region not in self.regions_off or call.service in _GLOBAL

    def _answer(self, request: Request, call: Call, caller: Identity, seen_after: float) -> Answer:
        if call.service == "drs":
            backend = self.drs(call.account, call.region)
            lacks = self.other_services.lacks_for_drs(caller, call)
            try:
                with backend.starting_without(lacks):
                    return drs_service.serve(request, call.op, backend, seen_after)
            except drs_service.ModelMismatch as error:
                self.mismatches.append(str(error))
                return error_answers.answer("drs", 400, "LabModelMismatch", str(error))
        if call.service == "sts" and call.op in STS_OPERATIONS:
            return self.sts.serve(request, call, caller)
        if call.service == "ssm" and ssm_service.is_served(request, call.op):
            self._settle_jobs(call.account, call.region)
            return ssm_service.serve(request, call.op, self.ssm(call.account, call.region))
        if call.service == "ec2":
            if call.op == "DescribeRegions":
                return regions.describe_regions(request, self.regions_off)
            self._settle_jobs(call.account, call.region)
            fleet = self.ec2(call.account, call.region)
            if call.op == "RunInstances" and fleet.instances:
                message = "The lab cannot launch instances beside the ones it was seeded with"
                return error_answers.answer("ec2", 501, "NotImplementedByLab", message)
            if call.op == "DescribeInstances" and not self.other_services.has_instances(call.account, call.region):
                return fleet.describe_instances(request)
        return self.other_services.answer(request, call, caller)


def _has_token(request: Request, caller: Identity) -> bool:
    """A session signs with its token; signatures themselves are not verified."""
    return caller.session_token in (None, request.headers.get("x-amz-security-token"))
