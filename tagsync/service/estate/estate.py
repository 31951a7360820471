"""The estate as a service: what the policy and the configured plans want, and whether it is protected."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from tagsync.aws.sdk.errors import CredentialsError
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.discovery.estate.estate import Estate
from tagsync.discovery.estate.making import make_estate
from tagsync.discovery.estate.places import Where
from tagsync.discovery.estate.reading import read_estate
from tagsync.discovery.estate.wants import make_wants
from tagsync.discovery.selectors import Selector
from tagsync.discovery.survey import survey
from tagsync.engine.run import RunStatus
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.narrow import only_accounts, only_regions
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.members import placed, plan_members
from tagsync.report.estate.document import NoEstateDocument, estate_to_document
from tagsync.service.estate.documents import EstateQuery
from tagsync.service.kit.answers import Reply
from tagsync.service.kit.connector import Connect

MOST_BYTES = 4_500_000
"""The largest answer, as JSON. Lambda takes 6 MB, and the API's body is JSON inside JSON, which is longer."""


@dataclass(frozen=True, slots=True)
class EstateService:
    """Reads with the read roles of `access`, and writes nothing. `plans` are the configured ones, of both kinds: the
    native plans of DRS are not read."""

    access: Access
    connect: Connect
    workers: int = 16
    policy: Policy = DEFAULT_POLICY
    plans: Mapping[str, Definition] = field(default_factory=dict)

    def answer(self, asked: EstateQuery, stop: Stop) -> Reply:
        """200 with what was found, also in part; 502 with an `error` if nothing could be read; 413 with an `error` if
        the answer is too long. Raises `InputError` for regions in which DRS does not exist."""
        try:
            return estate_reply(self.read(asked, stop))
        except CredentialsError as error:
            nothing: NoEstateDocument = {"status": RunStatus.FAILED, "error": str(error), "errors": []}
            return 502, {**nothing}

    def read(self, asked: EstateQuery, stop: Stop) -> Estate:
        """Raises `CredentialsError` if there are none."""
        access = only_regions(only_accounts(self.access, [asked.account] if asked.account else []), asked.regions)
        connection = self.connect(access, stop)
        targets = connection.targets()
        known = {*targets.targets, *(reading.target for reading in targets.unreachable)}
        every = [placed(plan, known) for plan in self.plans.values()]
        plans = [plan for plan in every if plan.targets]
        wants = make_wants(self.policy, [*(plan.wanted for plan in plans), *_asked(asked.tags)])
        elsewhere = tuple(_elsewhere(plan.definition.name) for plan in every if not plan.targets)
        wants = replace(wants, notes=(*wants.notes, *elsewhere))
        servers = survey(connection.reader, targets, workers=self.workers, stop=stop)
        read = read_estate(
            connection.reader,
            connection.estate_reader,
            servers,
            wants,
            accounts=connection.origin_accounts,
            regions=asked.origin_regions,
            workers=self.workers,
            stop=stop,
        )
        members = plan_members(plans, read.survey.servers, {}) if plans else None
        found = make_estate(
            wants, read.survey, read.origins, read.running, members, application_tag=asked.application_tag
        )
        return of_application(found, asked.application) if asked.application else found


def of_application(estate: Estate, application: str) -> Estate:
    """Only what is of one application."""
    return replace(
        estate,
        instances=tuple(each for each in estate.instances if each.application == application),
        findings=tuple(each for each in estate.findings if each.application == application),
        gone=tuple(each for each in estate.gone if each.application == application),
    )


def estate_reply(estate: Estate) -> Reply:
    """The answer with its status code."""
    answer = estate_to_document(estate)
    if estate.status is RunStatus.FAILED:
        return 502, {**answer}
    size = len(json.dumps(answer, ensure_ascii=False).encode())
    if size <= MOST_BYTES:
        return 200, {**answer}
    error = f"The answer has {size:,} bytes, and one holds {MOST_BYTES:,}. Name an application, an account or regions"
    too_long: NoEstateDocument = {"status": RunStatus.FAILED, "error": error, "errors": answer["errors"]}
    return 413, {**too_long}


def _elsewhere(plan: str) -> str:
    return f"plan {plan} wants no instance here: none of the accounts and regions of DRS that are looked in is its own"


def _asked(selector: Selector | None) -> Iterator[tuple[str, Selector, Where]]:
    if selector:
        yield "the request", selector, Where()
