"""Whatever boto3 takes, tagsync takes: botocore's own credential chain, against the lab, and data calls with it."""

from __future__ import annotations

from importlib.util import find_spec

import botocore.session
import pytest
from botocore import credentials as chain

from tagsync.aws.connection import Connection
from tagsync.aws.sdk.clients import base_session
from tagsync.engine.targets.access import Access
from tests.aws.sdk.login.conftest import FAR, Home
from tests.aws.sdk.login.ways import WAYS, Way

_ABSTRACT = {chain.CredentialProvider}


@pytest.mark.parametrize("each", WAYS, ids=lambda each: each.name)
def test_data_calls_work(each: Way, home: Home) -> None:
    if each.needs and not find_spec(each.needs):
        pytest.skip(f"{each.needs} is not installed, without which botocore refuses this way")
    arn = each.set_up(home)
    found = base_session(each.profile).get_credentials()
    assert found.method == each.provider

    connection = Connection(Access(profile=each.profile, regions=("us-east-1",)))
    (target,) = connection.targets().targets
    (server,) = connection.reader.read_servers(target).servers
    assert server.hostname == f"server-of-{target.account}"
    assert target.account == arn.split(":")[4]
    caller = connection._sessions.own("sts")("GetCallerIdentity")
    assert caller["Arn"].startswith(arn)


def providers() -> set[str]:
    """The METHOD of every provider that botocore has."""
    found = set()
    unseen = [chain.CredentialProvider]
    while unseen:
        provider = unseen.pop()
        unseen += provider.__subclasses__()
        if provider.METHOD and provider.__module__ == chain.__name__:
            found.add(provider.METHOD)
    return found


def test_no_provider_of_botocore_is_missing() -> None:
    resolver = chain.create_credential_resolver(botocore.session.Session())
    assert {each.METHOD for each in resolver.providers} <= providers()
    assert {each.provider for each in WAYS} == providers(), "botocore has another way to log in: add it to ways.py"


def test_no_source_of_credentials_is_missing() -> None:
    resolver = chain.create_credential_resolver(botocore.session.Session())
    sourcer = resolver.get_provider("assume-role")._credential_sourcer
    tried = {"Environment", "EcsContainer", "Ec2InstanceMetadata"}
    assert {each.CANONICAL_NAME for each in sourcer._providers} == tried, "add the new credential_source to ways.py"


def test_a_role_is_assumed_once_for_all_clients(home: Home) -> None:
    (way,) = [each for each in WAYS if each.name == "chained_roles"]
    way.set_up(home)
    connection = Connection(Access(profile="dr", regions=("us-east-1", "eu-west-1")))
    for target in connection.targets().targets:
        assert connection.reader.read_servers(target).problem is None
    assert home.lab.count("sts", "AssumeRole") == 2
    assert connection.identity() == FAR
