"""Baselines: what one would write without tagsync, with stock boto3."""

from __future__ import annotations

from collections.abc import Sequence

from bench.aws import session
from tagsync.lab.transport import Transport


def plain_loop(aws: Transport, regions: Sequence[str]) -> None:
    """One DescribeInstances and one TagResource a server, one after the other."""
    stock = session(aws)
    for region in regions:
        drs, ec2 = stock.client("drs", region), stock.client("ec2", region)
        for page in drs.get_paginator("describe_source_servers").paginate():
            for server in page["items"]:
                hints = server["sourceProperties"]["identificationHints"]
                answer = ec2.describe_instances(InstanceIds=[hints["awsInstanceID"]])
                instance = answer["Reservations"][0]["Instances"][0]
                tags = {tag["Key"]: tag["Value"] for tag in instance["Tags"]}
                drs.tag_resource(resourceArn=server["arn"], tags=tags)


def stock_scan(aws: Transport, regions: Sequence[str]) -> None:
    """Reads the same fleet in as few calls as tagsync does, with stock boto3 and its full service models."""
    stock = session(aws)
    for region in regions:
        drs, ec2 = stock.client("drs", region), stock.client("ec2", region)
        for page in drs.get_paginator("describe_source_servers").paginate():
            ids = [server["sourceProperties"]["identificationHints"]["awsInstanceID"] for server in page["items"]]
            ec2.describe_instances(InstanceIds=ids)
