"""The documents that ask for the estate: the query of the API, and the event of the function `tag_discovery`."""

from __future__ import annotations

from tagsync.core.documents.declared import declared, member, read_object
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import ACCOUNT, REGION, Form
from tagsync.core.documents.kinds import Choice, Text, Texts
from tagsync.discovery.estate.estate import APPLICATION_TAG
from tagsync.discovery.selectors import Selector
from tagsync.engine.targets.access import Access
from tagsync.service.discovery.documents import PublishedSelector
from tagsync.service.kit.requests import check_account

STEP = "estate"
_KEY = Form(fix="Write the key of a tag, or leave it out")


@declared
class EstateParameters:
    """The query of `GET /drs/estate`."""

    account: str = member(Text(ACCOUNT), "Only this account of DRS.", default="", key="accountId")
    region: str = member(Text(REGION), "Only this DRS region.", default="")
    application: str = member(Text(), "Only this application.", default="")
    application_tag: str = member(
        Text(_KEY), "The tag that names an application.", default=APPLICATION_TAG, key="applicationTag"
    )


@declared
class EstateEvent:
    """The event of the function `tag_discovery` that asks for the estate."""

    step: str = member(Choice((STEP,)), "estate")
    account: str = member(Text(ACCOUNT), "Only this account of DRS.", default="", key="accountId")
    regions: tuple[str, ...] = member(Texts(REGION), "Only these DRS regions.", default=())
    origin_regions: tuple[str, ...] = member(
        Texts(REGION),
        "Regions to look for instances in, beside those that hold instances of source servers.",
        default=(),
        key="originRegions",
    )
    tags: Selector | None = member(
        PublishedSelector(), "Instances with these tags are wanted, too.", default=None, default_words="none"
    )
    application: str = member(Text(), "Only this application.", default="")
    application_tag: str = member(
        Text(_KEY), "The tag that names an application.", default=APPLICATION_TAG, key="applicationTag"
    )


EstateQuery = EstateEvent
"""What is asked for, in whichever way."""


def read_estate_query(document: Document, access: Access) -> EstateQuery:
    """Raises `InputError` with every mistake."""
    given = read_object(EstateParameters, document)
    check_account(document, given.account, access)
    document.done()
    return EstateEvent(
        step=STEP,
        account=given.account,
        regions=(given.region,) if given.region else (),
        application=given.application,
        application_tag=given.application_tag,
    )


def read_estate_event(document: Document, access: Access) -> EstateQuery:
    """Raises `InputError` with every mistake."""
    event = read_object(EstateEvent, document)
    check_account(document, event.account, access)
    document.done()
    return event
