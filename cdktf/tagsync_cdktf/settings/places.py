"""Checks of what AWS takes only in the partition, the region or the account where it is used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tagsync.core.documents.declared import write_document
from tagsync.core.documents.document import Document
from tagsync.core.documents.kinds import Words
from tagsync.engine.targets.partitions import partition_of
from tagsync.service.api.principals import permission_set_mistakes, principal_mistakes
from tagsync_cdktf.settings.deployment import Settings
from tagsync_cdktf.settings.forms import DEPLOYER, KEY_ARN, SUBSCRIBER, TOPIC_ARN


class Place(NamedTuple):
    """Where a resource is, by its ARN; IAM's have no region."""

    partition: str
    region: str
    account: str

    @classmethod
    def of(cls, arn: str) -> Place:
        _, partition, _, region, account, _ = arn.split(":", 5)
        return cls(partition, region, account)


def check_places(document: Document, settings: Settings) -> None:
    """Notes what is elsewhere. What is wrong in itself was noted before, and is left out here."""
    for key, mistakes in _all(settings):
        for what, fix in mistakes:
            document.mistake(key, what, fix)


def _all(settings: Settings) -> Iterator[tuple[str, Iterator[Words]]]:
    """The key of every ARN, and its mistakes."""
    region, backend = settings.home_region, settings.backend
    yield "kms.key_arn", _of_key(settings.kms.key_arn, region, "what it encrypts", settings)
    standby = settings.standby_region
    yield "kms.standby_key_arn", _of_key(settings.kms.standby_key_arn, standby, "what it encrypts", settings)
    yield "backend.kms_key", _of_key(backend.kms_key, backend.region or region, "the bucket", settings)
    yield "permissions_boundary", _of_boundary(settings.permissions_boundary, settings)
    for former in settings.kms.former_key_arns:
        if not KEY_ARN.problem(former):
            was_in = standby if standby and Place.of(former).region == standby else region
            yield "kms.former_key_arns", _of_key(former, was_in, "what it encrypted", settings)
    for place, account in settings.placed_accounts:
        yield f"{place}.deployer_role", of_partition("the role", account.deployer_role, settings)
    for arn in settings.deployers:
        if not DEPLOYER.problem(arn):
            yield "deployers", of_partition(arn, arn, settings)
            yield "deployers", ((f"{arn} {what}", fix) for what, fix in permission_set_mistakes(arn))
    for arn in settings.notify.topics:
        if not TOPIC_ARN.problem(arn):
            yield "notify.topics", _of_topic(arn, settings)
    for key, subscribers in (("alarms", settings.notify.alarms), ("reports", settings.notify.reports)):
        for each in subscribers:
            if each.startswith("arn:") and not SUBSCRIBER.problem(each):
                yield f"notify.{key}", _of_subscriber(each, settings)
    for key, callers in write_document(settings.api.iam).items():
        assert isinstance(callers, list)
        for each in callers:
            if not any(principal_mistakes(each)):
                yield f"api.iam.{key}", _of_caller(each, settings)


def of_partition(what: str, arn: str, settings: Settings) -> Iterator[Words]:
    """None where an ARN is missing, or where the partition of the deployment is not known."""
    if arn and settings.partition and Place.of(arn).partition != settings.partition:
        fix = f"Name one that starts with arn:{settings.partition}:"
        yield f"{what} is in another partition than home_region", fix


def _of_key(arn: str, region: str, used: str, settings: Settings) -> Iterator[Words]:
    """A key encrypts in its own region alone (KMS Developer Guide, Multi-Region keys)."""
    yield from of_partition("the key", arn, settings)
    if arn and Place.of(arn).partition == partition_of(region) and (found := Place.of(arn).region) != region:
        yield f"the key is in {found}, and {used} is in {region}", f"Name a key of {region}"


def _of_boundary(arn: str, settings: Settings) -> Iterator[Words]:
    """IAM takes a boundary of the role's own account, or one of AWS (IAM User Guide, Permissions boundaries)."""
    yield from of_partition("the boundary", arn, settings)
    owner = Place.of(arn).account if arn else "aws"
    others = sorted({each.account for each in settings.accounts} - {owner, ""})
    if owner != "aws" and others:
        what = f"the boundary belongs to account {owner}, and IAM refuses it in {', '.join(others[:3])}"
        more = f" and {len(others) - 3} more accounts" if len(others) > 3 else ""
        yield what + more, "Use a policy of AWS, or deploy accounts with boundaries of their own from separate settings"


def _of_topic(arn: str, settings: Settings) -> Iterator[Words]:
    yield from of_partition(arn, arn, settings)
    place, origins = Place.of(arn), {region for each in settings.accounts for region in each.forwarding_regions}
    if place.partition == settings.partition and place.region not in origins:
        what = f"{arn} is in {place.region}, from which no events come: nothing would tell it"
        yield what, "Remove it, or write the region under origin_regions of an account"


def _of_subscriber(arn: str, settings: Settings) -> Iterator[Words]:
    """Terraform subscribes as the hub. SNS asks the owner of a queue in another account for a confirmation that no one
    gives, and a standard topic has no FIFO subscribers (SNS Developer Guide, Fanout to Amazon SQS queues)."""
    yield from of_partition(arn, arn, settings)
    place, home, hub = Place.of(arn), settings.home_region, settings.hub.account
    homes = [home, *([settings.standby_region] if settings.standby_region else [])]
    if place.partition == settings.partition and place.region not in homes:
        yield f"{arn} is in {place.region}, and the topics are in {' and '.join(homes)}", "Name a queue beside them"
    if hub and place.account != hub:
        what = f"{arn} belongs to account {place.account}, and would wait for a confirmation"
        yield what, f"Name a queue of the hub, {hub}"
    if arn.endswith(".fifo"):
        yield f"{arn} is a FIFO queue, which the topics cannot send to", "Name a standard queue"


def _of_caller(arn: str, settings: Settings) -> Iterator[Words]:
    """An HTTP API takes callers of its own account alone (AWS re:Post, Cross-account IAM for API Gateway HTTP APIs)."""
    yield from of_partition(arn, arn, settings)
    hub = settings.hub.account
    if hub and Place.of(arn).account != hub:
        fix = f"Name a role of account {hub} that they may assume"
        yield f"{arn} can never call: the API takes callers of its own account, {hub}", fix
