"""API calls and CPU to find what nothing protects, in 28 regions of 300 servers."""

from __future__ import annotations

import time
from collections.abc import Iterator

from bench.aws import WORKERS, connect, large_aws
from bench.figures import Figure
from tagsync.aws.connection import Connection
from tagsync.core.policy import policy_from_document
from tagsync.discovery.estate.estate import Estate
from tagsync.discovery.estate.making import make_estate
from tagsync.discovery.estate.reading import read_estate
from tagsync.discovery.estate.wants import make_wants
from tagsync.discovery.survey import survey
from tagsync.lab.iam.identities import HUB

TITLE = "the estate of 28 regions x 300 servers, 10 instances in each without one"
POLICY = policy_from_document({"version": 1, "servers": {"include": {"origin_tags": {"Name": ["*"]}}}})
UNPROTECTED = 10
GONE = 2


def estate(connection: Connection) -> Estate:
    wants = make_wants(POLICY)
    servers = survey(connection.reader, connection.targets(), workers=WORKERS)
    read = read_estate(connection.reader, connection.estate_reader, servers, wants, workers=WORKERS)
    return make_estate(wants, read.survey, read.origins, read.running)


def figures() -> Iterator[Figure]:
    aws, regions = large_aws()
    for region in regions:
        for number in range(UNPROTECTED):
            aws.world.ec2(HUB, region).add_instance(f"i-{number:08x}", {"Name": f"new-{number}"})

    started = time.process_time()
    servers = survey((scan := connect(aws, regions)).reader, scan.targets(), workers=WORKERS)
    for region in regions:
        origins = [each.origin for each in servers.servers if each.origin and each.target.region == region]
        scan.reader.read_origins(HUB, region, [origin.instance_id for origin in origins])
    plain = time.process_time() - started

    aws.forget_calls()
    started = time.process_time()
    made = estate(connect(aws, regions))
    cpu = time.process_time() - started
    minimum = 1 + 2 * len(regions)
    yield Figure("calls, if what is protected is wanted", sum(aws.calls.values()), "calls", minimum, "minimum", minimum)
    yield Figure("CPU, lab included", cpu, "s", plain, "plain scan", plain * 1.3)
    yield Figure("instances that were not found", UNPROTECTED * len(regions) - len(made.findings), "instances", limit=0)

    for region in regions[:GONE]:
        fleet = aws.world.ec2(HUB, region)
        fleet.forget(next(iter(sorted(fleet.instances, reverse=True))))
    aws.forget_calls()
    estate(connect(aws, regions))
    yield Figure(
        f"calls, with a server left behind in {GONE} regions",
        sum(aws.calls.values()),
        "calls",
        minimum + GONE,
        "minimum",
        minimum + GONE,
    )
