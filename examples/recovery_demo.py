"""The reason tags matter: a drill whose waves come from them, refused while they are wrong, launched once repaired."""

from __future__ import annotations

import json
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager

from pages import DRILL
from shell import run, say
from terraform_demo import REGION, aws, kept_servers

PLAN = "examples/recovery/directory.yaml"
LAB_SECONDS_A_SECOND = 120.0


def tour(environment: dict[str, str]) -> None:
    say("Tags choose servers, waves order them, AWS launches them. A recovery plan in a few lines:")
    run(["cat", PLAN], environment)
    run(["tagsync", "recovery", "apply", PLAN, "--yes"], environment)

    say("The wave of a server is changed by hand. A drill now would launch it too late, so none starts.")
    aws("tag-resource", kept_servers(environment)[0], "--tags", "DR-Wave=7", environment=environment)
    run(["tagsync", "recovery", "start", PLAN, "--drill"], environment, expect={3}, show_code=True)

    say("Repair the tag, and the drill starts. The lab's clock is turned faster: a drill takes a quarter of an hour.")
    run(["tagsync", "apply", "--region", REGION, "--yes"], environment, tail=True)
    run(["tagsync", "recovery", "diff", PLAN, "--detailed-exitcode"], environment, show_code=True)
    with fast_clock(environment["AWS_ENDPOINT_URL"]):
        run(["tagsync", "recovery", "start", PLAN, "--drill", "--report", f".demo/{DRILL}"], environment, cut=waves)


def waves(said: str) -> str:
    """What a recovery said, without the line of each server."""
    return "\n".join(line for line in said.splitlines() if line and not line.startswith("      "))


@contextmanager
def fast_clock(lab: str) -> Iterator[None]:
    """Turns the clock of the lab at this URL faster."""
    over = threading.Event()

    def turn() -> None:
        body = json.dumps({"advance": LAB_SECONDS_A_SECOND / 2}).encode()
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        while not over.wait(0.5):
            direct.open(urllib.request.Request(f"{lab}/lab/clock", body), timeout=30).close()

    thread = threading.Thread(target=turn, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
