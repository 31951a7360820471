"""Writes tags and launch settings to AWS: the engine's port `Writer`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import quote

from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.sessions import Sessions
from tagsync.core.model import Tags
from tagsync.core.plan import ServerPlan
from tagsync.engine.ports import ServerGone, WriteFailed

QUERY_BYTES = 4000
"""The longest query string of one `UntagResource`, which sends its keys in the URL."""


class AwsWriter:
    """Writes with each account's write role. Every write may be repeated, so a lost answer does no harm."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def tag(self, server: ServerPlan, tags: Tags) -> None:
        self._write(server, "TagResource", resourceArn=server.arn, tags=dict(tags))

    def untag(self, server: ServerPlan, keys: Sequence[str]) -> None:
        removed: list[str] = []
        for some in key_chunks(keys):
            try:
                self._write(server, "UntagResource", resourceArn=server.arn, tagKeys=some)
            except WriteFailed as failed:
                raise WriteFailed(failed.problem, removed) from None
            removed += some

    def update_launch(self, server: ServerPlan, *, copy_tags: bool | None, right_sizing: str | None) -> None:
        wanted = {"copyTags": copy_tags, "targetInstanceTypeRightSizingMethod": right_sizing}
        given = {name: value for name, value in wanted.items() if value is not None}
        self._write(server, "UpdateLaunchConfiguration", sourceServerID=server.server_id, **given)

    def _write(self, server: ServerPlan, operation: str, **parameters: object) -> None:
        try:
            api = self._sessions.api(server.target.account, server.target.region, "drs", "write")
            api(operation, **parameters)
        except CallFailed as failure:
            if failure.code == "ResourceNotFoundException":
                raise ServerGone(server.server_id) from None
            raise WriteFailed(failure.problem) from None


def key_chunks(keys: Sequence[str]) -> Iterator[list[str]]:
    """The keys, in order, in lists whose encoded query string fits into `QUERY_BYTES`."""
    chunk: list[str] = []
    length = 0
    for key in keys:
        size = len("&tagKeys=") + len(quote(key, safe="-._~"))
        if chunk and length + size > QUERY_BYTES:
            yield chunk
            chunk, length = [], 0
        chunk.append(key)
        length += size
    if chunk:
        yield chunk
