"""The README's drill: refused while a tag is wrong, and held to its end, as it is printed there."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tagsync.lab.lab import HUB, Lab
from tests.docs.session import environment, type_steps, typed
from tests.terraform.installed import REPOSITORY

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
(BLOCK,) = re.findall(r"```\n(.*?)```", README.partition("## Recovering\n")[2].partition("\n## ")[0], re.DOTALL)
STEPS = typed(f"```console\n{BLOCK}```\n")


def test_it_goes_as_it_is_printed(tmp_path: Path) -> None:
    shown, *_ = STEPS
    assert [step.command.split()[:3] for step in STEPS[1:]].count(["tagsync", "recovery", "start"]) == 2
    (tmp_path / "directory.yaml").write_text(shown.shown, encoding="utf-8")
    with Lab("first-look") as lab:
        variables = environment(tmp_path) | lab.environment()
        type_steps(typed("```console\n$ tagsync apply --region us-east-1 --yes\n```\n"), tmp_path, variables)
        type_steps(STEPS[:2], tmp_path, variables)
        lab.drs(HUB, "us-east-1").servers["s-725dc4347c0c2f7e7"].tags["DR-Wave"] = "7"
        with fast_clock(lab):
            type_steps(STEPS[2:], tmp_path, variables)


@contextmanager
def fast_clock(lab: Lab) -> Iterator[None]:
    """A drill takes a quarter of an hour of the lab's clock, and a look at it ten seconds of ours."""
    over = threading.Event()

    def turn() -> None:
        while not over.wait(0.1):
            lab.clock.advance(60)

    thread = threading.Thread(target=turn)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
