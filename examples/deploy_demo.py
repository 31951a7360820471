"""Deploys the always-on service to the simulated AWS with Terraform, and shows it at work.

A scheduled run repairs broken tags in two accounts, an EC2 tag change is repaired within one event, and the API answers
the callers that it allows. It takes about four minutes; most of them the AWS provider waits for new queues.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import boto3
import signed
from demo import free_port, start_lab
from deployment import ROOT, Deployment, synthesise, terraform_environment
from shell import find, run, say

HERE = ROOT / "examples" / "cdktf"
SETTINGS, FLEET, TARGETS = (HERE / f"lab-{what}.yaml" for what in ("settings", "fleet", "targets"))
HUB, SPOKE, HOME, ORIGIN = "111111111111", "222222222222", "eu-central-1", "us-east-1"
NEEDED = {
    "terraform": "https://developer.hashicorp.com/terraform/install",
    "node": "https://nodejs.org",
}
HOUR = 3600


def main() -> None:
    on_the_lab(tour)


def on_the_lab(tour: Callable[[dict[str, str], Path], None]) -> None:
    """Starts a lab with the fleet, and a folder of its own, for a tour; says what is missing."""
    for program, where in NEEDED.items():
        if find(program) is None:
            raise SystemExit(f"This demo needs {program}, which is not on PATH: {where}. `make demo` does without.")
    port = str(free_port())
    aws = start_lab(port, "--scenario", str(FLEET), "--iam")
    try:
        with tempfile.TemporaryDirectory(prefix="tagsync-demo-") as folder:
            tour(aws, Path(folder))
    except RuntimeError as error:
        raise SystemExit(f"{error}\nWithout the Terraform registry, name a mirror in TAGSYNC_TF_MIRROR.") from None
    finally:
        run(["tagsync", "lab", "down", "--port", port], aws, quiet=True)


def tour(aws: dict[str, str], folder: Path) -> None:
    prepare(aws)
    deploy(aws, folder)
    see_a_tick_repair(aws)
    see_an_event_heal(aws)
    ask_the_api(aws)
    say("That was the service as it runs in an account of yours (docs/deploy.md). The simulated AWS is gone now.")


def prepare(aws: dict[str, str]) -> None:
    """Makes queues that stand for the inboxes of the people who get alarms and reports."""
    for name in ("inbox-alarms", "inbox-reports"):
        client(aws, "sqs").create_queue(QueueName=name)


def deploy(aws: dict[str, str], folder: Path) -> None:
    say("Write the Terraform of a hub and a spoke account. The first time, the zip of the functions is built too.")
    show(f"TAGSYNC_SETTINGS={SETTINGS.relative_to(ROOT)} python main.py")
    started = time.monotonic()
    deployment = synthesised(SETTINGS, folder, aws)
    tell(f"{len(deployment.stacks)} stacks in {time.monotonic() - started:.0f} s")

    say("Deploy it with Terraform and the AWS provider: the hub first, then the others. This also syncs the tags.")
    apply(deployment)
    plan(aws)


def synthesised(settings: Path, folder: Path, aws: dict[str, str]) -> Deployment:
    """The stacks of these settings, with the provider tagsync where Terraform finds it."""
    out = synthesise(settings, folder, os.environ)
    run(["tagsync", "provider", "install"], {**aws, "HOME": str(folder)}, quiet=True)
    return Deployment(out, terraform_environment(folder, aws))


def apply(deployment: Deployment) -> None:
    show("terraform apply -auto-approve   # in the folder of each stack")
    started = time.monotonic()
    deployment.apply(lambda stack: tell(f"{time.monotonic() - started:4.0f} s  {stack} is applied"))


def see_a_tick_repair(aws: dict[str, str]) -> None:
    say("Tags are broken by hand, in both accounts.")
    for account in (HUB, SPOKE):
        first, second, *_ = servers(aws, account)
        aws_drs(aws, account, first, "tag-resource", "--tags", "Owner=stranger,DR-Wave=99")
        aws_drs(aws, account, second, "untag-resource", "--tag-keys", "Owner")
    plan(aws, drift=True)

    say("The schedule ticks: an hour passes on the lab's clock, and EventBridge Scheduler starts the state machine.")
    control(aws, "clock", {"advance": HOUR})
    control(aws, "settle", {})
    plan(aws)
    run(["tagsync", "history", "--region", HOME, "--limit", "1"], aws)

    say("This report was sent:")
    queue = client(aws, "sqs").get_queue_url(QueueName="inbox-reports")["QueueUrl"]
    letters = client(aws, "sqs").receive_message(QueueUrl=queue, MaxNumberOfMessages=10)["Messages"]
    told = [json.loads(each["Body"]) for each in letters]
    letter = [each for each in told if not each["Subject"].startswith("tagsync: ")][-1]  # plans have their own
    tell(f"Subject: {letter['Subject']}\n\n{letter['Message']}")


def see_an_event_heal(aws: dict[str, str]) -> None:
    say("A tag of an EC2 instance in the spoke is changed. The event repairs its source server, in another region.")
    server = servers(aws, SPOKE)[0]
    change = ["aws", "ec2", "create-tags", "--region", ORIGIN, "--resources", server["instance"]]
    run([*change, "--tags", "Key=Owner,Value=crm@example.com"], in_account(aws, SPOKE))
    started = time.monotonic()
    control(aws, "settle", {})
    (healed,) = (each for each in servers(aws, SPOKE) if each["id"] == server["id"])
    owner = healed["tags"]["Owner"]
    if owner != "crm@example.com":
        raise SystemExit(f"The demo expected a healed tag and found Owner = {owner!r}.")
    tell(f"{server['hostname']} in {server['region']}: Owner = {owner}, {time.monotonic() - started:.1f} s later")


def ask_the_api(aws: dict[str, str]) -> None:
    say("Call the API with requests signed by DrOperator, and by the administrator, who has no role in the API.")
    (api,) = control(aws, "apis")["apis"]
    operator = signed.as_role(client(aws, "sts"), f"arn:aws:iam::{HUB}:role/DrOperator", HOME)
    for who, session in (("DrOperator", operator), ("administrator", administrator(aws))):
        show(f"POST /drs/tag-sync {{}}   # {who}")
        status, answer = signed.call(session, "POST", f"{api['url']}/drs/tag-sync", {})
        kept = ("status", "message", "total_servers", "in_sync", "changed", "failed", "duration_seconds", "code")
        tell(f"{status} {json.dumps({name: answer[name] for name in kept if name in answer}, indent=2)}")


def plan(aws: dict[str, str], *, drift: bool = False) -> None:
    """Shows the drift, seen from outside of the service. The demo ends if it is not as expected."""
    expect = {2} if drift else {0}
    command = ["tagsync", "plan", "--targets", str(TARGETS.relative_to(ROOT)), "--detailed-exitcode"]
    run(command, aws, expect=expect, tail=not drift)


def servers(aws: dict[str, str], account: str) -> list[dict[str, Any]]:
    found = control(aws, f"servers?account={account}")["servers"]
    return sorted(found, key=lambda server: str(server["hostname"]))


def aws_drs(aws: dict[str, str], account: str, server: dict[str, Any], operation: str, *arguments: str) -> None:
    command = ["aws", "drs", operation, "--region", server["region"], "--resource-arn", server["arn"], *arguments]
    run(command, in_account(aws, account))


def in_account(aws: dict[str, str], account: str) -> dict[str, str]:
    """The environment of the administrator of an account in the lab (docs/lab.md)."""
    return {**aws, "AWS_ACCESS_KEY_ID": f"AKIALAB0{account}"}


def administrator(aws: dict[str, str]) -> boto3.Session:
    return boto3.Session(aws["AWS_ACCESS_KEY_ID"], aws["AWS_SECRET_ACCESS_KEY"], region_name=HOME)


def client(aws: dict[str, str], service: str) -> Any:
    return administrator(aws).client(service, endpoint_url=aws["AWS_ENDPOINT_URL"])


def control(aws: dict[str, str], what: str, body: object = None) -> Any:
    """Calls the control plane of the lab."""
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(f"{aws['AWS_ENDPOINT_URL']}/lab/{what}", data) as answer:
        return json.load(answer)


def show(command: str) -> None:
    tell(f"\n$ {command}")


def tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
