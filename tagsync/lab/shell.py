"""What a shell must set and unset so that every AWS client in it reaches a lab, and nothing else."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping

from tagsync.lab.iam.identities import environment

_PROXIES = ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
_LEADING_ELSEWHERE = (
    "AWS_CREDENTIAL_EXPIRATION",
    "AWS_DEFAULT_PROFILE",
    "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
    "AWS_PROFILE",
    "AWS_REGION",
    "AWS_SECURITY_TOKEN",
    "AWS_SESSION_TOKEN",
    "AWS_USE_DUALSTACK_ENDPOINT",
    "AWS_USE_FIPS_ENDPOINT",
)
"""Variables that come before those of the lab, or contradict them. So does `AWS_ENDPOINT_URL_S3`, of one service."""

_AWS = 'aws() { command aws ${AWS_ENDPOINT_URL:+"--endpoint-url=$AWS_ENDPOINT_URL"} "$@"; }'
"""Version 1 of the aws command line sends SQS, EMR and a few others to AWS's own host, whatever AWS_ENDPOINT_URL says
(aws/aws-cli#8737). A URL on its command line counts."""


def entering(url: str, shell: Mapping[str, str]) -> Iterator[str]:
    """The lines that point a shell with these variables at the lab."""
    if names := leading_elsewhere(shell):
        yield f"unset {' '.join(names)}"
    for name, value in environment(url).items():
        yield f"export {name}={shlex.quote(value)}"
    yield _AWS
    direct = "no_proxy" if shell.get("no_proxy") else "NO_PROXY"
    if any(shell.get(name) for name in _PROXIES) and "127.0.0.1" not in shell.get(direct, ""):
        yield f"export {direct}={shlex.quote(','.join(filter(None, (shell.get(direct), '127.0.0.1'))))}"


def leaving(url: str, shell: Mapping[str, str]) -> Iterator[str]:
    """The lines that take a shell away from the lab at this URL, if it points there."""
    if shell.get("AWS_ENDPOINT_URL", "").rstrip("/") == url:
        yield f"unset {' '.join(environment(url))}"
        yield "unset -f aws"


def leading_elsewhere(shell: Mapping[str, str]) -> list[str]:
    """The variables of a shell that would lead AWS clients past the lab."""
    return sorted(name for name in shell if name in _LEADING_ELSEWHERE or name.startswith("AWS_ENDPOINT_URL_"))


def of_the_shell(shell: Mapping[str, str]) -> list[str]:
    """The variables of a shell that any AWS SDK would read."""
    return sorted(name for name in shell if name.startswith("AWS_") or name in _PROXIES)
