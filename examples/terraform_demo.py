"""The main job in Terraform: plan shows the drift (exit code 2), apply repairs it, and plan says No changes (0)."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from pathlib import Path

from shell import ROOT, find, run, say

EXAMPLE = ROOT / "examples" / "terraform" / "fleet" / "main.tf"
REGION = "us-east-1"


def tour(environment: dict[str, str]) -> None:
    """In a HOME of its own, so that nothing of the user's is changed."""
    if find("terraform") is None:
        say("The same in Terraform: left out, because terraform is not on PATH. Install it and run this again to see.")
        return
    with tempfile.TemporaryDirectory(prefix="tagsync-demo-") as home:
        own = {name: value for name, value in environment.items() if not name.startswith("TF_")}
        drift_and_repair({**own, "HOME": home, "CHECKPOINT_DISABLE": "1"}, Path(home))


def drift_and_repair(environment: dict[str, str], folder: Path) -> None:
    say("The same in Terraform. First, let it find the provider.")
    run(["tagsync", "provider", "install"], environment, cut=lambda said: said.partition(" in ")[0])

    say("The configuration of one region. Import makes Terraform know the tags that are there; it writes nothing.")
    shutil.copy(EXAMPLE, folder)
    run(["cat", "main.tf"], environment, folder=folder)
    run(["terraform", "init", "-input=false"], environment, folder=folder, quiet=True)
    run(["terraform", "import", "tagsync_fleet.this", REGION], environment, folder=folder, cut=imported)

    say("Two tags are changed by hand, and a third is removed.")
    break_tags(environment)

    say("The plan is exactly that drift.")
    plan = ["terraform", "plan", "-detailed-exitcode", "-out=drift.tfplan"]
    run(plan, environment, folder=folder, expect={2}, show_code=True, cut=drift)

    say("Repair it. Then there is nothing left to do.")
    run(["terraform", "apply", "drift.tfplan"], environment, folder=folder)
    run(["terraform", "plan", "-detailed-exitcode"], environment, folder=folder, show_code=True)


def imported(said: str) -> str:
    return next(line for line in said.splitlines() if "successful" in line)


def drift(said: str) -> str:
    """The changes, without what Terraform explains around them."""
    changes, end = re.split(r"^(?=Plan: )", said[said.index("  # tagsync_fleet") :], maxsplit=1, flags=re.MULTILINE)
    return changes + end.partition("\n")[0]


def break_tags(environment: dict[str, str]) -> None:
    first, second, third = kept_servers(environment)[:3]
    aws("tag-resource", first, "--tags", "Environment=Sandbox", environment=environment)
    aws("tag-resource", second, "--tags", "DR-Wave=99", environment=environment)
    aws("untag-resource", third, "--tag-keys", "Owner", environment=environment)


def kept_servers(environment: dict[str, str]) -> list[str]:
    """The ARNs of servers whose tags tagsync keeps."""
    listing = ["aws", "drs", "describe-source-servers", "--region", REGION, "--output", "json"]
    items = json.loads(run(listing, environment, quiet=True))["items"]
    return [item["arn"] for item in items if "tagsync:owned" in item.get("tags", {})]


def aws(operation: str, arn: str, *arguments: str, environment: dict[str, str]) -> None:
    run(["aws", "drs", operation, "--region", REGION, "--resource-arn", arn, *arguments], environment)
