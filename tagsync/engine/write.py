"""Writes the changes of one server in the order in which a failure between two calls does the least harm."""

from __future__ import annotations

from dataclasses import replace

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.ownership import without_launch
from tagsync.core.plan import Bucket, ServerPlan, Skip
from tagsync.core.tags import OWNED_KEY
from tagsync.engine.ports import ServerGone, WriteFailed, Writer
from tagsync.engine.run import ServerResult


def write_server(server: ServerPlan, writer: Writer) -> ServerResult:
    """Removes, then ensures launch settings, then writes tags; goes on when launch settings cannot be ensured.

    Removals go first, for a server may hold 50 tags at any moment. The ownership record travels with the last write,
    so that it never claims what was not done: after a failure it still owns the keys that were removed, which the
    next plan corrects.
    """
    written: list[TagChange] = []
    launched: tuple[LaunchChange, ...] = ()
    failure = server.detail if server.bucket is Bucket.FAILED else ""
    try:
        removals = [change for change in server.changes if change.after is None]
        if removals:
            writer.untag(server, server.to_remove)
            written += removals
        tags = dict(server.to_write)
        try:
            launched = _update_launch(server, writer)
        except WriteFailed as failed:
            failure = str(failed.problem)
            tags = _forget_launch(server, tags)
        if tags:
            writer.tag(server, tags)
            written += [replace(change, after=tags[change.key]) for change in server.changes if change.key in tags]
    except WriteFailed as failed:
        failure = str(failed.problem)
    except ServerGone:
        return _result(server, Bucket.SKIPPED, Skip.SERVER_GONE, "it was deleted after the plan was made")
    bucket = Bucket.FAILED if failure else Bucket.CHANGED
    return _result(server, bucket, None, failure, tuple(sorted(written, key=lambda change: change.key)), launched)


def _update_launch(server: ServerPlan, writer: Writer) -> tuple[LaunchChange, ...]:
    if server.launch:
        settings = {change.setting: change.after for change in server.launch}
        writer.update_launch(
            server,
            copy_tags=True if "copy_tags" in settings else None,
            right_sizing=settings.get("right_sizing"),
        )
    return server.launch


def _forget_launch(server: ServerPlan, tags: dict[str, str]) -> dict[str, str]:
    """The same tags with a record that does not claim the launch settings; without it where nothing else changed."""
    if OWNED_KEY not in tags:
        return tags
    record = without_launch(tags[OWNED_KEY])
    before = next(change.before for change in server.changes if change.key == OWNED_KEY)
    others = {key: value for key, value in tags.items() if key != OWNED_KEY}
    return others if record is None or record == before else {**others, OWNED_KEY: record}


def _result(
    server: ServerPlan,
    bucket: Bucket,
    skip: Skip | None,
    detail: str,
    changes: tuple[TagChange, ...] = (),
    launch: tuple[LaunchChange, ...] = (),
) -> ServerResult:
    return ServerResult(server.target, server.server_id, server.name, bucket, skip, detail, changes, launch)
