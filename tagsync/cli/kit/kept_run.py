"""Loads what a run of the always-on service wrote, from the values that it kept. They stay in memory (law 9)."""

from __future__ import annotations

import re
from pathlib import Path

from tagsync.core.errors import InputError, Mistake
from tagsync.core.undo.recorded import Recorded
from tagsync.engine.apply import utc_now
from tagsync.engine.run import RUN_ID
from tagsync.engine.service_ports import LeaseHeld


def names_a_run(text: str) -> bool:
    """Whether this is the id of a run, and not the name of a file that is there."""
    return re.fullmatch(RUN_ID, text) is not None and not Path(text).exists()


def load_kept(run_id: str, *, table: str, region: str, profile: str) -> Recorded:
    """What a run in this table wrote.

    Raises `InputError` for a run that is not there, `CannotUndo` for one that cannot be rolled back, and `LeaseHeld`
    while another is at work there.
    """
    from tagsync.aws.store.access import open_kept

    kept, now = open_kept(table, region=region, profile=profile), utc_now()
    header = kept.runs.header(run_id)
    if header is None:
        fix = "List them with: tagsync history"
        raise InputError([Mistake(run_id, f"there is no such run in the table {table}", fix)])
    targets = kept.check(header, now)
    if at_work := kept.leases.holder(header.scope, now):
        raise LeaseHeld(header.scope, at_work)
    return kept.recorded(run_id, targets)
