"""Writes the changes of one server, in the order in which a failure between two calls does the least harm."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.plan import Bucket, ServerPlan
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.engine.defects import defect
from tagsync.engine.ports import ServerGone, WriteFailed, Writer
from tagsync.engine.run import ServerResult


def write_server(server: ServerPlan, writer: Writer) -> ServerResult:
    """Removes tags, then ensures launch settings, then writes tags. It goes on if launch settings cannot be ensured.

    Removals come first, because a server never holds more than 50 tags. The ownership record is part of the last
    write, so it never claims what was not done. After a failure it still names the keys that were removed; the next
    plan corrects this. Where the record moves to another tag, its old tag goes last, so that it is never lost.

    If launch settings cannot be ensured, the plan's fallback replaces the record. Whatever fails, even tagsync itself,
    the result says what was really written.
    """
    written: list[TagChange] = []
    launched: tuple[LaunchChange, ...] = ()
    failure = server.detail if server.bucket is Bucket.FAILED else ""
    try:
        last = server.to_remove_last
        written += _untag(server, writer, [key for key in server.to_remove if key not in last])
        writes = [change for change in server.changes if change.after is not None]
        try:
            launched = _update_launch(server, writer)
        except WriteFailed as failed:
            failure = str(failed.problem)
            writes = [change for change in writes if not change.is_record]
            writes += [server.fallback] if server.fallback else []
        if writes:
            writer.tag(server, {change.key: change.after for change in writes if change.after is not None})
            written += writes
        written += _untag(server, writer, last)
    except WriteFailed as failed:
        failure = str(failed.problem)
        written += [change for change in server.changes if change.key in failed.removed]
        if failed.problem.kind is ProblemKind.STOPPED and not (written or launched):
            return _result(server, Bucket.SKIPPED, Skip.NOT_REACHED, failure)
    except ServerGone:
        return _result(server, Bucket.SKIPPED, Skip.SERVER_GONE, "it was deleted after the plan was made")
    except Exception as error:
        failure = str(defect(error, f"{server.target} {server.server_id}"))
    bucket = Bucket.FAILED if failure else Bucket.CHANGED
    return _result(server, bucket, None, failure, tuple(sorted(written, key=lambda change: change.key)), launched)


def _untag(server: ServerPlan, writer: Writer, keys: Sequence[str]) -> list[TagChange]:
    if keys:
        writer.untag(server, keys)
    return [change for change in server.changes if change.key in keys]


def _update_launch(server: ServerPlan, writer: Writer) -> tuple[LaunchChange, ...]:
    if server.launch:
        settings = {change.setting: change.after for change in server.launch}
        writer.update_launch(
            server,
            copy_tags=settings["copy_tags"] == "true" if "copy_tags" in settings else None,
            right_sizing=settings.get("right_sizing"),
        )
    return server.launch


def _result(
    server: ServerPlan,
    bucket: Bucket,
    skip: Skip | None,
    detail: str,
    changes: tuple[TagChange, ...] = (),
    launch: tuple[LaunchChange, ...] = (),
) -> ServerResult:
    return ServerResult(
        server.target, server.server_id, server.name, bucket, skip, detail, changes, launch, server.left
    )
