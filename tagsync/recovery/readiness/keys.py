"""When two findings are the same: by reason, place and what they say, without ages and counts that change hourly."""

from __future__ import annotations

import re

from tagsync.recovery.native.findings import Finding, Reason

FindingKey = tuple[bool, Reason, str, str, tuple[str, ...]]

_NUMBER = re.compile(r"(?<![\w.-])\d[\d.,:-]*(?![\w-])")
_AGE = re.compile(r"# (?:s|min|h|days?)(?: # (?:h|min))?(?=\W|$)")


def key_of(finding: Finding) -> FindingKey:
    """`3 h 20 min` is the same as `2 days`, and 5 servers as 6 unless they are named."""
    what = _AGE.sub("#", _NUMBER.sub("#", finding.what))
    return finding.refuses, finding.reason, finding.place, what, tuple(sorted(finding.server_ids))
