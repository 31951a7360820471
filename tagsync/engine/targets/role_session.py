"""The session that assuming a role opens: what STS is told beside the role, and what AWS accepts of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from tagsync.core.tags import tag_mistakes

SessionTags = tuple[tuple[str, str], ...]
"""Keys and values, sorted."""

LONGEST_CHAINED_SECONDS = 3600
"""AWS limits a session to an hour if its role was assumed from the session of another role."""


@dataclass(frozen=True, slots=True)
class RoleSession:
    """Where a member is empty, AWS's own default holds.

    `policy` (JSON) and `policy_arns` restrict what the session may do. `tags` are session tags. Along a chain of roles
    AWS passes on the `source_identity`, and the tags of `transitive_tag_keys`.
    """

    name: str = "tagsync"
    duration_seconds: int = 0
    policy: str = ""
    policy_arns: tuple[str, ...] = ()
    source_identity: str = ""
    tags: SessionTags = field(default=(), repr=False)
    transitive_tag_keys: tuple[str, ...] = ()

    @property
    def chained(self) -> RoleSession:
        """The same for a role that is assumed from a session like this one.

        What AWS passes on by itself is left out: it refuses a transitive tag that is given again (STS API Reference,
        AssumeRole: Tags).
        """
        tags = tuple((key, value) for key, value in self.tags if key not in self.transitive_tag_keys)
        return replace(self, source_identity="", tags=tags, transitive_tag_keys=())


PLAIN_SESSION = RoleSession()


def session_tags(tags: Mapping[str, str]) -> SessionTags:
    return tuple(sorted(tags.items()))


def session_tag_mistakes(tags: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What AWS would refuse of session tags, and how to fix it. Shows no value."""
    for key, what, fix in located_session_tag_mistakes(tags):
        yield (what if key is None else f'"{key[:60]}": {what}'), fix


def located_session_tag_mistakes(tags: Mapping[str, str]) -> Iterator[tuple[str | None, str, str]]:
    """The same, each with the key of the tag; None for all of them together."""
    return tag_mistakes(tags, "STS", "session tags", "a session")


def transitive_key_mistakes(keys: Iterable[str], tags: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Keys that are to be transitive, but of which there is no tag."""
    for key in keys:
        if key not in tags:
            yield f'"{key[:60]}" is not the key of a session tag', "Add the tag, or leave the key out"
