"""The documents that ask for discovery: bodies of the API, and events of the function `tag_discovery`."""

from __future__ import annotations

from tagsync.core.documents.declared import declared, member, read_members, read_object
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import ACCOUNT, EXTERNAL_ID, INSTANCE_ID, REGION, ROLE_ARN, Form, Schema
from tagsync.core.documents.kinds import Choice, Flag, Text, Texts
from tagsync.core.documents.nested import ListOf
from tagsync.discovery.inline_plans import read_plan
from tagsync.discovery.protection_groups import STORED, read_group
from tagsync.discovery.selectors import EMPTY_SELECTOR, Selector, SelectorKind
from tagsync.discovery.wave_notices import WaveMissing
from tagsync.discovery.waves import DEFAULT_WAVE_TAG
from tagsync.engine.targets.access import Access
from tagsync.service.discovery.request import DiscoveryRequest, StagingAccount, Wanted
from tagsync.service.kit.requests import check_account, check_regions

_WAVE_TAG = Form(fix="Write the key of a tag, or leave it out")


class PublishedSelector(SelectorKind):
    """A selector, as the published API describes it."""

    def schema(self, _lenient: bool, /) -> Schema:
        glob: Schema = {"$ref": "#/components/schemas/Glob"}
        value: list[Schema] = [{"type": "string"}, glob]
        values: Schema = {"type": "array", "minItems": 1, "items": {"anyOf": value}}
        return {
            "type": "object",
            "minProperties": 1,
            "propertyNames": {"minLength": 1},
            "additionalProperties": {"anyOf": [*value, values]},
        }


_TAGS = (
    "The tags that a server must carry, all of them. A text: exactly this value. A list: any of these. "
    '{"glob": "web-*"}: a glob.'
)


@declared
class StagingEntry:
    """A staging account to look in, too."""

    account: str = member(
        Text(ACCOUNT),
        "Its 12 digits.",
        key="accountId",
        missing=("it is missing", "Write the 12 digits of the account, in quotes"),
    )
    role_arn: str = member(
        Text(ROLE_ARN),
        "Role to read it with.",
        default="",
        default_words="the role that is configured",
        key="roleArn",
    )
    region: str = member(Text(REGION), "Its DRS region.", default="", default_words="the regions of the request")
    external_id: str = member(
        Text(EXTERNAL_ID),
        "External id that the role's trust policy asks for.",
        default="",
        key="externalId",
        secret=True,
    )

    def check(self, document: Document) -> None:
        if self.role_arn and self.account and self.role_arn.split(":")[4] != self.account:
            document.mistake("roleArn", f"the role is not one of {self.account}", "Name a role of the staging account")


@declared
class DiscoveryMembers:
    """Members that every request for discovery may have."""

    account: str = member(Text(ACCOUNT), "Only this account.", default="", key="accountId")
    staging: tuple[StagingEntry, ...] = member(
        ListOf(StagingEntry, may_be_empty=True),
        "Other accounts to look in, with the role to read each of them.",
        default=(),
        key="stagingAccounts",
    )
    find_staging: bool = member(
        Flag(),
        "Look also in the staging accounts that DRS lists for each target.",
        default=False,
        key="findStagingAccounts",
    )
    wave_tag: str = member(Text(_WAVE_TAG), "The tag that holds the wave.", default=DEFAULT_WAVE_TAG, key="waveTag")
    wave_missing: WaveMissing = member(
        Choice(tuple(WaveMissing)),
        "What happens to servers without that tag. first: they are in wave 1. refuse: the request is refused (409).",
        default=WaveMissing.FIRST,
        key="waveMissing",
    )
    check_drift: bool = member(
        Flag(),
        "Read the instances, and say which servers are found otherwise once the sync has run (`drift`).",
        default=False,
        key="checkDrift",
    )
    execution_id: str = member(Text(may_be_blank=True), "Comes back in the answer.", default="", key="executionId")

    def check(self, document: Document) -> None:
        roles: dict[str, tuple[str, str]] = {}
        for index, each in enumerate(self.staging):
            role = (each.role_arn, each.external_id)
            if each.account and roles.setdefault(each.account, role) != role:
                what = f"{each.account} has another role or external id in an earlier entry"
                document.mistake(f"stagingAccounts[{index}]", what, "Give an account one role")

    def request(self, wanted: Wanted, regions: tuple[str, ...], instance_ids: tuple[str, ...] = ()) -> DiscoveryRequest:
        return DiscoveryRequest(
            wanted=wanted,
            instance_ids=instance_ids,
            regions=regions,
            account=self.account,
            staging=tuple(
                StagingAccount(each.account, each.role_arn, each.region, each.external_id) for each in self.staging
            ),
            find_staging=self.find_staging,
            wave_tag=self.wave_tag,
            wave_missing=self.wave_missing,
            check_drift=self.check_drift,
            execution_id=self.execution_id,
        )


@declared
class DiscoverBody(DiscoveryMembers):
    """The body of `POST /drs/discover`, and the event that looks for servers by their tags or instances."""

    tags: Selector | None = member(PublishedSelector(), _TAGS, default=None, default_words="any, with instanceIds")
    instance_ids: tuple[str, ...] = member(
        Texts(INSTANCE_ID), "Only servers of these EC2 instances.", default=(), key="instanceIds"
    )
    region: str = member(Text(REGION), "Only this DRS region.", default="")
    regions: tuple[str, ...] = member(Texts(REGION), "Only these DRS regions.", default=())

    def check(self, document: Document) -> None:
        DiscoveryMembers.check(self, document)
        check_regions(document)
        if not (document.has("tags") or document.has("instanceIds")):
            document.mistake("tags", *EMPTY_SELECTOR)


@declared
class ResolveBody(DiscoveryMembers):
    """The body of `POST /protection-groups/resolve`."""

    region: str = member(
        Text(REGION),
        "The DRS region of the group.",
        missing=("it is missing", "Write the region of the protection group"),
    )
    tags: Selector = member(PublishedSelector(), _TAGS, key="serverSelectionTags")


def read_discover_body(document: Document, access: Access) -> DiscoveryRequest:
    """Raises `InputError` with every mistake."""
    body = read_object(DiscoverBody, document)
    regions = tuple(dict.fromkeys([*body.regions, *([body.region] if body.region else [])]))
    return _checked(body.request(body.tags, regions, body.instance_ids), document, access)


def read_resolve_body(document: Document, access: Access) -> DiscoveryRequest:
    """Raises `InputError` with every mistake."""
    body = read_object(ResolveBody, document)
    return _checked(body.request(body.tags, (body.region,)), document, access)


def read_discovery_event(document: Document, access: Access) -> DiscoveryRequest:
    """Reads an event of the function: tags, a protection group, or an inline plan. Raises `InputError` with every
    mistake: an unknown key, an empty selector, an index out of range, ..."""
    if document.has("planName") or document.has("protectionGroups") or document.has("waves"):
        where, plan = read_members(DiscoveryMembers, document), read_plan(document)
        if where.wave_missing is not WaveMissing.FIRST:
            document.mistake("waveMissing", "an inline plan says itself which wave a group is in", "Leave it out")
        if where.check_drift:
            document.mistake("checkDrift", "an inline plan has several selectors", "Ask for each group by itself")
        regions = tuple(sorted({group.region for group in plan.groups}))
        return _checked(where.request(plan, regions), document, access)
    if any(document.has(name) for name in (STORED.mode, STORED.tags, STORED.server_ids)):
        where, group = read_members(DiscoveryMembers, document), read_group(document, STORED)
        return _checked(where.request(group, (group.region,)), document, access)
    return read_discover_body(document, access)


def _checked(request: DiscoveryRequest, document: Document, access: Access) -> DiscoveryRequest:
    check_account(document, request.account, access)
    document.done()
    return request
