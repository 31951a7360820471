"""The real terraform as a user has it: the provider installed in a HOME of its own, and AWS is the lab."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from tagsync.provider.install.install import install

REPOSITORY = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Result:
    code: int
    stdout: str
    stderr: str

    @property
    def words(self) -> str:
        """All it said, without the frames around diagnostics and without line breaks."""
        return " ".join((self.stdout + self.stderr).replace("│", " ").split())


@dataclass(frozen=True, slots=True)
class Terraform:
    """`home` is HOME; `aws` are the variables that lead to AWS."""

    home: Path
    aws: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        install(self.home)

    def run(self, folder: Path, *arguments: str, expect: int = 0) -> Result:
        """Runs terraform in a folder. AssertionError, with all it said, for another exit code than expected."""
        done = subprocess.run(
            ["terraform", *arguments, "-no-color"],
            cwd=folder,
            env={"PATH": os.environ["PATH"], "HOME": str(self.home), "CHECKPOINT_DISABLE": "1", **self.aws},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == expect, f"exit code {done.returncode}\n{done.stdout}{done.stderr}"
        return Result(done.returncode, done.stdout, done.stderr)

    def init(self, folder: Path) -> None:
        self.run(folder, "init", "-input=false")

    def plan(self, folder: Path, *arguments: str, expect: int = 0) -> Result:
        """Exit code 0: no changes, 1: error, 2: changes."""
        return self.run(folder, "plan", "-input=false", "-detailed-exitcode", *arguments, expect=expect)

    def apply(self, folder: Path, *arguments: str, expect: int = 0) -> Result:
        return self.run(folder, "apply", "-input=false", "-auto-approve", *arguments, expect=expect)


def copy_of(folder: Path, into: Path) -> Path:
    """A copy of a folder of the repository, without what terraform leaves in it; returns it."""
    target = into / folder.relative_to(REPOSITORY)
    shutil.copytree(folder, target, ignore=shutil.ignore_patterns(".terraform*", "*.tfstate*"))
    return target
