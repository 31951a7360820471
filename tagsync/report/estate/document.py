"""The estate as a JSON-able document, the same for the command, the function and the API."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from tagsync.core.documents.keywords import Count, Keywords
from tagsync.discovery.estate.estate import Estate, Group
from tagsync.discovery.estate.findings import EstateFinding, FindingKind
from tagsync.discovery.estate.instances import Bucket, EstateInstance
from tagsync.engine.run import RunStatus

NOTHING_READ = "Nothing could be read: see errors"


class PlaceDocument(TypedDict):
    accountId: str
    region: str


class InstanceDocument(PlaceDocument):
    """A wanted instance that is not protected, or of which that is not known. `why` says more about its bucket."""

    instanceId: str
    name: str
    application: str
    instanceType: str
    bucket: Bucket
    why: str
    wantedBy: list[str]
    sourceServerIds: list[str]


class EstateFindingDocument(PlaceDocument):
    """`accountId` and `region` are those of the instance; of a source server without one, those of DRS."""

    kind: FindingKind
    application: str
    name: str
    instanceId: str
    sourceServerIds: list[str]
    what: str
    fix: str


class GroupDocument(PlaceDocument):
    """The wanted instances of one application. Buckets and findings without any are left out."""

    application: str
    buckets: dict[Bucket, Count]
    findings: dict[FindingKind, Count]


class EstateErrorDocument(PlaceDocument):
    error: str
    kind: str


class EstateDocument(TypedDict):
    """`buckets` and `findingCounts` add up to all wanted instances and all findings. `instances` are those that are not
    protected."""

    status: Literal[RunStatus.SUCCESS, RunStatus.PARTIAL]
    totalInstances: Count
    buckets: dict[Bucket, Count]
    findingCounts: dict[FindingKind, Count]
    groups: list[GroupDocument]
    instances: list[InstanceDocument]
    findings: list[EstateFindingDocument]
    totalServers: Annotated[int, Keywords(minimum=0, description="How many source servers were read.")]
    madeByDrs: Annotated[int, Keywords(minimum=0, description="Running instances that DRS itself has made.")]
    places: Annotated[list[PlaceDocument], Keywords(description="Where instances were looked for.")]
    tagKeys: Annotated[list[str], Keywords(description="The tag keys that they were looked for by.")]
    notes: list[str]
    errors: list[EstateErrorDocument]


class NoEstateDocument(TypedDict):
    """Nothing could be read, and `errors` say why."""

    status: Literal[RunStatus.FAILED]
    error: str
    errors: list[EstateErrorDocument]


def estate_to_document(estate: Estate) -> EstateDocument | NoEstateDocument:
    errors: list[EstateErrorDocument] = [
        {"accountId": place.account, "region": place.region, "error": str(problem), "kind": problem.kind}
        for place, problem in estate.problems
    ]
    if estate.status is RunStatus.FAILED:
        return {"status": RunStatus.FAILED, "error": NOTHING_READ, "errors": errors}
    return {
        "status": RunStatus.PARTIAL if errors else RunStatus.SUCCESS,
        "totalInstances": len(estate.instances),
        "buckets": dict(estate.buckets),
        "findingCounts": dict(estate.kinds),
        "groups": [_group(each) for each in estate.groups],
        "instances": [_instance(each) for each in estate.instances if each.bucket is not Bucket.PROTECTED],
        "findings": [_finding(each) for each in estate.findings],
        "totalServers": estate.servers,
        "madeByDrs": estate.made_by_drs,
        "places": [{"accountId": each.account, "region": each.region} for each in estate.places],
        "tagKeys": list(estate.keys),
        "notes": list(estate.notes),
        "errors": errors,
    }


def _group(group: Group) -> GroupDocument:
    return {
        "accountId": group.place.account,
        "region": group.place.region,
        "application": group.application,
        "buckets": {bucket: group.buckets[bucket] for bucket in Bucket if group.buckets.get(bucket)},
        "findings": {kind: group.findings[kind] for kind in FindingKind if group.findings.get(kind)},
    }


def _instance(each: EstateInstance) -> InstanceDocument:
    return {
        "accountId": each.account,
        "region": each.region,
        "instanceId": each.instance_id,
        "name": each.name,
        "application": each.application,
        "instanceType": each.instance_type,
        "bucket": each.bucket,
        "why": each.why,
        "wantedBy": list(each.wanted_by),
        "sourceServerIds": [server.server_id for server in each.servers],
    }


def _finding(each: EstateFinding) -> EstateFindingDocument:
    return {
        "accountId": each.place.account,
        "region": each.place.region,
        "kind": each.kind,
        "application": each.application,
        "name": each.name,
        "instanceId": each.instance_id,
        "sourceServerIds": list(each.server_ids),
        "what": each.what,
        "fix": each.kind.fix,
    }
