"""The AWS provider from the mirror that TAGSYNC_TF_MIRROR names, with a front: see tests/aws_front.

That also spares Terraform to read its 700 MB for their checksum at every command.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.aws_front.front import fronted
from tests.mirror import only_from

needs_aws_provider = pytest.mark.usefixtures("aws_provider")


def skip_without() -> None:
    if not os.environ.get("TAGSYNC_TF_MIRROR"):
        pytest.skip("TAGSYNC_TF_MIRROR names no folder with a mirror of Terraform providers")


def mirror() -> Path:
    """A mirror that has the AWS provider alone."""
    return fronted(Path(os.environ["TAGSYNC_TF_MIRROR"]))


def configuration(folder: Path) -> Path:
    """A new configuration of Terraform in a folder: providers come from the mirror alone."""
    return only_from(mirror(), folder)
