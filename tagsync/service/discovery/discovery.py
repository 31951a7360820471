"""Discovery as a service: reads the targets of a request, and answers what was found."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import NotRequired, TypedDict

from tagsync.aws.sdk.errors import CredentialsError
from tagsync.core.errors import Refusal
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.discovery.drift import SelectorDrift, compare_with_origins, selector_drift
from tagsync.discovery.inline_plans import InlinePlan, resolve_plan
from tagsync.discovery.protection_groups import ProtectionGroup, resolve
from tagsync.discovery.selectors import Selector
from tagsync.discovery.servers import Selection, select
from tagsync.discovery.survey import Survey, survey
from tagsync.discovery.wave_notices import WaveMissing, refuse_missing
from tagsync.engine.apply import utc_now
from tagsync.engine.run import RunStatus
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access, Targets
from tagsync.report.discovery.document import (
    DiscoveryDocument,
    NothingReadDocument,
    discovery_to_document,
    nothing_read,
)
from tagsync.report.discovery.group_document import (
    GroupDocument,
    InlinePlanDocument,
    group_to_document,
    plan_to_document,
    selected_to_document,
)
from tagsync.service.discovery.request import DiscoveryRequest
from tagsync.service.kit.answers import Answer, Reply
from tagsync.service.kit.connector import Connect

MOST_BYTES = 4_500_000
"""The largest answer, as JSON. Lambda takes 6 MB, and the API's body is JSON inside JSON, which is longer."""


class _HasId(TypedDict):
    executionId: str


class _MayHaveId(TypedDict):
    executionId: NotRequired[str]


class DiscoveryAnswer(_HasId, DiscoveryDocument):
    """What was found by tags, and the id that the request gave."""


class NoAnswer(_MayHaveId, NothingReadDocument):
    """There is no answer, and `error` says why."""


@dataclass(frozen=True, slots=True)
class DiscoveryService:
    """Reads with the read roles of `access`, and writes nothing. `policy` says which tags servers should have."""

    access: Access
    connect: Connect
    workers: int = 16
    policy: Policy = DEFAULT_POLICY
    now: Callable[[], datetime] = utc_now

    def answer(self, request: DiscoveryRequest, stop: Stop) -> Reply:
        """200 with what was found, also in part; 502 with an `error` if nothing could be read; 413 with an `error` if
        the answer is too long; 409 with an `error` if servers without a wave are refused, and there are some.

        Raises `InputError` for regions in which DRS does not exist.
        """
        try:
            read, drift = self._read(request, stop)
        except CredentialsError as error:
            return 502, {"executionId": request.execution_id, "status": RunStatus.FAILED, "error": str(error)}
        named = {"executionId": request.execution_id}
        try:
            return _fitting(read, {**named, **_found(request, read, drift)})
        except Refusal as refusal:
            return 409, {**named, **nothing_read(read, str(refusal))}

    def resolve(self, request: DiscoveryRequest, stop: Stop) -> Reply:
        """The servers of a selector in the one region of the request, with the names of a protection group.

        Codes and errors as for `answer`.
        """
        assert isinstance(request.wanted, Selector)
        try:
            read, drift = self._read(request, stop)
        except CredentialsError as error:
            return 502, {"status": RunStatus.FAILED, "error": str(error)}
        try:
            selection = _checked(request, select(request.wanted, read.servers, request.wave_tag))
        except Refusal as refusal:
            return 409, nothing_read(read, str(refusal))
        region, now = request.regions[0], self.now()
        found = selected_to_document(request.wanted, selection, read, region=region, now=now, drift=drift)
        return _fitting(read, found)

    def _read(self, request: DiscoveryRequest, stop: Stop) -> tuple[Survey, SelectorDrift | None]:
        """What was read, and how tags have drifted if the request asks for it."""
        connection = self.connect(request.narrow(self.access), stop)
        connection.require_drs(*(each.region for each in request.staging if each.region))
        where = connection.targets()
        staging = request.staging_targets(request.regions or {target.region for target in where.targets})
        targets = tuple(sorted({*where.targets, *staging}))
        reader, workers = connection.reader, self.workers
        staging_lister = reader if request.find_staging else None
        read = survey(
            reader, Targets(targets, where.unreachable, where.noted), staging=staging_lister, workers=workers, stop=stop
        )
        if not request.check_drift:
            return read, None
        servers = [server for server in read.servers if request.concerns(server)]
        compared = compare_with_origins(reader, servers, self.policy, now=self.now(), workers=workers, stop=stop)
        return read, selector_drift(request.selector, request.wave_tag, compared)


def _fitting(read: Survey, answer: Answer) -> Reply:
    """The answer with its status code, or an error if the answer is too long for Lambda."""
    if read.status is RunStatus.FAILED:
        return 502, answer
    size = len(json.dumps(answer, ensure_ascii=False).encode())
    if size <= MOST_BYTES:
        return 200, answer
    error = (
        f"The answer has {size:,} bytes, and one holds {MOST_BYTES:,}. Name more tags, or fewer regions and accounts"
    )
    named = {"executionId": answer["executionId"]} if "executionId" in answer else {}
    return 413, {**named, **nothing_read(read, error)}


def _found(
    request: DiscoveryRequest, read: Survey, drift: SelectorDrift | None
) -> DiscoveryDocument | GroupDocument | InlinePlanDocument | NothingReadDocument:
    match request.wanted:
        case Selector() | None:
            selection = select(request.wanted, read.servers, request.wave_tag, request.instance_ids)
            return discovery_to_document(_checked(request, selection), read, drift=drift)
        case ProtectionGroup():
            resolved = resolve(request.wanted, read.servers, request.wave_tag)
            _checked(request, resolved.selection)
            return group_to_document(resolved, read, drift)
        case InlinePlan():
            return plan_to_document(resolve_plan(request.wanted, read.servers, request.wave_tag), read)


def _checked(request: DiscoveryRequest, selection: Selection) -> Selection:
    """The selection. Raises `Refusal` for servers without a wave, if the request refuses them."""
    if request.wave_missing is WaveMissing.REFUSE:
        refuse_missing((found.server for found in selection.servers), request.wave_tag)
    return selection
