"""Loses the home region of the service in the middle of a recovery, on the simulated AWS, and goes on from the standby.

Both hubs are deployed with Terraform. It takes about eight minutes; most of them the AWS provider waits for new queues.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import boto3
from deploy_demo import HOME, HUB, SETTINGS, SPOKE, apply, control, in_account, on_the_lab, prepare, synthesised
from shell import run, say

STANDBY = "eu-west-1"
PLAN = "examples/recovery/shops.yaml"
FIRST_WAVE, MINUTE, MOST_MINUTES = 5, 60, 60


def main() -> None:
    on_the_lab(tour)


def tour(aws: dict[str, str], folder: Path) -> None:
    deploy(aws, folder)
    lose_home_and_go_on(aws)


def deploy(aws: dict[str, str], folder: Path) -> None:
    say(f"One line more in the settings deploys a second hub, which stands by: standby_region: {STANDBY}")
    settings = folder / "settings.yaml"
    settings.write_text(f"{SETTINGS.read_text()}standby_region: {STANDBY}\n")
    prepare(aws)
    apply(synthesised(settings, folder, aws))


def lose_home_and_go_on(aws: dict[str, str]) -> None:
    at_home, at_standby = ["--region", HOME], ["--region", STANDBY]
    run(["tagsync", "standby", "status", *at_standby], aws)

    say("A recovery over two accounts is at work in the home region. Its first wave is up.")
    run(["cat", PLAN], aws)
    run(["tagsync", "recovery", "run", "start", PLAN, "--recover", "--yes", *at_home], aws)
    until(aws, lambda: launched(aws) >= FIRST_WAVE)

    say("The home region is lost.")
    run(["tagsync", "lab", "fault", "add", "region-down", HOME, "--port", port(aws)], aws)
    run(["tagsync", "standby", "takeover", "--yes", *at_standby], aws)
    run(["tagsync", "recovery", "run", "start", PLAN, "--recover", "--yes", "--only-missing", *at_standby], aws)
    until(aws, lambda: has_ended(aws, at_standby))
    run(["tagsync", "recovery", "run", "show", *at_standby], aws)
    run(["tagsync", "history", "--limit", "1", *at_standby], aws)

    say("The home region is back. Its recovery steps back, and so does its schedule: nothing runs twice.")
    run(["tagsync", "lab", "fault", "clear", "--port", port(aws)], aws)
    until(aws, lambda: has_ended(aws, at_home))
    run(["tagsync", "recovery", "run", "show", *at_home], aws)
    run(["tagsync", "standby", "handback", "--yes", *at_standby], aws)
    run(["tagsync", "standby", "status", *at_home], aws)
    say("docs/standby.md has the same as a runbook. The simulated AWS is gone now.")


def until(aws: dict[str, str], is_so: Callable[[], bool]) -> None:
    """Turns the lab's clock minute by minute."""
    for _ in range(MOST_MINUTES):
        if is_so():
            return
        control(aws, "settle", {})
        control(aws, "clock", {"advance": MINUTE + 1})
    raise SystemExit("The demo has waited an hour of the lab's clock, which is too long.")


def launched(aws: dict[str, str]) -> int:
    """How many servers have a recovery instance."""
    return sum(len(drs(aws, account).describe_recovery_instances()["items"]) for account in (HUB, SPOKE))


def drs(aws: dict[str, str], account: str) -> Any:
    keys = in_account(aws, account)
    session = boto3.Session(keys["AWS_ACCESS_KEY_ID"], keys["AWS_SECRET_ACCESS_KEY"], region_name=STANDBY)
    return session.client("drs", endpoint_url=aws["AWS_ENDPOINT_URL"])


def has_ended(aws: dict[str, str], where: list[str]) -> bool:
    """Whether the newest recovery of a hub has."""
    said = run(["tagsync", "recovery", "run", "show", "--limit", "1", *where], aws, quiet=True)
    return "CREATED" not in said and "IN_PROGRESS" not in said


def port(aws: dict[str, str]) -> str:
    return aws["AWS_ENDPOINT_URL"].rpartition(":")[2]


if __name__ == "__main__":
    main()
