"""The in-process AWS of the benches, and a connection to it: real boto3, no sockets."""

from __future__ import annotations

import dataclasses

import boto3

from tagsync.aws.connection import Connection
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.lab.iam.identities import HUB
from tagsync.lab.scenario import document as scenarios
from tagsync.lab.transport import Transport

WORKERS = 16


def large_aws(servers_a_region: int = 300) -> tuple[Transport, tuple[str, ...]]:
    """An AWS with the scenario `large` (28 regions, every tenth server drifted), and its regions."""
    large = scenarios.load("large")
    fleets = tuple(dataclasses.replace(fleet, count=servers_a_region) for fleet in large.fleets)
    aws = Transport()
    aws.seed(dataclasses.replace(large, fleets=fleets))
    aws.world.add_role(HUB, "tagsync", trusts=HUB, external_id="bench")
    return aws, tuple(fleet.region for fleet in fleets)


def session(aws: Transport) -> boto3.Session:
    made = boto3.Session(
        aws_access_key_id="AKIAIOSFODNN7EXAMPLE", aws_secret_access_key="bench", region_name="us-east-1"
    )
    aws.attach(made)
    return made


def connect(aws: Transport, regions: tuple[str, ...]) -> Connection:
    """A connection that assumes one role, as in an account of an organisation."""
    role = RoleToAssume(f"arn:aws:iam::{HUB}:role/tagsync", "bench")
    account = Account(HUB, regions=regions, read=(role,))
    return Connection(Access({HUB: account}, home_region="us-east-1"), workers=WORKERS, session=session(aws))
