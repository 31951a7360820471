"""Regions by name and by glob: `eu-*` means those of AWS's regions that an account has turned on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from tagsync.core.documents.forms import REGION, Form
from tagsync.core.globs import matches

REGIONS = Form(
    rf"{REGION.pattern}|[a-z0-9-]*[*?][a-z0-9*?-]*",
    "an AWS region",
    "Write one such as eu-central-1, or a glob such as eu-*",
)


def is_glob(region: str) -> bool:
    return "*" in region or "?" in region


def names(regions: Iterable[str]) -> list[str]:
    """Those that are not globs."""
    return [region for region in regions if not is_glob(region)]


def is_region(text: str) -> bool:
    """Whether a text may name regions."""
    return re.fullmatch(REGIONS.pattern, text) is not None


def choose(given: Sequence[str], enabled: Sequence[str], excluded: Sequence[str]) -> tuple[str, ...]:
    """The regions to look at, sorted. Named ones are taken as they are, a glob takes `enabled` ones, and nothing given
    takes all of these."""
    found = {region for region in enabled if not given or matches(given, region)}
    return tuple(sorted(region for region in found | set(names(given)) if not matches(excluded, region)))


def asks_what_is_enabled(given: Sequence[str]) -> bool:
    """Whether it takes the account's own regions to know which are meant."""
    return not given or len(names(given)) < len(given)
