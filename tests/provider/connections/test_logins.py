"""Credentials and the way to AWS: the AWS provider's arguments for them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tagsync.engine.targets.login import Keys
from tagsync.provider.wire.api import UNKNOWN
from tests.provider.connections.conftest import Mistakes, Read

ROLE = "arn:aws:iam::222222222222:role/tagsync"


def test_profile_files_and_keys(read: Read, tmp_path: Path) -> None:
    config, credentials = tmp_path / "config", tmp_path / "credentials"
    config.touch()
    credentials.touch()
    login = read(
        profile="dr",
        shared_config_files=[str(config)],
        shared_credentials_files=[str(credentials)],
        access_key="AKIA",
        secret_key="hidden1",
        token="hidden2",
    ).login
    assert (login.profile, login.config_files, login.credentials_files) == (
        "dr",
        (str(config),),
        (str(credentials),),
    )
    assert login.keys == Keys("AKIA", "hidden1", "hidden2")
    assert "hidden" not in repr(login)


@pytest.mark.parametrize(
    ("arguments", "settings"),
    [
        ({}, {}),
        ({"region": "eu-west-1"}, {"region": "eu-west-1"}),
        ({"use_fips_endpoint": True, "use_dualstack_endpoint": False}, {"use_fips_endpoint": True}),
        ({"custom_ca_bundle": __file__}, {"ca_bundle": __file__}),
        ({"custom_ca_bundle": __file__, "insecure": True}, {"ca_bundle": False}),
        (
            {"ec2_metadata_service_endpoint": "http://[fd00:ec2::254]", "ec2_metadata_service_endpoint_mode": "IPv6"},
            {"ec2_metadata_service_endpoint": "http://[fd00:ec2::254]", "ec2_metadata_service_endpoint_mode": "ipv6"},
        ),
    ],
)
def test_the_way_to_aws(arguments: dict[str, Any], settings: dict[str, Any], read: Read) -> None:
    assert read(**arguments).login.settings == settings


def test_proxies_are_variables_of_the_environment(read: Read) -> None:
    assert read(https_proxy="http://proxy:3128", no_proxy="example.com").environment == {
        "HTTPS_PROXY": "http://proxy:3128",
        "https_proxy": "http://proxy:3128",
        "NO_PROXY": "example.com",
        "no_proxy": "example.com",
    }


def test_retries_and_the_region_of_sts(read: Read) -> None:
    found = read(max_retries=0, sts_region="us-east-1", region="eu-west-1")
    assert (found.retries, found.access().sts_region, found.access().home_region) == (0, "us-east-1", "eu-west-1")


@pytest.mark.parametrize(
    ("arguments", "place", "said"),
    [
        ({"access_key": "A"}, "access_key", "access_key is set, and secret_key is not. Set both, or neither"),
        ({"secret_key": "A"}, "secret_key", "secret_key is set, and access_key is not"),
        ({"shared_config_files": ["/none"]}, "shared_config_files", "/none: there is no such file"),
        ({"shared_credentials_files": ["/none"]}, "shared_credentials_files", "/none: there is no such file"),
        ({"custom_ca_bundle": "/none"}, "custom_ca_bundle", "/none: there is no such file"),
        ({"https_proxy": "proxy:3128"}, "https_proxy", "Write one such as http://proxy.example.com:3128"),
        ({"ec2_metadata_service_endpoint_mode": "v6"}, "ec2_metadata_service_endpoint_mode", "Write IPv4 or IPv6"),
        ({"max_retries": -1}, "max_retries", "Write a whole number from 0 up"),
        ({"sts_region": "x"}, "sts_region", '"x" is not a region'),
        ({"allowed_account_ids": ["123"]}, "allowed_account_ids", '"123" cannot be used here'),
        ({"forbidden_account_ids": [""]}, "forbidden_account_ids", "with 12 digits"),
        (
            {"allowed_account_ids": ["111111111111"], "forbidden_account_ids": ["222222222222"]},
            "forbidden_account_ids",
            "keep one of them",
        ),
        (
            {"allowed_account_ids": ["111111111111"], "assume_role": [{"role_arn": ROLE}]},
            "assume_role.0.role_arn",
            "The DRS account is 222222222222, which is not among the allowed_account_ids: 111111111111",
        ),
        (
            {"forbidden_account_ids": ["222222222222"], "assume_role": [{"role_arn": ROLE}]},
            "assume_role.0.role_arn",
            "The DRS account is 222222222222, which is among the forbidden_account_ids",
        ),
    ],
)
def test_a_mistake_has_its_place_and_its_fix(
    arguments: dict[str, Any], place: str, said: str, mistakes: Mistakes
) -> None:
    ((where, detail),) = mistakes(**arguments)
    assert where == place
    assert said in detail


def test_unknown_accounts_decide_nothing_yet(read: Read) -> None:
    found = read(allowed_account_ids=["111111111111", UNKNOWN], assume_role=[{"role_arn": ROLE}])
    assert found.unknown == ("allowed_account_ids",)
    assert read(forbidden_account_ids=UNKNOWN).unknown == ("forbidden_account_ids",)
