"""The documents that ask for a tag sync: bodies of the API and events of schedules, people and older callers."""

from __future__ import annotations

from dataclasses import replace

from tagsync.core.documents.declared import declared, member, read_object, write_document
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import ACCOUNT, REGION, ROLE_NAME, SERVER_ID, Schema
from tagsync.core.documents.kinds import Choice, Flag, Text, Texts
from tagsync.engine.history import BY_INVOCATION, BY_SCHEDULE, Source
from tagsync.engine.targets.access import Access
from tagsync.service.kit.requests import check_account, check_regions
from tagsync.service.sync.request import SyncRequest

_STARTERS = tuple(source for source in Source if source is not Source.ROLLBACK)
"""What an event may say that started a run. A rollback has an event of its own."""

_SCHEDULERS = ("aws.events", "aws.scheduler")
_ROLE_NAME = replace(ROLE_NAME, fix="Write its name, not its ARN")


class _True(Flag):
    """A flag that is true if it is given."""

    def schema(self, _lenient: bool, /) -> Schema:
        return {"enum": [True]}


@declared
class SyncBody:
    """The body of `POST /drs/tag-sync`. A member that is missing means everything."""

    account: str = member(Text(ACCOUNT), "Only this account.", default="", key="accountId")
    region: str = member(Text(REGION), "Only this DRS region.", default="")
    regions: tuple[str, ...] = member(Texts(REGION), "Only these DRS regions.", default=())
    role_name: str = member(
        Text(_ROLE_NAME),
        "The role to assume, for reading and writing, instead of the configured ones.",
        default="",
        key="assumeRoleName",
    )
    server_ids: tuple[str, ...] = member(
        Texts(SERVER_ID), "Only these source servers.", default=(), key="sourceServerIds"
    )
    dry_run: bool = member(Flag(), "Say what would be written, and write nothing.", default=False, key="dryRun")
    run_async: bool = member(Flag(), "Answer at once, and work on.", default=False, key="async")
    synch_tags: bool | None = member(_True(), "Taken from older schedules: tags are always synced.", default=None)
    ensure_type: bool | None = member(
        Flag(),
        "true: ensure that right-sizing follows the instance type; false: leave it as it is.",
        default=None,
        default_words="what the policy says",
        key="synch_instance_type",
    )

    def check(self, document: Document) -> None:
        if self.synch_tags is False:
            document.mistake("synch_tags", "tags are always synced", "Leave it out, or write true")
        check_regions(document)

    def request(self, source: Source, started_by: str) -> SyncRequest:
        return SyncRequest(
            account=self.account,
            regions=tuple(dict.fromkeys([*self.regions, *([self.region] if self.region else [])])),
            role_name=self.role_name,
            server_ids=tuple(dict.fromkeys(self.server_ids)),
            dry_run=self.dry_run,
            run_async=self.run_async,
            instance_type=None if self.ensure_type is None else "ensure" if self.ensure_type else "ignore",
            source=source,
            started_by=started_by,
        )


@declared
class SyncEvent(SyncBody):
    """An event of the function."""

    source: Source | None = member(
        Choice(_STARTERS), "What started the run. Default: `eventbridge` for older schedules.", default=None
    )
    started_by: str = member(
        Text(), "Who starts the run, for the record: nothing proves it.", default="", key="startedBy"
    )

    def asked(self) -> SyncRequest:
        """Older schedules do not say that they are schedules, but they give a member that only they have."""
        is_old = self.synch_tags is not None or self.ensure_type is not None
        source = self.source or (Source.EVENTBRIDGE if is_old else Source.MANUAL)
        who = self.started_by or (BY_SCHEDULE if source is Source.EVENTBRIDGE else BY_INVOCATION)
        return self.request(source, who)


def read_body(document: Document, access: Access, caller: str) -> SyncRequest:
    """Reads a body of a caller. Raises `InputError` with every mistake: an unknown key, an account that is not
    configured, ..."""
    request = read_object(SyncBody, document).request(Source.MANUAL, caller)
    return _checked(request, document, access)


def read_sync_event(document: Document, access: Access) -> SyncRequest:
    """Reads an event, as `read_body` does.

    An envelope of EventBridge (a schedule without an input of its own) asks for everything.
    """
    if _is_scheduled(document):
        return SyncRequest(source=Source.EVENTBRIDGE, started_by=BY_SCHEDULE)
    return _checked(read_object(SyncEvent, document).asked(), document, access)


def event_of(request: SyncRequest) -> dict[str, object]:
    """The event that asks for the same, without the members that say nothing."""
    event = SyncEvent(
        account=request.account,
        regions=request.regions,
        role_name=request.role_name,
        server_ids=request.server_ids,
        dry_run=request.dry_run,
        ensure_type=None if request.instance_type is None else request.instance_type == "ensure",
        source=request.source,
        started_by=request.started_by,
    )
    document = write_document(event)
    return {name: value for name, value in document.items() if value or name == "synch_instance_type"}


def _checked(request: SyncRequest, document: Document, access: Access) -> SyncRequest:
    fix = "Add it to the targets, or give assumeRoleName"
    check_account(document, request.account, access, role_name=request.role_name, fix=fix)
    document.done()
    return request


def _is_scheduled(document: Document) -> bool:
    return (
        document.names("detail-type")
        and document.value("detail-type") == "Scheduled Event"
        and document.value("source") in _SCHEDULERS
    )
