"""Checks of what AWS takes only in the partition, the region or the account where it is used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tagsync.core.documents.document import Document
from tagsync.core.documents.kinds import Words
from tagsync.service.api.principals import principal_mistakes
from tagsync_cdktf.settings.deployment import Settings
from tagsync_cdktf.settings.forms import DEPLOYER, SUBSCRIBER, TOPIC_ARN


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
    for key, (what, fix) in _mistakes(settings):
        document.mistake(key, what, fix)


def _mistakes(settings: Settings) -> Iterator[tuple[str, Words]]:
    key, region = settings.kms.key_arn, settings.home_region
    yield from _each("kms.key_arn", _key_mistakes(key, region, "what it encrypts", settings))
    backend = settings.backend
    yield from _each(
        "backend.kms_key", _key_mistakes(backend.kms_key, backend.region or region, "the bucket", settings)
    )
    yield from _each("permissions_boundary", _boundary_mistakes(settings))
    for arn in settings.deployers:
        if not DEPLOYER.problem(arn):
            yield from _each("deployers", _partition_mistakes(arn, arn, settings))
    for name in ("alarms", "reports"):
        yield from _each(f"notify.{name}", _subscriber_mistakes(getattr(settings.notify, name), settings))
    for topic in settings.notify.topics:
        if not TOPIC_ARN.problem(topic):
            yield from _each("notify.topics", _partition_mistakes(topic, topic, settings))
    for name in ("viewer", "operator", "admin"):
        yield from _each(f"api.iam.{name}", _caller_mistakes(getattr(settings.api.iam, name), settings))
    for index, account in enumerate(settings.accounts):
        place = f"spokes[{index - 1}]" if index else "hub"
        yield from _each(f"{place}.deployer_role", _partition_mistakes("the role", account.deployer_role, settings))


def _each(key: str, mistakes: Iterator[Words]) -> Iterator[tuple[str, Words]]:
    return ((key, mistake) for mistake in mistakes)


def _partition_mistakes(what: str, arn: str, settings: Settings) -> Iterator[Words]:
    """None where an ARN is missing, or where the partition of the deployment is not known."""
    if arn and settings.partition and Place.of(arn).partition != settings.partition:
        fix = f"Name one that starts with arn:{settings.partition}:"
        yield f"{what} is in another partition than home_region", fix


def _key_mistakes(arn: str, region: str, used: str, settings: Settings) -> Iterator[Words]:
    """A key encrypts in its own region alone (KMS Developer Guide, Multi-Region keys)."""
    yield from _partition_mistakes("the key", arn, settings)
    if arn and region and (found := Place.of(arn).region) != region:
        yield f"the key is in {found}, and {used} is in {region}", f"Name a key of {region}"


def _boundary_mistakes(settings: Settings) -> Iterator[Words]:
    """IAM takes a boundary of the role's own account, or one of AWS (IAM User Guide, Permissions boundaries)."""
    arn = settings.permissions_boundary
    yield from _partition_mistakes("the boundary", arn, settings)
    owner = Place.of(arn).account if arn else "aws"
    others = sorted({each.account for each in settings.accounts} - {owner})
    if owner != "aws" and others:
        what = f"the boundary belongs to account {owner}, and IAM refuses it in {', '.join(others[:3])}"
        more = f" and {len(others) - 3} more accounts" if len(others) > 3 else ""
        yield what + more, "Use a policy of AWS, or deploy accounts with boundaries of their own from separate settings"


def _subscriber_mistakes(subscribers: tuple[str, ...], settings: Settings) -> Iterator[Words]:
    """Terraform subscribes as the hub. SNS asks the owner of a queue in another account for a confirmation that no one
    gives, and a standard topic has no FIFO subscribers (SNS Developer Guide, Fanout to Amazon SQS queues)."""
    for arn in subscribers:
        if SUBSCRIBER.problem(arn) or not arn.startswith("arn:"):
            continue
        place, hub = Place.of(arn), settings.hub.account
        yield from _partition_mistakes(arn, arn, settings)
        if place.region != settings.home_region:
            yield (
                f"{arn} is in {place.region}, and the topics are in {settings.home_region}",
                "Name a queue beside them",
            )
        if hub and place.account != hub:
            what = f"{arn} belongs to account {place.account}, and would wait for a confirmation"
            yield what, f"Name a queue of the hub, {hub}"
        if arn.endswith(".fifo"):
            yield f"{arn} is a FIFO queue, which the topics cannot send to", "Name a standard queue"


def _caller_mistakes(arns: tuple[str, ...], settings: Settings) -> Iterator[Words]:
    """An HTTP API takes callers of its own account alone (AWS re:Post, Cross-account IAM for API Gateway HTTP APIs)."""
    hub = settings.hub.account
    for arn in arns:
        if any(principal_mistakes(arn)):
            continue
        yield from _partition_mistakes(arn, arn, settings)
        if hub and Place.of(arn).account != hub:
            fix = f"Name a role of account {hub} that they may assume"
            yield f"{arn} can never call: the API takes callers of its own account, {hub}", fix
