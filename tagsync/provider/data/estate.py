"""The data source `tagsync_estate`: running instances that nothing protects, and source servers that no longer fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tagsync.core.documents.forms import REGION as REGION_FORM
from tagsync.provider.connections.configuration import validate_own, validate_region
from tagsync.provider.connections.configuration_schema import OWN_POLICY
from tagsync.provider.connections.connections import Connections
from tagsync.provider.connections.problems import unreadable_text, warn_if_never_set_up
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
    DiagnosticError,
    Diagnostics,
    List,
    Map,
    Object,
    Schema,
    is_known,
)

if TYPE_CHECKING:  # a provider starts without it
    from tagsync.discovery.estate.findings import EstateFinding
    from tagsync.discovery.estate.instances import EstateInstance

_DEFAULT_KEY = "DR-Application"
_PLACE = {"account": STRING, "region": STRING, "instance_id": STRING, "name": STRING, "application": STRING}
_INSTANCE = Object({**_PLACE, "bucket": STRING, "why": STRING, "server_ids": List(STRING)})
_FINDING = Object({**_PLACE, "kind": STRING, "what": STRING, "fix": STRING, "server_ids": List(STRING)})


class EstateOfRegion(DataSource):
    schema = Schema(
        {
            "region": REGION,
            "policy": OWN_POLICY,
            "selector": Attribute(
                Map(STRING),
                optional=True,
                description="Instances are wanted, too, whose source servers would get all of these tags, with exactly "
                "these values.",
            ),
            "application_tag": Attribute(
                STRING,
                optional=True,
                description=f"The tag that names an application. Default: `{_DEFAULT_KEY}`.",
            ),
            "origin_regions": Attribute(
                List(STRING),
                optional=True,
                description="Regions to look for instances in, beside those that hold an instance of a source server.",
            ),
            "id": TARGET_ID,
            "account": Attribute(STRING, computed=True, description="Account id of DRS."),
            "buckets": Attribute(
                Map(NUMBER),
                computed=True,
                description="How many wanted instances are `protected`, `unknown`, `unwell`, `wrong_region` and "
                "`unprotected`: all of them together.",
            ),
            "instances": Attribute(
                List(_INSTANCE),
                computed=True,
                description="The wanted instances that are not `protected`, each with its `bucket` and `why`.",
            ),
            "findings": Attribute(
                List(_FINDING),
                computed=True,
                description="What was found, also about source servers whose instance is gone: `left_behind`, "
                "`disaster` or `gone`.",
            ),
            "is_complete": Attribute(BOOL, computed=True, description="Whether everything could be read."),
            "problems": Attribute(
                List(PROBLEM),
                computed=True,
                description="What could not be read: `kind`, `where`, `message` and `hint`.",
            ),
        },
        blocks={"assume_role": OWN_ROLE, "origin_role": OWN_ORIGIN_ROLE},
        description="Running instances that should be protected by one DRS account and region and are not, and source "
        "servers that no longer fit. It is made for `check` blocks and writes nothing.",
    )

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        validate_region(config, diags)
        validate_own(config, diags)
        regions = config["origin_regions"]
        for each in (regions or ()) if is_known(regions) else ():
            if is_known(each) and (problem := REGION_FORM.problem(each or "")):
                diags.error("Not a region", f"{problem}. {REGION_FORM.fix}.", "origin_regions")

    def read(self, config: Attributes, call: Call) -> Attributes:
        from tagsync.discovery.estate.instances import Bucket
        from tagsync.discovery.estate.making import make_estate
        from tagsync.discovery.estate.places import Where
        from tagsync.discovery.estate.reading import read_estate
        from tagsync.discovery.estate.wants import make_wants
        from tagsync.discovery.selectors import exactly
        from tagsync.discovery.survey import Survey

        connection = self._connections.of(config)
        target = connection.target(connection.region(config["region"]))
        reading = connection.listing(target)
        warn_if_never_set_up(reading, call.diags)
        if reading.problem and not reading.servers:
            raise DiagnosticError(*unreadable_text(reading.problem, str(target)), "region")
        asked = config["selector"]
        selectors = [("selector", exactly(asked), Where(frozenset({target})))] if asked else []
        wants = make_wants(connection.policy, selectors)
        if not wants.wants:
            call.diags.warning("No instance is wanted", f"{wants.notes[0]}. Write a selector.", "selector")
        regions, workers = config["origin_regions"] or (), connection.workers
        read = read_estate(
            connection.reader,
            connection.estate_reader,
            Survey((reading,)),
            wants,
            regions=regions,
            workers=workers,
            stop=connection.stop,
        )
        key = config["application_tag"] or _DEFAULT_KEY
        found = make_estate(wants, read.survey, read.origins, read.running, application_tag=key)
        for place, problem in found.problems:
            call.diags.warning(f"Not everything of {place} could be read", str(problem), "region")
        return {
            "id": str(target),
            "account": target.account,
            "region": target.region,
            "buckets": {str(bucket): number for bucket, number in found.buckets.items()},
            "instances": [_instance(each) for each in found.instances if each.bucket is not Bucket.PROTECTED],
            "findings": [_finding(each) for each in found.findings],
            "is_complete": not found.problems,
            "problems": [problem_attributes(problem) for _, problem in found.problems],
        }


def _instance(each: EstateInstance) -> Attributes:
    return {
        "account": each.account,
        "region": each.region,
        "instance_id": each.instance_id,
        "name": each.name,
        "application": each.application,
        "bucket": str(each.bucket),
        "why": each.why,
        "server_ids": [server.server_id for server in each.servers],
    }


def _finding(each: EstateFinding) -> Attributes:
    return {
        "account": each.place.account,
        "region": each.place.region,
        "instance_id": each.instance_id,
        "name": each.name,
        "application": each.application,
        "kind": str(each.kind),
        "what": each.what,
        "fix": each.kind.fix,
        "server_ids": list(each.server_ids),
    }
