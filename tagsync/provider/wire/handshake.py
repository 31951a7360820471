"""The handshake with Terraform: a magic cookie in the environment, then one line on standard output."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import TextIO

from tagsync.provider.wire.listening import Place

COOKIE = "TF_PLUGIN_MAGIC_COOKIE"
COOKIE_VALUE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2"
CLIENT_CERTIFICATE = "PLUGIN_CLIENT_CERT"
PROTOCOL = "6"

_BY_HAND = """\
This program is a Terraform provider: a plugin that Terraform starts by itself. It is not meant to be run by hand.
Name it in the required_providers of a configuration, and run `terraform init` and `terraform plan` there.
"""
_OLD_TERRAFORM = """\
This Terraform does not speak plugin protocol 6, which the provider needs. Use Terraform 1.7 or newer, or OpenTofu.
"""


def require_terraform(environ: Mapping[str, str]) -> None:
    """Ends the process with exit code 1 and a notice on stderr, unless a Terraform that it can serve started it."""
    if environ.get(COOKIE) != COOKIE_VALUE:
        sys.stderr.write(_BY_HAND)
        sys.exit(1)
    if PROTOCOL not in environ.get("PLUGIN_PROTOCOL_VERSIONS", PROTOCOL).split(","):
        sys.stderr.write(_OLD_TERRAFORM)
        sys.exit(1)


def take_stdout() -> TextIO:
    """The standard output, for the handshake only. All other output goes to stderr from now on."""
    own = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return own


def handshake_line(place: Place, certificate: str) -> str:
    """Plugin API 1, protocol 6, where the process listens, and its certificate (`Certificate.der64`)."""
    return f"1|{PROTOCOL}|{place.network}|{place.address}|grpc|{certificate}"
