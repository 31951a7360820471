"""How a release of tagsync is named where Python's own form of a version is not known: in Terraform and in git."""

from __future__ import annotations

import re

_PRE_RELEASE = re.compile(r"(?<=\d)(a|b|rc)(\d+)$")


def release(version: str) -> str:
    """A version of the package as a semantic version, which a tag of the repository has with `v` before it:
    `0.2.0rc1` of Python is `0.2.0-rc1`."""
    return _PRE_RELEASE.sub(r"-\1\2", version)
