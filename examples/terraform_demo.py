"""The main job in Terraform: plan shows the drift (exit code 2), apply repairs it, and plan says No changes (0)."""

from __future__ import annotations

import json
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
    run(["tagsync", "provider", "install"], environment)

    say("The configuration of one region. Import makes Terraform know the tags that are there; it writes nothing.")
    shutil.copy(EXAMPLE, folder)
    run(["cat", "main.tf"], environment, folder=folder)
    run(["terraform", "init", "-input=false"], environment, folder=folder, quiet=True)
    run(["terraform", "import", "tagsync_fleet.this", REGION], environment, folder=folder)

    say("Two tags are changed by hand, and a third is removed.")
    break_tags(environment)

    say("The plan is exactly that drift.")
    run(["terraform", "plan", "-detailed-exitcode"], environment, folder=folder, expect={2}, show_code=True)

    say("Repair it. Then there is nothing left to do.")
    run(["terraform", "apply", "-auto-approve"], environment, folder=folder)
    run(["terraform", "plan", "-detailed-exitcode"], environment, folder=folder, show_code=True)


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
