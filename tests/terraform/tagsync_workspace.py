"""A folder with a configuration for the provider tagsync, and the real terraform to run in it."""

from __future__ import annotations

import json
import os
import re
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

from tagsync.lab.lab import Lab
from tagsync.provider.install.addresses import SOURCE
from tests.terraform.wire_workspace import REPOSITORY, Result

_HEADER = f'terraform {{\n  required_providers {{ tagsync = {{ source = "{SOURCE}" }} }}\n}}\n'
FLEET = 'resource "tagsync_fleet" "this" {}\n'
_RECORDS = tuple(f'{sign} "{key}"' for sign in "~+-" for key in ("tagsync:owned", "dr:record"))
_NOT_FROM_HERE = ("TF_", "PLUGIN_", "AWS_")


class Said(Result):
    @property
    def changes(self) -> list[str]:
        """The lines of a plan that change something inside the maps of a fleet, without their indentation, the
        alignment of their equal signs, and ownership records."""
        return [line for line in self._changes if not line.startswith(_RECORDS)]

    @property
    def records(self) -> list[str]:
        """Of these lines those of ownership records."""
        return [line for line in self._changes if line.startswith(_RECORDS)]

    @property
    def _changes(self) -> list[str]:
        lines = [re.sub(r" += +", " = ", line.strip()) for line in self.output.splitlines()]
        return [line.removesuffix(" = {") for line in lines if re.match(r'[~+-] "', line)]


class TagsyncWorkspace:
    """`environ` is the whole environment of every command besides PATH."""

    def __init__(self, folder: Path, lab: Lab) -> None:
        self.folder = folder
        self.lab = lab
        clean = {key: value for key, value in os.environ.items() if not key.startswith(_NOT_FROM_HERE)}
        self.environ = {
            **clean,
            **lab.environment(),
            "CHECKPOINT_DISABLE": "1",
            "TF_CLI_CONFIG_FILE": str(self._cli_config()),
            "TF_IN_AUTOMATION": "1",
        }

    def write(self, body: str, *, provider: str = "") -> None:
        """`main.tf`; `provider` is what stands in the provider block."""
        (self.folder / "main.tf").write_text(f'{_HEADER}provider "tagsync" {{\n{provider}\n}}\n{body}')

    def run(self, *arguments: str, expect: int | None = 0) -> Said:
        """A command. Fails with its output when it ends with another exit code than expected (None: any)."""
        done = subprocess.run(
            ["terraform", *arguments],
            cwd=self.folder,
            env=self.environ,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=120,
        )
        assert expect in (None, done.returncode), done.stdout
        return Said(done.returncode, done.stdout)

    def plan(self, *arguments: str, expect: int | None) -> Said:
        """Exit code 0: no changes, 1: error, 2: changes."""
        return self.run("plan", "-no-color", "-input=false", "-detailed-exitcode", *arguments, expect=expect)

    def apply(self, *arguments: str, expect: int | None = 0) -> Said:
        return self.run("apply", "-no-color", "-input=false", "-auto-approve", *arguments, expect=expect)

    def destroy(self, *arguments: str, expect: int | None = 0) -> Said:
        return self.run("destroy", "-no-color", "-input=false", "-auto-approve", *arguments, expect=expect)

    def adopt(self) -> None:
        """A fleet of the default region, imported and without drift."""
        self.write(FLEET)
        self.run("import", "tagsync_fleet.this", "us-east-1")
        self.apply()

    def show(self, *arguments: str) -> Any:
        """The state, or a saved plan, as JSON."""
        return json.loads(self.run("show", "-json", *arguments).output)

    def state(self, address: str) -> Any:
        """The attributes of a resource in the state; None when it is not there."""
        resources = self.show().get("values", {}).get("root_module", {}).get("resources", ())
        return next((each["values"] for each in resources if each["address"] == address), None)

    def _cli_config(self) -> Path:
        binaries = self.folder / "bin"
        binaries.mkdir()
        launcher = binaries / "terraform-provider-tagsync"
        launcher.write_text(f'#!/bin/sh\nPYTHONPATH="{REPOSITORY}" exec "{sys.executable}" -m tagsync.provider\n')
        launcher.chmod(launcher.stat().st_mode | stat.S_IXUSR)
        config = self.folder / "cli.tfrc"
        config.write_text(
            f'provider_installation {{\n  dev_overrides {{ "{SOURCE}" = "{binaries}" }}\n  direct {{}}\n}}\n'
        )
        return config
