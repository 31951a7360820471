"""The running instances that a selector wants and nothing protects, as a JSON-able document and as lines of text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NotRequired, TypedDict

from tagsync.core.sentences import first_few
from tagsync.discovery.estate.estate import Estate
from tagsync.discovery.estate.instances import Bucket, EstateInstance
from tagsync.report.quoting import HIDDEN, shown_name
from tagsync.report.styled import Styled
from tagsync.report.words import some

_FEW = 5


class UnprotectedInstanceDocument(TypedDict):
    instanceId: str
    name: str
    accountId: str
    region: str


class UnprotectedDocument(TypedDict):
    """Running instances that carry the tags and have no source server in what was read. `unknownCount`: of so many more
    that is not known. `notRead`: where other instances may carry the tags, and why that is not known."""

    instances: list[UnprotectedInstanceDocument]
    unknownCount: int
    notRead: list[str]


class MayHaveUnprotected(TypedDict):
    unprotected: NotRequired[UnprotectedDocument]


def unprotected_to_document(estate: Estate, *, redact: bool = False) -> UnprotectedDocument:
    return {
        "instances": [
            {
                "instanceId": each.instance_id,
                "name": HIDDEN if redact and each.name else each.name,
                "accountId": each.account,
                "region": each.region,
            }
            for each in _of(estate, Bucket.UNPROTECTED)
        ],
        "unknownCount": len(_of(estate, Bucket.UNKNOWN)),
        "notRead": _not_read(estate),
    }


def unprotected_lines(estate: Estate, *, verbose: bool = False, redact: bool = False) -> Iterator[Styled]:
    """What nothing protects, what is not known of it, and a blank line at the end."""
    few = None if verbose else _FEW
    found, unknown, unread = _of(estate, Bucket.UNPROTECTED), _of(estate, Bucket.UNKNOWN), _not_read(estate)
    if found:
        carry = "carries the tags, and no source server protects it"
        if len(found) > 1:
            carry = "carry the tags, and no source server protects them"
        names = first_few([_label(each, redact=redact) for each in found], few)
        yield Styled(f"! {some(len(found), 'running instance')} {carry}: {names}. See tagsync estate", "warning")
    if unknown:
        names = first_few([_label(each, redact=redact) for each in unknown], few)
        instances = some(len(unknown), "running instance")
        yield Styled(f"! not known whether anything protects {instances}: {names}", "warning")
    for place in unread:
        yield Styled(f"! not known whether other instances carry the tags: {place}", "warning")
    if found or unknown or unread:
        yield Styled("")


def _of(estate: Estate, bucket: Bucket) -> list[EstateInstance]:
    found = [each for each in estate.instances if each.bucket is bucket]
    return sorted(found, key=lambda each: (each.name, each.instance_id))


def _not_read(estate: Estate) -> list[str]:
    """Only of instances: what could not be read of DRS, discovery says itself."""
    return [str(problem) for place, problem in estate.problems if place in estate.places]


def _label(each: EstateInstance, *, redact: bool) -> str:
    name = HIDDEN if redact else shown_name(each.name)
    return f"{name} ({each.instance_id})" if each.name else each.instance_id
