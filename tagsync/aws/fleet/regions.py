"""Regions: where a service exists, as the SDK knows, and which regions an account has turned on."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Sequence
from functools import cache

import botocore.session
from botocore.exceptions import UnknownRegionError

from tagsync.aws.sdk.clients import Sdk
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.sessions import Sessions
from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind

FALLBACK_HOME = "us-east-1"
REGION_VARIABLES = ("AWS_REGION", "AWS_DEFAULT_REGION")


def home_region(sdk: Sdk, wanted: str, regions: Iterable[str]) -> tuple[str, str]:
    """The region for account-wide calls (STS, list of regions), and its partition.

    It is the wanted one, else the session's own (`AWS_REGION`, profile), else the first of the given regions.
    Raises `InputError` if that is no region, or if the variable that should say it is empty.
    """
    for name in REGION_VARIABLES if not wanted else ():
        if os.environ.get(name) == "":
            raise InputError([Mistake(name, "the variable is set, and empty", "Write a region, or unset it")])
    home = wanted or sdk.base.get_config_variable("region") or next(iter(sorted(regions)), FALLBACK_HOME)
    try:
        return home, sdk.partition(home)
    except UnknownRegionError:
        raise InputError(
            [Mistake("home region", f'"{home}" is not an AWS region', "Write one such as us-east-1")]
        ) from None


@cache
def known_regions(service: str, partition: str) -> Sequence[str]:
    """The regions in which a service (`drs`, `ec2`) exists, as far as the installed SDK knows. Calls nothing."""
    return tuple(botocore.session.get_session().get_available_regions(service, partition))


@cache
def all_regions(service: str) -> Sequence[str]:
    """The same in all partitions."""
    partitions = botocore.session.get_session().get_available_partitions()
    return tuple(sorted(region for partition in partitions for region in known_regions(service, partition)))


def unknown_regions(given: Iterable[str], known: Sequence[str]) -> dict[str, str]:
    """The given regions that are not among the known ones, each with what to do about it."""
    return {region: _instead(region, known) for region in sorted(set(given) - set(known))}


def _instead(region: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(region, known, n=1)
    return f"Did you mean {near[0]}?" if near else "Leave it out, or upgrade boto3 if AWS has opened it only lately"


def enabled_regions(sessions: Sessions, account: str, known: Sequence[str]) -> tuple[str, ...]:
    """The DRS regions that an account has turned on (one `ec2:DescribeRegions`). Raises `CallFailed`.

    No region at all is a failure too: some regions cannot be turned off.
    """
    api = sessions.api(account, sessions.home_region, "ec2")
    on = {region.get("RegionName") for region in api("DescribeRegions")["Regions"]}
    enabled = tuple(region for region in known if region in on)
    if not enabled:
        message = "the answer names none of the regions of DRS, and some cannot be turned off"
        raise CallFailed(
            Problem(ProblemKind.UNAVAILABLE, str(api.name("DescribeRegions")), message, "Name the regions")
        )
    return enabled
