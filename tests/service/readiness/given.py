"""Plans of both kinds on a lab, whose readiness the service looks at."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from tagsync.aws.store.readiness import DynamoReadiness
from tagsync.core.model import Target
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.lab.lab import HUB
from tagsync.recovery.plans.apply import carry_out
from tagsync.recovery.plans.compare import compare
from tagsync.recovery.readiness.readiness import Readiness
from tagsync.service.plans.both_kinds import both_kinds
from tagsync.service.plans.configured import Plans
from tagsync.service.readiness.check import ReadinessCheck
from tagsync.service.readiness.preflights import Preflights
from tagsync.service.readiness.serve import serve_readiness
from tests.service.driven.given import WEST, Ground, definition
from tests.sync_service import Answer, Context

NATIVE: dict[str, Any] = {"version": 1, "name": "crm", "account": HUB, "region": WEST, "selector": {"App": "erp"}}
HERE = Target(HUB, WEST)


@dataclass
class Watched:
    """A ground whose plans are checked: erp is driven, crm is native."""

    ground: Ground
    plans: Plans
    check: ReadinessCheck

    @classmethod
    def of(cls, ground: Ground) -> Watched:
        plans = both_kinds([definition(), NATIVE], str)
        preflights = Preflights(
            ground.access,
            DEFAULT_POLICY,
            ground._connect,
            ground.hooks,
            ground.drives,
            ground.service.driver.times,
            4,
            ground.now,
        )
        check = ReadinessCheck(
            plans,
            preflights,
            DynamoReadiness(ground.table, retention_days=90),
            ground.leases or ground.service.desk.leases,
            lambda subject, text: ground.reports.append((subject, text)),
            now=ground.now,
        )
        return cls(ground, plans, check)

    def look(self, plan: str = "erp") -> Readiness:
        found = self.check.check(plan, Context())
        assert found
        return found

    def told(self, plan: str = "erp") -> list[tuple[str, str]]:
        """What refuses: where, and what."""
        return [(each.place, each.what) for each in self.look(plan).refusals]

    def call(self, event: object) -> Answer:
        return dict(json.loads(json.dumps(serve_readiness(self.check, event, Context()))))

    def reports(self) -> list[tuple[str, str]]:
        """What was told since the last time."""
        found = [*self.ground.reports]
        self.ground.reports.clear()
        return found

    def write_plan(self) -> None:
        """Makes the native plan in DRS what the tags say."""
        connection = self.ground._connect(Access(regions=(WEST,)), Stop())
        plans, plan = connection.native_plans, self.plans["crm"]
        found = plans.find(HERE, plan.name)
        comparison = compare(plan, connection.reader.read_servers(HERE), found)
        assert not carry_out(plans, HERE, found.ours, comparison.actions).left
