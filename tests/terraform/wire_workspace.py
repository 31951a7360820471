"""A folder with a configuration, and the real terraform to run in it with the toy provider."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tagsync.provider.wire.plugin import reattach
from tagsync.provider.wire.server import Server
from tagsync.provider.wire.socket_folder import make_socket_folder
from tests.provider.wire.toy import Toy

ADDRESS = "example.com/test/toy"
REPOSITORY = Path(__file__).parents[2]

_HEADER = """\
terraform {{
  required_providers {{ toy = {{ source = "{address}" }} }}
}}
"""


@dataclass(frozen=True, slots=True)
class Result:
    code: int
    output: str

    @property
    def plain(self) -> str:
        """Without the frames that Terraform draws around diagnostics, and its line breaks."""
        return " ".join(self.output.replace("│", " ").split())


@dataclass(slots=True)
class Workspace:
    """`environ` is added to the environment of every command."""

    folder: Path
    environ: dict[str, str] = field(default_factory=dict)

    @property
    def remote(self) -> Path:
        return self.folder / "remote.json"

    def notes(self) -> Any:
        return json.loads(self.remote.read_text())

    def edit(self, name: str, **changes: Any) -> None:
        """Changes a note behind Terraform's back."""
        notes = self.notes()
        notes[name] |= changes
        self.remote.write_text(json.dumps(notes))

    def write(self, body: str, *, provider: str = "") -> None:
        """`main.tf`; `provider` are more lines in the provider block."""
        block = f'provider "toy" {{\n  remote = "{self.remote}"\n{provider}\n}}\n'
        (self.folder / "main.tf").write_text(_HEADER.format(address=ADDRESS) + block + body)

    def command(self, *arguments: str) -> tuple[list[str], dict[str, str]]:
        own = {"CHECKPOINT_DISABLE": "1", "TF_CLI_CONFIG_FILE": str(self._cli_config()), "TF_IN_AUTOMATION": "1"}
        clean = {key: value for key, value in os.environ.items() if not key.startswith(("TF_", "PLUGIN_"))}
        return ["terraform", *arguments], {**clean, **own, **self.environ}

    def run(self, *arguments: str) -> Result:
        command, environ = self.command(*arguments)
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=environ,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=120,
        )
        return Result(done.returncode, done.stdout)

    def plan(self, *arguments: str) -> Result:
        """Exit code 0: no changes, 1: error, 2: changes."""
        return self.run("plan", "-no-color", "-input=false", "-detailed-exitcode", *arguments)

    def apply(self, *arguments: str) -> Result:
        return self.run("apply", "-no-color", "-input=false", "-auto-approve", *arguments)

    def state(self, address: str) -> Any:
        """The attributes in the state, None when it is not there."""
        resources = json.loads(self.run("show", "-json").output).get("values", {}).get("root_module", {})
        found = [each for each in resources.get("resources", ()) if each["address"] == address]
        return found[0]["values"] if found else None

    def stored(self) -> Any:
        """The state file itself."""
        return json.loads((self.folder / "terraform.tfstate").read_text())

    def downgrade(self) -> None:
        """Makes the stored note one of the schema version before."""
        stored = self.stored()
        (instance,) = stored["resources"][0]["instances"]
        instance["schema_version"] = 0
        instance["attributes"]["title"] = instance["attributes"].pop("name")
        instance["attributes"]["removed_since"] = True
        self.store(stored)

    def store(self, stored: Any) -> None:
        (self.folder / "terraform.tfstate").write_text(json.dumps({**stored, "serial": stored["serial"] + 1}))

    def _cli_config(self) -> Path:
        binaries = self.folder / "bin"
        if not binaries.exists():
            binaries.mkdir()
            launcher = binaries / "terraform-provider-toy"
            launcher.write_text(
                f'#!/bin/sh\nPYTHONPATH="{REPOSITORY}" exec "{sys.executable}" -m tests.provider.wire.toy\n'
            )
            launcher.chmod(launcher.stat().st_mode | stat.S_IXUSR)
            (self.folder / "cli.tfrc").write_text(
                f'provider_installation {{\n  dev_overrides {{ "{ADDRESS}" = "{binaries}" }}\n  direct {{}}\n}}\n'
            )
        return self.folder / "cli.tfrc"


@contextmanager
def attached(workspace: Workspace, toy: Toy) -> Iterator[None]:
    """The toy in this process, for the Terraform of the workspace to attach to: fast, and open to tests."""
    folder = make_socket_folder(os.environ)
    server = Server(toy)
    server.start(f"{folder}/s", None)
    workspace.environ["TF_REATTACH_PROVIDERS"] = reattach(ADDRESS, f"{folder}/s")
    yield
    server.stop(5)
    shutil.rmtree(folder)
