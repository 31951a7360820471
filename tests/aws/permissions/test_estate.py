"""The estate needs nothing that the sync does not: the read role is enough, and instances are read with it alone."""

from __future__ import annotations

import pytest

from tagsync.aws.connection import Connection
from tagsync.aws.permissions import IamPolicy, read_policy
from tagsync.core.policy import policy_from_document
from tagsync.discovery.estate.estate import Estate
from tagsync.discovery.estate.instances import Bucket
from tagsync.discovery.estate.making import make_estate
from tagsync.discovery.estate.reading import read_estate
from tagsync.discovery.estate.wants import make_wants
from tagsync.discovery.survey import survey
from tagsync.engine.run import RunStatus
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.lab.lab import HUB, Lab
from tests.aws.permissions.test_fleet import without

TARGET, ORIGIN = "333333333333", "444444444444"
TAGS = {"DR-Application": "erp"}
POLICY = policy_from_document({"version": 1, "servers": {"include": {"origin_tags": {"DR-Application": ["*"]}}}})


def estate(lab: Lab, target: IamPolicy, origin: IamPolicy) -> Estate:
    """One protected instance of another account, and one that nothing protects."""
    for number in (1, 2):
        lab.ec2(ORIGIN, "eu-north-1").add_instance(f"i-{number:017x}", TAGS)
    drs = lab.drs(TARGET, "us-east-1")
    drs.seed_server("erp", instance=f"i-{1:017x}", origin_account=ORIGIN, origin_region="eu-north-1", tags=TAGS)
    accounts = {}
    for account, policy in ((TARGET, target), (ORIGIN, origin)):
        lab.add_role(account, "reader", trusts=HUB, policy=policy)
        role = RoleToAssume(f"arn:aws:iam::{account}:role/reader")
        accounts[account] = Account(account, read=(role,), origin_only=account == ORIGIN)
    connection = Connection(Access(accounts, regions=("us-east-1",)), session=lab.session())
    wants = make_wants(POLICY)
    servers = survey(connection.reader, connection.targets())
    origins = connection.origin_accounts
    read = read_estate(connection.reader, connection.estate_reader, servers, wants, accounts=origins)
    return make_estate(wants, read.survey, read.origins, read.running)


def test_the_read_role_is_enough(guarded_lab: Lab) -> None:
    found = estate(guarded_lab, read_policy(), read_policy())
    assert (found.status, found.problems) == (RunStatus.SUCCESS, ())
    assert (found.buckets[Bucket.PROTECTED], found.buckets[Bucket.UNPROTECTED]) == (1, 1)


@pytest.mark.parametrize("action", ["drs:DescribeSourceServers", "ec2:DescribeInstances"])
def test_both_of_its_reads_are_needed(guarded_lab: Lab, action: str) -> None:
    """And what is not allowed is a failed read, and no finding."""
    found = estate(guarded_lab, without(read_policy(), action), without(read_policy(), action))
    assert found.status is not RunStatus.SUCCESS
    assert not found.findings
