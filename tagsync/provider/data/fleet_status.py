"""The data source `tagsync_fleet_status`: the state of a fleet's tags, and what could not be read."""

from __future__ import annotations

from tagsync.core.plan import ServerPlan
from tagsync.provider.connections.configuration import validate_own, validate_region
from tagsync.provider.connections.configuration_schema import OWN_POLICY, OWN_TAG_FILE
from tagsync.provider.connections.connections import Connections
from tagsync.provider.connections.problems import warn_if_never_set_up
from tagsync.provider.connections.role_schema import OWN_ORIGIN_ROLE, OWN_ROLE
from tagsync.provider.data.attributes import PROBLEM, REGION, TARGET_ID, problem_attributes
from tagsync.provider.wire.api import (
    BOOL,
    NUMBER,
    STRING,
    Attribute,
    Attributes,
    Call,
    DataSource,
    Diagnostics,
    List,
    Map,
    Object,
    Schema,
)

_SERVER = Object(
    {
        "id": STRING,
        "name": STRING,
        "bucket": STRING,
        "reason": STRING,
        "detail": STRING,
        "drifted_keys": List(STRING),
    }
)


class FleetStatus(DataSource):
    schema = Schema(
        {
            "region": REGION,
            "policy": OWN_POLICY,
            "tag_file": OWN_TAG_FILE,
            "id": TARGET_ID,
            "account": Attribute(STRING, computed=True, description="Account id of DRS."),
            "total_servers": Attribute(
                NUMBER,
                computed=True,
                description="Source servers that were found: `in_sync` + `drifted` + `failed` + all of `skipped`.",
            ),
            "in_sync": Attribute(NUMBER, computed=True, description="Servers that have the right tags."),
            "drifted": Attribute(NUMBER, computed=True, description="Servers that an apply would change."),
            "skipped": Attribute(
                Map(NUMBER),
                computed=True,
                description="Servers that are skipped, by reason: `no_instance_id` (on-premises, and in no tag file), "
                "`disconnected`, `failback`, `excluded` (by the policy), `origin_gone`, `origin_unreadable`, "
                "`too_many_tags`. Reasons without servers are absent.",
            ),
            "failed": Attribute(NUMBER, computed=True, description="Servers whose launch settings could not be read."),
            "coverage": Attribute(
                NUMBER,
                computed=True,
                description="Share of the servers, 0 to 1, that have the right tags after an apply. Null if there are "
                "no servers.",
            ),
            "is_complete": Attribute(
                BOOL,
                computed=True,
                description="Whether nothing is left to read or to repair. It is `false` if something could not be "
                "read (`problems`), which makes the counts incomplete, or if a server has too many tags or failed.",
            ),
            "problems": Attribute(
                List(PROBLEM),
                computed=True,
                description="What could not be read: `kind` (`access_denied`, `throttled`, ...), `where` (place and "
                "operation), `message` (what AWS said) and `hint` (what to do). A region that cannot be read at all is "
                "listed here too, and is not an error.",
            ),
            "servers": Attribute(
                List(_SERVER),
                computed=True,
                description="Every server, by id: its `name`, its `bucket` (`in_sync`, `changed`, `skipped`, "
                "`failed`), the `reason` why it is skipped (else empty), a `detail`, and its `drifted_keys`.",
            ),
            "unmatched": Attribute(
                List(STRING),
                computed=True,
                description="Entries of the tag file that match no server here. Empty if something could not be read.",
            ),
        },
        blocks={"assume_role": OWN_ROLE, "origin_role": OWN_ORIGIN_ROLE},
        description="The state of the tags in one DRS account and region: counts, coverage, every server with its "
        "bucket and reason, and what could not be read. It is made for `check` blocks and writes nothing. AWS is read "
        "once for this data source and the `tagsync_fleet` of the same region.",
    )

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        validate_region(config, diags)
        validate_own(config, diags)

    def read(self, config: Attributes, call: Call) -> Attributes:
        connection = self._connections.of(config)
        region = connection.region(config["region"])
        seen = connection.planned_target(region)
        warn_if_never_set_up(seen.reading, call.diags)
        plan = seen.plan
        counts = plan.counts
        return {
            "id": str(seen.target),
            "account": seen.target.account,
            "region": region,
            "total_servers": counts.total,
            "in_sync": counts.in_sync,
            "drifted": counts.changed,
            "skipped": {str(reason): number for reason, number in counts.skipped.items()},
            "failed": counts.failed,
            "coverage": None if counts.coverage is None else round(counts.coverage, 4),
            "is_complete": counts.is_complete(plan.problems),
            "problems": [problem_attributes(problem) for problem in plan.problems],
            "servers": [_server(server) for server in plan.servers()],
            "unmatched": [each.entry for each in plan.unmatched],
        }


def _server(server: ServerPlan) -> Attributes:
    return {
        "id": server.server_id,
        "name": server.name,
        "bucket": str(server.bucket),
        "reason": str(server.skip or ""),
        "detail": server.detail,
        "drifted_keys": [change.key for change in server.changes if not change.is_record],
    }
