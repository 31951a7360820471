"""Regions: where DRS exists (the SDK knows), and which of them an account has turned on (the account knows)."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence

import botocore.session
from botocore.exceptions import UnknownRegionError

from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.sessions import Sessions
from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Problem

FALLBACK_HOME = "us-east-1"


def home_region(session: botocore.session.Session, wanted: str, regions: Iterable[str]) -> tuple[str, str]:
    """The region for account-wide calls (STS, list of regions), and its partition.

    It is the wanted one, else the session's own (`AWS_REGION`, profile), else the first of the regions to look at.
    """
    home = wanted or session.get_config_variable("region") or next(iter(sorted(regions)), FALLBACK_HOME)
    try:
        return home, session.get_partition_for_region(home)
    except UnknownRegionError:
        raise InputError(
            [Mistake("home region", f'"{home}" is not an AWS region', "Write one such as us-east-1")]
        ) from None


def regions_without(service: str, given: Iterable[str], partition: str) -> dict[str, str]:
    """Those of the given regions in which a service (`drs`, `ec2`) does not exist as far as the installed SDK knows,
    each with what to do about it. Calls nothing."""
    known = botocore.session.get_session().get_available_regions(service, partition)
    return {region: _instead(region, known) for region in sorted(set(given) - set(known))}


def refuse_unknown(known: Sequence[str], given: Iterable[str], partition: str) -> None:
    """Raises `InputError` for regions in which DRS does not exist as far as the installed SDK knows."""
    mistakes = []
    for region in sorted(set(given) - set(known)):
        what = f"DRS does not exist there (partition {partition})"
        mistakes.append(Mistake(f"region {region}", what, _instead(region, known)))
    if mistakes:
        raise InputError(mistakes)


def _instead(region: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(region, known, n=1)
    return f"Did you mean {near[0]}?" if near else "Leave it out, or upgrade boto3 if AWS has opened it only lately"


def enabled_regions(sessions: Sessions, account: str, known: Sequence[str]) -> tuple[str, ...]:
    """The DRS regions that an account has on (one `ec2:DescribeRegions`). Raises `CallFailed`, also for none at all."""
    api = sessions.api(account, sessions.home_region, "ec2")
    on = {region.get("RegionName") for region in api("DescribeRegions")["Regions"]}
    enabled = tuple(region for region in known if region in on)
    if not enabled:
        message = "the answer names none of the regions of DRS, and some cannot be turned off"
        raise CallFailed(Problem("unavailable", str(api.name("DescribeRegions")), message, "Name the regions"))
    return enabled
