"""The main job on the simulated AWS: see drift, repair it, break a tag by hand, and see exactly that drift.

Then the same with Terraform, where there is one, and a drill whose waves come from the tags. It leaves pages in .demo.
"""

from __future__ import annotations

import json
import os
import shlex
import socket
import sys

import recovery_demo
import terraform_demo
from pages import REPAIRED, WRONG, link_up
from shell import ROOT, run, say
from telling import telling

PROBLEM = """\
AWS Elastic Disaster Recovery (DRS) keeps a copy of each server, to launch on the day its region is down, but not the
server's tags: a recovery that chooses and orders servers by tag then launches the wrong ones, or none.
"""
FOLDER = ".demo"
TARGETS = f"{FOLDER}/lab-targets.yaml"
LAB_UP = '. .venv/bin/activate && eval "$(tagsync lab up --scenario first-look --detach)"'


def main() -> None:
    port = str(free_port())
    environment = start_lab(port, "--scenario", "first-look")
    try:
        tour(environment)
        terraform_demo.tour(environment)
        recovery_demo.tour(environment)
    finally:
        run(["tagsync", "lab", "down", "--port", port], environment, quiet=True)
    link_up(ROOT / FOLDER)
    say("The whole story as pages: what was wrong, what was repaired, and the drill.")
    sys.stdout.write(f"open {FOLDER}/{WRONG}\n")
    sys.stdout.write(f"\nnext: {LAB_UP}   # the same AWS for you to try (docs/lab.md)\n")


def tour(environment: dict[str, str]) -> None:
    sys.stdout.write(PROBLEM)
    say("A fleet in three accounts and five regions. What is wrong?")
    plan = ["tagsync", "plan", "--targets", TARGETS, "--detailed-exitcode"]
    run([*plan, "--report", f"{FOLDER}/{WRONG}"], environment, expect={2}, show_code=True, cut=telling)
    sys.stdout.write(f"The other lines are in the report: open {FOLDER}/{WRONG}\n")

    say("Repair it.")
    apply = ["tagsync", "apply", "--targets", TARGETS, "--yes", "--report", f"{FOLDER}/{REPAIRED}"]
    run(apply, environment, tail=True, show_code=True)

    say("Once more: every server that has an instance has its tags.")
    expect_drift(environment, 0)
    run(plan, environment, tail=True, show_code=True)

    server = some_server(environment)
    say(f"A tag of {server['name']} is changed by hand.")
    arn = server["arn"]
    tag = ["aws", "drs", "tag-resource", "--region", arn.split(":")[3], "--resource-arn", arn]
    run([*tag, "--tags", "Environment=Sandbox"], environment)

    say("tagsync shows exactly that, says why, and repairs it.")
    expect_drift(environment, 1)
    here = ["--region", arn.split(":")[3]]
    run(["tagsync", "plan", *here], environment)
    run(["tagsync", "explain", server["source_server_id"], "--key", "Environment", *here], environment)
    run(["tagsync", "apply", *here, "--yes"], environment, tail=True)
    expect_drift(environment, 0)
    say("In sync again.")


def start_lab(port: str, *flags: str) -> dict[str, str]:
    """Starts the lab in the background, which writes its targets file into .demo.

    Returns the environment that points every AWS client at it.
    """
    (ROOT / FOLDER).mkdir(exist_ok=True)
    command = ["tagsync", "lab", "up", "--port", port, *flags, "--detach"]
    environment = dict(os.environ)
    for line in run(command, environment, folder=ROOT / FOLDER, quiet=True).splitlines():
        match shlex.split(line):
            case ["unset", *names]:
                for name in names:
                    environment.pop(name, None)
            case ["export", assignment]:
                environment.update([assignment.split("=", 1)])
    return environment


def some_server(environment: dict[str, str]) -> dict[str, str]:
    """A server of the hub account that carries the tag Environment in the plan's own words."""
    for region in ("us-east-1", "us-west-2", "eu-west-1"):
        listing = ["aws", "drs", "describe-source-servers", "--region", region, "--output", "json"]
        answer = json.loads(run(listing, environment, quiet=True))
        for item in answer["items"]:
            if "tagsync:owned" in item.get("tags", {}) and "Environment" in item["tags"]:
                return {
                    "arn": item["arn"],
                    "source_server_id": item["sourceServerID"],
                    "name": item["tags"].get("Name", item["sourceServerID"]),
                }
    raise SystemExit("The demo found no server to play with.")


def expect_drift(environment: dict[str, str], servers: int) -> None:
    command = ["tagsync", "plan", "--targets", TARGETS, "--output", "json"]
    found = json.loads(run(command, environment, quiet=True))["summary"]["changed"]
    if found != servers:
        raise SystemExit(f"The demo expected {servers} drifted servers and found {found}.")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


if __name__ == "__main__":
    main()
