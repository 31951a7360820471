"""Runs commands of docs/operate.md on the deployed service, word for word."""

from __future__ import annotations

import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

import yaml

from tests.cdktf.conftest import QUIET, REPOSITORY, functions
from tests.deploy.service import HOME, MINUTE, ORIGIN, SPOKE, Service
from tests.shell import type_in
from tests.warm import programs

PAGE = (REPOSITORY / "docs" / "operate.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^ *```(\w*)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
APPROVED = {"TF_CLI_ARGS": "-no-color", "TF_CLI_ARGS_apply": "-auto-approve", "TF_CLI_ARGS_destroy": "-auto-approve"}


@dataclass(frozen=True, slots=True)
class Guide:
    """`settings` is the file that the app reads, in the folder in which it runs; `programs` are python and tagsync."""

    service: Service
    settings: Path
    programs: Path

    def follow(self, section: str, number: int, **named: str) -> str:
        """Runs a block of commands of a section of the page; returns what they print. `named` are the words that stand
        for something in them, such as `TIME`."""
        text = PAGE.partition(f"\n## {section}\n")[2].partition("\n## ")[0]
        blocks = [each for language, each in BLOCK.findall(text) if not language]
        commands = blocks[number].replace("<name>", "tagsync")
        for word, value in {"HOME": HOME, "ACCOUNT": SPOKE, "REGION": ORIGIN, **named}.items():
            commands = commands.replace(word, value)
        return type_in(self.service.lab.url, commands, folder=self.settings.parent, seconds=300, **self.environment())

    def deploy(self, number: int = 0) -> str:
        """Deploys a change: of the hub (0), of a spoke (1). Six minutes pass while new versions take over."""
        lab, minutes = self.service.lab, 0
        self._wait_for_schedules()
        with ThreadPoolExecutor(1) as pool:
            deployed = pool.submit(self.follow, "Deploying a change", number)
            while wait([deployed], timeout=1).not_done:
                if minutes <= 6 and "tagsync-rollout" in (lab.functions.busy or ""):
                    lab.clock.advance(MINUTE)
                    minutes += 1
        return deployed.result()

    def _wait_for_schedules(self) -> None:
        """Passes the moments of schedules that are near: the lab's clock stops at each until nothing is at work, and
        new versions that take over are at work for minutes."""
        clock, schedules = self.service.lab.clock, self.service.lab.platform.schedules
        for _ in range(10):
            if (due := schedules.next_due(clock.now() + 8 * MINUTE)) is None:
                return
            clock.advance(due - clock.now() + 1)

    def change(self, **changed: object) -> None:
        """Writes these members into the settings; None removes one."""
        document = yaml.safe_load(self.settings.read_text()) | changed
        kept = {key: value for key, value in document.items() if value is not None}
        self.settings.write_text(yaml.safe_dump(kept))

    def environment(self) -> dict[str, str]:
        """The variables with which the app and Terraform find what they need."""
        terraform = {name: self.service.deployment.environment[name] for name in ("GOGC", "HOME", "TF_CLI_CONFIG_FILE")}
        own = Path(sys.executable).parent
        path = os.pathsep.join([programs.path(self.programs), programs.path(own), os.environ["PATH"]])
        return {**terraform, **QUIET, **APPROVED, "PATH": path, "TAGSYNC_CODE": str(functions()), "NO_COLOR": "1"}
