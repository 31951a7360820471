"""The data source `tagsync_discovery`: servers by their tags, in recovery waves, with their health."""

from __future__ import annotations

from tagsync.core.documents.forms import INSTANCE_ID
from tagsync.discovery.health import Readiness
from tagsync.discovery.selectors import Condition, Selector
from tagsync.discovery.servers import FoundServer, select
from tagsync.discovery.wave_notices import WaveMissing, named, refuse_missing, wave_notices
from tagsync.discovery.waves import DEFAULT_WAVE_TAG, Wave
from tagsync.provider.connections.configuration import validate_region
from tagsync.provider.connections.connections import Connections
from tagsync.provider.connections.problems import unreadable_text, warn_if_never_set_up
from tagsync.provider.data.attributes import PROBLEM, REGION, SERVER, TARGET_ID, problem_attributes, server_attributes
from tagsync.provider.data.drift import DRIFT, found_drift
from tagsync.provider.wire.api import (
    BOOL,
    NUMBER,
    STRING,
    Attribute,
    Attributes,
    Call,
    DataSource,
    DiagnosticError,
    Diagnostics,
    List,
    Map,
    Object,
    Schema,
    is_known,
)

_CONDITIONS = ("selector", "any_of", "globs")
_EMPTY = (
    "Empty selector",
    "It would select every server. Name at least one tag in selector, any_of or globs, or an instance.",
)
_SERVER = Object(
    {
        **SERVER,
        "fqdn": STRING,
        "os": STRING,
        "staging_account": STRING,
        "last_launch_result": STRING,
        "wave": STRING,
        "wave_notice": STRING,
        "is_healthy": BOOL,
        "health": STRING,
        "health_reason": STRING,
    }
)
_READINESS = ", ".join(f"`{each}`" for each in Readiness)
_WAVE = Object({"wave": STRING, "server_ids": List(STRING), "parts": List(List(STRING))})


class Discovery(DataSource):
    schema = Schema(
        {
            "region": REGION,
            "selector": Attribute(
                Map(STRING),
                optional=True,
                description="Tags that a server must have, with exactly these values. Letter case counts.",
            ),
            "any_of": Attribute(
                Map(List(STRING)),
                optional=True,
                description="Tags that a server must have, each with one of the listed values.",
            ),
            "globs": Attribute(
                Map(STRING),
                optional=True,
                description="Tags that a server must have, with values that match these globs: `*`, `?`, `[...]`. A "
                "server must meet all conditions of `selector`, `any_of` and `globs`. Give at least one tag.",
            ),
            "instance_ids": Attribute(
                List(STRING),
                optional=True,
                description="Only source servers of these EC2 instances, with or without conditions on tags.",
            ),
            "check_drift": Attribute(
                BOOL,
                optional=True,
                description="Whether to read the instances and warn of servers that the conditions miss, find or order "
                "otherwise because their tags have drifted. Default: `false`.",
            ),
            "wave_tag": Attribute(
                STRING,
                optional=True,
                computed=True,
                description=f"The tag that holds the wave. Default: `{DEFAULT_WAVE_TAG}`.",
            ),
            "wave_missing": Attribute(
                STRING,
                optional=True,
                description="What happens to servers without that tag. `first`: they are in wave 1, and a warning says "
                "so. `refuse`: they are an error. Default: `first`.",
            ),
            "id": TARGET_ID,
            "total_servers": Attribute(NUMBER, computed=True, description="How many servers were found."),
            "healthy_count": Attribute(NUMBER, computed=True, description="How many of them can be launched now."),
            "unhealthy_count": Attribute(
                NUMBER,
                computed=True,
                description="How many of them cannot be launched now, also those that are launching or have no "
                "recovery point yet.",
            ),
            "wave_count": Attribute(NUMBER, computed=True, description="How many waves the servers are in."),
            "waves": Attribute(
                List(_WAVE),
                computed=True,
                description="The waves in the order of recovery: numbers by size, then all others. `parts` are the "
                "servers in parts of at most 100, because DRS launches at most 100 servers in one job.",
            ),
            "servers": Attribute(
                List(_SERVER),
                computed=True,
                description=f"The servers, sorted by id. `health` is one of {_READINESS}, and `health_reason` says "
                "why; `is_healthy` means launchable. `wave_notice` says what is not clear about the wave tags of a "
                "server, and is mostly empty. The `origin_*` are null if DRS knows no EC2 instance for a server. "
                "`tags` are all its present tags.",
            ),
            "drift": DRIFT,
            "is_complete": Attribute(
                BOOL,
                computed=True,
                description="Whether the whole region could be read. If it is `false`, servers may be missing.",
            ),
            "problems": Attribute(
                List(PROBLEM),
                computed=True,
                description="What could not be read: `kind`, `where`, `message` and `hint`. If nothing of the region "
                "can be read, that is an error.",
            ),
        },
        description="Source servers of one DRS account and region, selected by their tags, in recovery waves and with "
        "their health: what a recovery would launch, and in which order. AWS is read once for this data source, the "
        "other data sources and the `tagsync_fleet` of the same region.",
    )

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        validate_region(config, diags)
        given = [config[name] for name in _CONDITIONS]
        ids = config["instance_ids"]
        if all(is_known(each) for each in (*given, ids)) and not any((*given, ids)):
            diags.error(*_EMPTY, "selector")
        for each in (ids or ()) if is_known(ids) else ():
            if problem := INSTANCE_ID.problem(each):
                diags.error("Not an EC2 instance", f"{problem}. {INSTANCE_ID.fix}.", "instance_ids")
        if is_known(config["wave_missing"]) and config["wave_missing"] not in (None, *WaveMissing):
            diags.error("Unknown wave_missing", "Write first or refuse, or leave it out.", "wave_missing")

    def read(self, config: Attributes, call: Call) -> Attributes:
        selector, wave_tag = _selector(config), config["wave_tag"] or DEFAULT_WAVE_TAG
        connection = self._connections.shared
        target = connection.target(connection.region(config["region"]))
        reading = connection.listing(target)
        warn_if_never_set_up(reading, call.diags)
        if reading.problem:
            summary, detail = unreadable_text(reading.problem, str(target))
            if not reading.servers:
                raise DiagnosticError(summary, detail, "region")
            call.diags.warning(f"Only some source servers of {target} could be read", detail, "region")
        instance_ids = config["instance_ids"] or ()
        found = select(selector, reading.servers, wave_tag, instance_ids)
        servers = [each.server for each in found.servers]
        if config["wave_missing"] == WaveMissing.REFUSE:
            refuse_missing(servers, wave_tag)
        for notice, unclear in wave_notices(servers, wave_tag).items():
            call.diags.warning(f"Not every wave in {target} is clear", f"{notice}: {named(unclear)}.", "wave_tag")
        return {
            "id": str(target),
            "region": target.region,
            "wave_tag": wave_tag,
            "wave_missing": config["wave_missing"],
            "check_drift": config["check_drift"],
            "instance_ids": config["instance_ids"],
            "total_servers": len(found.servers),
            "healthy_count": found.healthy_count,
            "unhealthy_count": found.unhealthy_count,
            "wave_count": len(found.waves),
            "waves": [_wave(wave) for wave in found.waves],
            "servers": [_server(each) for each in found.servers],
            "drift": found_drift(connection, target, selector, instance_ids, wave_tag, call.diags)
            if config["check_drift"]
            else None,
            "is_complete": reading.problem is None,
            "problems": [problem_attributes(reading.problem)] if reading.problem else [],
        }


def _selector(config: Attributes) -> Selector | None:
    """All conditions on tags; None if instances are named instead. Raises `DiagnosticError` if there is neither."""
    exact, any_of, globs = (config[name] or {} for name in _CONDITIONS)
    conditions = [Condition(key, (value,)) for key, value in exact.items()]
    conditions += [Condition(key, tuple(values)) for key, values in any_of.items()]
    conditions += [Condition(key, globs=(pattern,)) for key, pattern in globs.items()]
    if not (conditions or config["instance_ids"]):
        raise DiagnosticError(*_EMPTY, "selector")
    return Selector(tuple(conditions)) if conditions else None


def _wave(wave: Wave) -> Attributes:
    return {
        "wave": wave.label,
        "server_ids": [server.server_id for server in wave.servers],
        "parts": [[server.server_id for server in part] for part in wave.parts],
    }


def _server(found: FoundServer) -> Attributes:
    server = found.server
    return {
        **server_attributes(server),
        "fqdn": server.fqdn,
        "os": server.os,
        "staging_account": server.staging_account,
        "last_launch_result": server.last_launch,
        "wave": found.wave,
        "wave_notice": found.wave_notice,
        "is_healthy": found.health.is_launchable,
        "health": str(found.health.readiness),
        "health_reason": found.health.reason,
    }
