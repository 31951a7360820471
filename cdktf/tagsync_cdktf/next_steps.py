"""What a synth says when it is done: what was written, and what comes next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path

from tagsync_cdktf.facts.alarms import watches_runs
from tagsync_cdktf.removed import REMOVED, STACKS, Removed
from tagsync_cdktf.settings import Settings

_UNWATCHED = """
There is no alarm no-successful-run: two intervals of the schedule are longer than the seven days that CloudWatch looks
back, or depend on the month. If they are shorter, write schedule.interval_minutes.
"""
_STANDBY = "standby"
_KINDS = {_STANDBY: "the standby", "hub": "the hub", "spoke": "spokes", "events": "events", "fleets": "fleets"}


def next_steps(
    out: Path, name: str, stacks: Collection[str], removed: Removed, *, local_states: bool, command: str
) -> str:
    """`out` is cdktf.out, `name` that of the deployment, and `command` that which deploys. Without `local_states` no
    synth can tell what has been destroyed, so that its folder is to be deleted by hand."""
    lines = [*_written(out, name, stacks, command), *_removed(out, removed, local_states)]
    return "".join(f"{line}\n" for line in lines)


def unwatched(settings: Settings) -> str:
    """What to say where no alarm watches whether runs are missing; empty where one does, or where none start."""
    return "" if watches_runs(settings) or not settings.schedule.enabled else _UNWATCHED


def _written(out: Path, name: str, stacks: Collection[str], command: str) -> Iterator[str]:
    counts = Counter(each.removeprefix(f"{name}-").partition("-")[0] for each in stacks)
    two_hubs = counts[_STANDBY] > 0
    written = {kind: words for kind, words in _KINDS.items() if kind != _STANDBY or two_hubs}
    kinds = ", ".join(f"{counts[kind]} for {words}" for kind, words in written.items())
    yield f"Wrote {len(stacks)} {'stack' if len(stacks) == 1 else 'stacks'} to {out / STACKS}: {kinds}."
    first = "the standby, " if two_hubs else ""
    yield f"Next, in this order: {first}the hub, the spokes, the events, the fleets. Review each, then deploy it:"
    yield f"  {command} diff {name}-hub"
    yield f"  {command} deploy '*'"
    yield f"or `terraform init`, `plan` and `apply` in {out / STACKS}/<stack>. docs/deploy.md has every step."


def _removed(out: Path, removed: Removed, local_states: bool) -> Iterator[str]:
    if removed.kept:
        yield ""
        yield "The settings no longer have these stacks. After the deployment of the hub, destroy them in this order:"
        for stack in removed.kept:
            yield f"  terraform -chdir={out / REMOVED / stack} init"
            yield f"  terraform -chdir={out / REMOVED / stack} destroy"
            if not local_states:
                yield f"  rm -r {out / REMOVED / stack}"
    if removed.lost:
        yield ""
        yield "The settings no longer have these stacks. They are deployed, and their folders are gone: put their"
        yield "accounts and regions back into the settings, synthesise, and remove them again."
        yield from (f"  {stack}" for stack in removed.lost)
