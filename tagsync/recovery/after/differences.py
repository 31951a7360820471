"""Which tags of a source server its recovery instance lacks, and the likely reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from tagsync.core.globs import is_literal, matches
from tagsync.core.model import LaunchSettings, Problem, Tags
from tagsync.core.tags import MAX_TAGS, is_system, user_tag_count


class Reason(StrEnum):
    """The likely reason of a difference. `words` say it of one server, `fix` what helps.

    DRS copies the tags of the source server if `copyTags` is on, but never into an instance that exists already; tags
    of the EC2 launch template win (AWS, DRS User Guide, launch settings). What the settings were at the launch is not
    known: they are read as they are now.
    """

    words: str
    fix: str

    COPY_TAGS_OFF = (
        "copy_tags_off",
        "copyTags is off in its launch settings",
        "For the next launch: `launch: {copy_tags: ensure}` in the policy, then tagsync apply. "
        "Tag this instance by hand: a launch that has happened is not made up for",
    )
    LAUNCHES_INTO = (
        "launches_into",
        "it was launched into an instance that exists, where DRS copies no tags",
        "Tag that instance itself: copyTags has to stay off there",
    )
    LAUNCH_TEMPLATE = (
        "launch_template",
        "a tag of its EC2 launch template wins, or one of the two was changed since",
        "Remove the key from the tags of the launch template, or change it on the instance",
    )
    FULL = (
        "full",
        f"its instance holds {MAX_TAGS} tags, and AWS allows no more",
        "Exclude keys in the policy, or remove tags from the launch template",
    )
    LATER = (
        "later",
        "copyTags is on now: it was switched on, or the tag was written, after the launch",
        "Tag the instance by hand; the next launch copies it",
    )
    NOT_ON_SERVER = (
        "not_on_server",
        "its source server does not carry it either",
        "Tag its origin, then tagsync apply",
    )
    UNREAD = (
        "unread",
        "its launch settings could not be read",
        "Allow drs:GetLaunchConfiguration, and run again",
    )

    def __new__(cls, name: str, words: str = "", fix: str = "") -> Reason:
        reason = str.__new__(cls, name)
        reason._value_ = name
        reason.words, reason.fix = words, fix
        return reason


@dataclass(frozen=True, slots=True)
class TagDifference:
    """A key whose value on the instance (`found`) is not that of the source server (`expected`); None: no such tag."""

    key: str
    expected: str | None = field(repr=False)
    found: str | None = field(repr=False)
    reason: Reason | None = None

    @property
    def is_missing(self) -> bool:
        return self.found is None


def compared_keys(server: Tags, keys: Sequence[str] = ()) -> list[str]:
    """The keys that a recovery instance should carry: those of its source server, of these globs if any are given, and
    each key that is given without a wildcard. Keys of AWS and of tagsync's own record are left out: they say something
    about the source server alone."""
    wanted = {key for key in server if not is_system(key) and (not keys or matches(keys, key))}
    return sorted(wanted | {key for key in keys if is_literal(key)})


def differences(server: Tags, instance: Tags, keys: Sequence[str] = ()) -> tuple[TagDifference, ...]:
    """The keys that the instance lacks, or has with another value. Tags that it has besides are none. A key that is
    given, and that neither of the two carries, is a difference as well."""
    return tuple(
        TagDifference(key, server.get(key), instance.get(key))
        for key in compared_keys(server, keys)
        if (key in server and server[key] != instance.get(key)) or key not in {**server, **instance}
    )


def explained(
    found: Sequence[TagDifference], instance: Tags, settings: LaunchSettings | Problem | None
) -> Iterator[TagDifference]:
    """The differences with their likely reasons. `settings` are those of the source server as they are now."""
    for each in found:
        yield TagDifference(each.key, each.expected, each.found, _reason(each, instance, settings))


def _reason(each: TagDifference, instance: Tags, settings: LaunchSettings | Problem | None) -> Reason:
    if each.expected is None:
        return Reason.NOT_ON_SERVER
    if not isinstance(settings, LaunchSettings):
        return Reason.UNREAD
    if settings.launches_into:
        return Reason.LAUNCHES_INTO
    if not each.is_missing:
        return Reason.LAUNCH_TEMPLATE
    if not settings.copy_tags:
        return Reason.COPY_TAGS_OFF
    return Reason.FULL if user_tag_count(instance) >= MAX_TAGS else Reason.LATER
