"""Every page that tagsync makes, and how to make one to look at. `test_registry` notices a page without an entry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from tagsync.core.model import Problem, TargetReading
from tagsync.core.plan import Bucket
from tagsync.core.problems import ProblemKind
from tagsync.discovery.survey import Survey
from tagsync.recovery.native.findings import Preflight
from tagsync.report.discovery.redaction import hidden
from tagsync.report.estate.redaction import hidden_estate
from tagsync.report.pages.board.live import waiting_page
from tagsync.report.pages.board.tonight import Followed, tonight_page
from tagsync.report.pages.discovery import discovery_page
from tagsync.report.pages.estate import estate_page
from tagsync.report.pages.past.run import past_run_page
from tagsync.report.pages.past.runs import runs_page
from tagsync.report.pages.recovery.execution import recovery_page
from tagsync.report.pages.recovery.history import history_page
from tagsync.report.pages.recovery.plan import preflight_page, recovery_plan_page
from tagsync.report.pages.recovery.readiness import readiness_page
from tagsync.report.pages.tags import plan_page, run_page
from tagsync.report.quoting import HIDDEN, shown_name
from tests.browser.estates import estate
from tests.browser.recoveries import BEGAN, ended, execution, finding, looked_at, planned
from tests.browser.remembered import remembered_run, remembered_runs
from tests.browser.samples import TARGETS, Texts, failed_server, fleet, selection
from tests.report.tags.plans import result_of, run_of

Make = Callable[[Texts, int, bool], str]
"""The page of so many servers with these texts, redacted or not."""


@dataclass(frozen=True)
class Entry:
    """`page` is `MODULE.FUNCTION` in `tagsync.report.pages`. `lists` its servers in an explorer that filters them.
    Pages without names and tag values have none to hide (`has_values`)."""

    page: str
    make: Make
    lists: bool = True
    has_values: bool = True


def _plan(texts: Texts, servers: int, redact: bool) -> str:
    return plan_page(fleet(texts, servers), redact=redact)


def _run(texts: Texts, servers: int, redact: bool) -> str:
    plan = fleet(texts, servers)
    failure = result_of(failed_server(plan), bucket=Bucket.FAILED, detail=f"refused: {texts.said}")
    return run_page(run_of(plan, failure), redact=redact)


def _rollback(texts: Texts, servers: int, redact: bool) -> str:
    plan = fleet(texts, servers)
    targets = [
        replace(
            target, servers=tuple(replace(one, left=(texts.key,) if one.has_changes else ()) for one in target.servers)
        )
        for target in plan.targets
    ]
    return plan_page(replace(plan, targets=tuple(targets), undoes="run 20260301T120000Z-00000000"), redact=redact)


def _discovery(texts: Texts, servers: int, redact: bool) -> str:
    found = selection(texts, servers)
    unread = Problem(ProblemKind.ACCESS_DENIED, "333333333333/eu-west-1", f"denied: {texts.said}", "")
    survey = Survey((TargetReading(TARGETS[0]), TargetReading(TARGETS[1], problem=unread)))
    return discovery_page(hidden(found) if redact else found, survey)


def _estate(texts: Texts, servers: int, redact: bool) -> str:
    made = estate(texts, servers)
    return estate_page(hidden_estate(made) if redact else made)


def _execution(texts: Texts, servers: int, redact: bool) -> str:
    warned = Preflight.of([finding(texts, refuses=False)])
    notices = {f"{texts.key} is missing": (HIDDEN if redact else shown_name(texts.value),)}
    made = execution(texts, servers)
    compared = ended(texts, servers).compared(1)[0]
    return recovery_page(
        made, now=BEGAN, plan="erp", preflight=warned, notices=notices, compared=compared, redact=redact
    )


def _history(texts: Texts, servers: int, _: bool) -> str:
    return history_page(texts.said, ended(texts, servers), 20)


def _readiness(texts: Texts, servers: int, redact: bool) -> str:
    return readiness_page(looked_at(texts, servers), BEGAN, redact=redact)


def _recovery_plan(texts: Texts, servers: int, redact: bool) -> str:
    return recovery_plan_page(planned(texts, servers, redact=redact), redact=redact)


def _preflight(texts: Texts, servers: int, redact: bool) -> str:
    found = Preflight.of([finding(texts, refuses=True), finding(texts, refuses=False)])
    return preflight_page(planned(texts, servers, redact=redact), found, redact=redact)


def _tonight(texts: Texts, servers: int, _: bool) -> str:
    seen = execution(texts, servers)
    followed = (
        Followed("arn:1", texts.said, "recovery/arn:1", seen, BEGAN, problem=texts.said),
        Followed("arn:2", texts.said, "recovery/arn:2", None, None),
    )
    return tonight_page(followed, (texts.said,), 2)


def _waiting(texts: Texts, _: int, __: bool) -> str:
    return waiting_page("Plan", (texts.said,))


def _past_run(texts: Texts, servers: int, _: bool) -> str:
    return past_run_page(*remembered_run(texts, servers))


def _past_runs(texts: Texts, servers: int, _: bool) -> str:
    return runs_page(remembered_runs(texts, servers))


ENTRIES = (
    Entry("tags.plan_page", _plan),
    Entry("tags.run_page", _run),
    Entry("tags.plan_page", _rollback),
    Entry("discovery.discovery_page", _discovery),
    Entry("estate.estate_page", _estate, lists=False),
    Entry("recovery.execution.recovery_page", _execution),
    Entry("recovery.history.history_page", _history, lists=False, has_values=False),
    Entry("recovery.readiness.readiness_page", _readiness, lists=False),
    Entry("recovery.plan.recovery_plan_page", _recovery_plan, lists=False),
    Entry("recovery.plan.preflight_page", _preflight, lists=False),
    Entry("board.tonight.tonight_page", _tonight, lists=False, has_values=False),
    Entry("board.live.waiting_page", _waiting, lists=False, has_values=False),
    Entry("past.run.past_run_page", _past_run, has_values=False),
    Entry("past.runs.runs_page", _past_runs, lists=False, has_values=False),
)
every_page = pytest.mark.parametrize("entry", ENTRIES, ids=[each.page for each in ENTRIES])
every_list = pytest.mark.parametrize(
    "entry", [each for each in ENTRIES if each.lists], ids=[each.page for each in ENTRIES if each.lists]
)
