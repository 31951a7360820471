"""Which native recovery plans hold a source server. DRS does not delete a server while one does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from tagsync.core.model import Problem, Target
from tagsync.engine.crew import Lane
from tagsync.engine.defects import defect
from tagsync.engine.stop import Stop
from tagsync.engine.workers import run_all
from tagsync.recovery.plans.native_plan import Holding
from tagsync.recovery.plans.ports import NativePlans


def read_holding(
    plans: NativePlans, targets: Iterable[Target], *, workers: int, stop: Stop
) -> Mapping[Target, Holding | Problem]:
    """The servers in plans, target by target. A target whose plans cannot all be read has a problem (law 1)."""

    def read(target: Target) -> Holding | Problem:
        try:
            return plans.holding(target)
        except Exception as error:
            return defect(error, str(target))

    found: dict[Target, Holding | Problem] = {}
    lane = partial(Lane.of, "drs")
    for target, holding in run_all(read, sorted(set(targets)), workers=workers, stop=stop, name="plans", lane=lane):
        found[target] = stop.unread(f"{target} drs:ListRecoveryPlans") if holding is None else holding
    return found
