"""A recovery plan in memory, and how it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.core.model import Problem, SourceServer, TargetReading
from tagsync.discovery.selectors import exactly
from tagsync.recovery.plans.apply import CarriedOut, carry_out
from tagsync.recovery.plans.compare import compare
from tagsync.recovery.plans.definition import Definition
from tests.fake_fleet import HOME, server
from tests.recovery.given import FakePlans

ERP = Definition(name="erp", selector=exactly({"App": "erp"}), wait_minutes=5)


def erp_servers(waves: Sequence[int]) -> tuple[SourceServer, ...]:
    """One server for each wave that is named."""
    return tuple(server(f"s-{n:017}", {"App": "erp", "DR-Wave": str(wave)}) for n, wave in enumerate(waves))


def keep_plan(plans: FakePlans, servers: Sequence[SourceServer], problem: Problem | None = None) -> CarriedOut:
    """Compares and carries out, as the command does."""
    compared = compare(ERP, TargetReading(HOME, tuple(servers), problem), plans.find(HOME, "erp"))
    return carry_out(plans, HOME, compared.native, compared.actions)
