"""The resource `tagsync_source_server_tags`: chosen tags of one source server. Its other tags are left alone."""

from __future__ import annotations

import re

from tagsync.core.documents.forms import ACCOUNT, REGION
from tagsync.core.model import SERVER_ID, SourceServer, Target
from tagsync.core.plan import Bucket, ServerPlan
from tagsync.core.sentences import sentence
from tagsync.core.tags import (
    MAX_TAGS,
    is_never_pruned,
    is_no_tag,
    is_system,
    key_problem,
    user_tag_count,
    value_problem,
)
from tagsync.engine.ports import ServerGone, WriteFailed
from tagsync.provider.connections.configuration import validate_region
from tagsync.provider.connections.connections import Connections
from tagsync.provider.connections.identities import with_account
from tagsync.provider.connections.refreshed import forget
from tagsync.provider.connections.twins import Claim
from tagsync.provider.source_server_tags.schema import IDENTITY, SCHEMA
from tagsync.provider.wire.api import (
    UNKNOWN,
    Attributes,
    Call,
    DiagnosticError,
    Diagnostics,
    Resource,
    differs,
    is_known,
)

_IMPORT_ID = re.compile(
    rf"(?:(?P<account>{ACCOUNT.pattern})/)?(?P<region>{REGION.pattern})/(?P<server>{SERVER_ID})(?::(?P<keys>.+))?"
)


class SourceServerTags(Resource):
    """A server that is gone leaves the state at the refresh, and the plan that follows is a new resource. Its id is
    kept in `_gone`, because for a server that was never there the plan is an error."""

    schema = SCHEMA
    identity = IDENTITY

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        self._gone: set[str] = set()

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        server_id, tags = config["source_server_id"], config["tags"]
        if is_known(server_id) and not re.fullmatch(SERVER_ID, server_id):
            diags.error(
                "Invalid source_server_id",
                f'"{server_id}" is not the id of a source server. Write one such as s-1234567890abcdef0.',
                "source_server_id",
            )
        validate_region(config, diags)
        if isinstance(tags, dict):
            _check_tags(tags, diags)

    def import_state(self, import_id: str, _: Call) -> Attributes:
        parts = _IMPORT_ID.fullmatch(import_id)
        if parts is None:
            raise DiagnosticError(
                "Invalid import id",
                f'"{import_id}" is not "<region>/<source server id>", such as eu-west-1/s-1234567890abcdef0.',
            )
        keys = [key for key in (parts["keys"] or "").split(",") if key]
        if system := ", ".join(filter(is_system, keys)):
            raise DiagnosticError(
                "Reserved keys in the import id",
                f"These keys are reserved for AWS or tagsync and cannot be adopted: {system}. Leave them out.",
            )
        return {
            "region": parts["region"],
            "account": parts["account"],
            "source_server_id": parts["server"],
            "tags": dict.fromkeys(keys, ""),
        }

    def import_identity(self, identity: Attributes, _: Call) -> Attributes:
        server_id = identity["source_server_id"]
        if not re.fullmatch(SERVER_ID, server_id):
            raise DiagnosticError("Invalid identity", f'"{server_id}" is not the id of a source server.')
        return {**with_account(identity, self._connections), "tags": {}}

    def read(self, current: Attributes, call: Call) -> Attributes | None:
        forget(call.private)
        connection = self._connections.shared
        target = connection.target(connection.region(current["region"]))
        connection.require_account(current["account"], "source server", "source_server_id")
        server = connection.server(target, current["source_server_id"])
        if server is None:
            self._gone.add(f"{target}/{current['source_server_id']}")
            call.diags.warning(
                "A source server is gone",
                f"{target} has no source server {current['source_server_id']} any more, so its tags leave the state. "
                "If its instance has another source server now, write the id of that one. If not, remove the resource.",
            )
            return None
        tags = {key: server.tags[key] for key in current["tags"] if key in server.tags}
        return {**current, **_identity(server), "tags": tags}

    def plan(
        self, prior: Attributes | None, proposed: Attributes | None, config: Attributes | None, call: Call
    ) -> Attributes | None:
        if proposed is None or config is None:
            return None
        undecided = {**proposed, "id": UNKNOWN, "account": UNKNOWN}
        if self._connections.unknown:
            return undecided
        if not is_known(config["region"]) or not is_known(config["source_server_id"]):
            return undecided
        region = self._connections.shared.region(config["region"])
        target, server_id = self._connections.shared.target(region), config["source_server_id"]
        planned = {**proposed, "region": region, "account": target.account, "id": f"{target}/{server_id}"}
        with self._connections.twins.alone(_claim(planned, prior), prior, call):
            return self._plan_known(target, prior, planned, call)

    def _plan_known(self, target: Target, prior: Attributes | None, planned: Attributes, call: Call) -> Attributes:
        server_id = planned["source_server_id"]
        if prior is not None and prior["id"] == planned["id"] and not differs(prior["tags"], planned["tags"]):
            return planned
        server = self._connections.shared.server(target, server_id)
        if server is None:
            if planned["id"] in self._gone:
                return planned
            raise _missing(target, server_id)
        if isinstance(planned["tags"], dict):
            before = prior["tags"] if prior is not None and prior["id"] == planned["id"] else {}
            _check_server(server, before, planned["tags"], call.diags)
        return planned

    def create(self, planned: Attributes, call: Call) -> Attributes:
        return self._write({}, planned, call)

    def update(self, prior: Attributes, planned: Attributes, call: Call) -> Attributes:
        return self._write(prior["tags"], planned, call)

    def delete(self, prior: Attributes, call: Call) -> Attributes | None:
        left = self._write(prior["tags"], {**prior, "tags": {}}, call, is_gone_fine=True)
        return left if call.diags.failed else None

    def _write(
        self, before: dict[str, str], planned: Attributes, call: Call, *, is_gone_fine: bool = False
    ) -> Attributes:
        """Removes, then writes what differs on the server. Returns `planned` with the tags that the server has now."""
        forget(call.private)
        connection = self._connections.shared
        target = connection.target(planned["region"])
        server = connection.server(target, planned["source_server_id"])
        if server is None:
            if is_gone_fine:
                return planned
            raise _missing(target, planned["source_server_id"])
        tags = planned["tags"]
        write = {key: value for key, value in tags.items() if server.tags.get(key) != value}
        remove = _removed(server, before, tags)
        stands = {key: value for key, value in server.tags.items() if key in remove or key in tags}
        plan = ServerPlan(target, server.server_id, server.arn, server.name, "", Bucket.CHANGED)
        try:
            if remove:
                connection.writer.untag(plan, sorted(remove))
                stands = {key: value for key, value in stands.items() if key not in remove}
            if write:
                connection.writer.tag(plan, write)
                stands |= write
        except WriteFailed as failed:
            call.diags.error(f"{server.server_id} was not written", sentence(failed.problem), "tags")
        except ServerGone:
            if not is_gone_fine:
                raise _missing(target, server.server_id) from None
        finally:
            self._connections.forget(target)
        return {**planned, **_identity(server), "tags": stands}


def _claim(planned: Attributes, prior: Attributes | None) -> Claim:
    keys = sorted(planned["tags"]) if isinstance(planned["tags"], dict) else []
    return Claim(
        kind="resources",
        things=tuple(f'the tag "{key}" of {planned["id"]}' for key in keys),
        described=f"{'is in the state' if prior else 'is to be created'} and has the tags {', '.join(keys)}",
        fix="Leave each tag to one of the two.",
        argument="tags",
    )


def _check_tags(tags: dict[str, object], diags: Diagnostics) -> None:
    for key, value in tags.items():
        problem = key_problem(key)
        if is_system(key):
            problem = "the key is reserved for AWS or tagsync"
        if not problem and isinstance(value, str):
            problem = value_problem(value)
        if problem:
            diags.error("Invalid tag", f'"{key}": {problem}. Choose another.', "tags", key)
    if len(tags) > MAX_TAGS:
        diags.error("Too many tags", f"{len(tags)} tags are given, and a source server holds {MAX_TAGS}.", "tags")


def _check_server(server: SourceServer, before: dict[str, str], tags: dict[str, str], diags: Diagnostics) -> None:
    for key, value in tags.items():
        if is_no_tag(key, value, server.arn):
            diags.error("Invalid tag", f'"{key}": to DRS the server\'s own ARN is no tag. Leave it out.', "tags", key)
    total = user_tag_count({*(server.tags.keys() - _removed(server, before, tags)), *tags})
    if total > MAX_TAGS:
        diags.error(
            "Too many tags",
            f"{server.server_id} would have {total} tags, and AWS allows {MAX_TAGS}. Other tags are on it already: "
            "remove some of those, or give fewer.",
            "tags",
        )


def _removed(server: SourceServer, before: dict[str, str], tags: dict[str, str]) -> set[str]:
    """The keys to remove from the server. Keys that are never pruned (law 4) stay there and leave the state."""
    return {key for key in before.keys() & server.tags.keys() - tags.keys() if not is_never_pruned(key)}


def _identity(server: SourceServer) -> Attributes:
    return {
        "id": f"{server.target}/{server.server_id}",
        "account": server.target.account,
        "region": server.target.region,
    }


def _missing(target: Target, server_id: str) -> DiagnosticError:
    return DiagnosticError(
        "No such source server", f"{target} has no source server {server_id}. Check id and region.", "source_server_id"
    )
