"""The AWS provider from the mirror that TAGSYNC_TF_MIRROR names, as it is.

By a lock file Terraform would read its 700 MB for their checksum at every command, which is a quarter of the work of a
plan. `cdktf deploy` in tests/cdktf does without this, as users do.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.mirror import only_from

_PROVIDER = "registry.terraform.io/hashicorp/aws"
_BEGIN = "provider_installation {\n"

needs_aws_provider = pytest.mark.usefixtures("aws_provider")


def skip_without() -> None:
    if not os.environ.get("TAGSYNC_TF_MIRROR"):
        pytest.skip("TAGSYNC_TF_MIRROR names no folder with a mirror of Terraform providers")


def configuration(folder: Path) -> Path:
    """A new configuration of Terraform in a folder: providers come from the mirror alone."""
    return as_it_is(only_from(Path(os.environ["TAGSYNC_TF_MIRROR"]), folder))


def as_it_is(file: Path) -> Path:
    """The same configuration, in which the AWS provider is used without a look at lock files."""
    (program,) = Path(os.environ["TAGSYNC_TF_MIRROR"]).resolve().glob(f"{_PROVIDER}/*/*/terraform-provider-aws*")
    override = f"  dev_overrides {{ {json.dumps('hashicorp/aws')} = {json.dumps(str(program.parent))} }}\n"
    head, rest = file.read_text().split(_BEGIN)
    file.write_text(f"{head}{_BEGIN}{override}{rest}")
    return file
