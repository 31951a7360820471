"""``python -m tagsync.provider install | uninstall | package``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from tagsync.core.errors import TagsyncError
from tagsync.provider.install.addresses import SOURCE
from tagsync.provider.install.cli_config import limiting_files, lines_to_add
from tagsync.provider.install.install import home_folder, install, plugins_folder, uninstall
from tagsync.provider.install.launcher import version
from tagsync.provider.install.package import package, package_standalone, package_sums

_NEXT = """\
and there run:

  terraform init
  terraform import tagsync_fleet.this us-east-1    (reads what is there, writes nothing)
  terraform plan
"""


class UsageError(TagsyncError):
    """A command line that cannot be understood."""


class _Parser(argparse.ArgumentParser):
    """A parser for which a wrong flag is a message of one line and exit code 1, like any other mistake."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see {self.prog} --help")


def main(arguments: Sequence[str]) -> int:
    """The exit code: 0, or 1 with one message on stderr."""
    try:
        options = _parser().parse_args(arguments)
        options.run(options)
    except TagsyncError as error:
        sys.stderr.write(f"Error: {error}\n")
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="tagsync provider", description="The Terraform provider on this machine.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    put = commands.add_parser("install", help="let Terraform and OpenTofu find the provider")
    put.set_defaults(run=_install)
    remove = commands.add_parser("uninstall", help="remove it, in every version")
    remove.set_defaults(run=_uninstall)
    pack = commands.add_parser("package", help="make packages for a registry or a mirror")
    pack.add_argument("--out", metavar="DIR", type=Path, default=Path("dist"), help="default: %(default)s")
    kind = pack.add_mutually_exclusive_group()
    standalone = (
        "build a program for this platform that needs no Python, and write the manifest and SHA256SUMS of all zips in "
        "DIR"
    )
    kind.add_argument("--standalone", dest="make", action="store_const", const=package_standalone, help=standalone)
    sums = "write only the manifest and SHA256SUMS of the zips in DIR, which were built on other machines"
    kind.add_argument("--sums", dest="make", action="store_const", const=package_sums, help=sums)
    pack.set_defaults(run=_package, make=package)
    return parser


def _install(_: argparse.Namespace) -> None:
    home = home_folder()
    install(home)
    say = sys.stdout.write
    say(f"Installed the provider {SOURCE} {version()} in {plugins_folder(home)}\n")
    for file in limiting_files(os.environ, home):
        say(f"\n{file} says where providers may come from, and does not name tagsync.\n")
        say(f"Add to its provider_installation block:\n\n{lines_to_add(plugins_folder(home))}")
    say(f"\nWrite in an empty folder, as main.tf:\n\n{_example()}\n{_NEXT}")


def _example() -> str:
    return f"""\
terraform {{
  required_providers {{ tagsync = {{ source = "{SOURCE}", version = "{version()}" }} }}
}}
provider "tagsync" {{ region = "us-east-1" }}
resource "tagsync_fleet" "this" {{}}
"""


def _uninstall(_: argparse.Namespace) -> None:
    removed = uninstall(home_folder())
    sys.stdout.write("".join(f"Removed {folder}\n" for folder in removed) or "The provider was not installed.\n")


def _package(options: argparse.Namespace) -> None:
    files = options.make(options.out)
    sys.stdout.write("".join(f"{file}\n" for file in files))
