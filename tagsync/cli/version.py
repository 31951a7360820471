"""`tagsync version`."""

from __future__ import annotations

import platform
from importlib.metadata import version as version_of

from tagsync.cli.kit.output import print_text


def version() -> int:
    """Print the versions of tagsync, Python and the AWS SDK."""
    sdk = f"boto3 {version_of('boto3')}, botocore {version_of('botocore')}"
    print_text(f"tagsync {version_of('tagsync')} (Python {platform.python_version()}, {sdk})\n")
    return 0
