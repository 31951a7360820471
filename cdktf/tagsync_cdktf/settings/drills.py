"""The section of drills on a calendar: which plans, when, and how they are held."""

from __future__ import annotations

import zoneinfo
from collections.abc import Collection
from dataclasses import replace

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Form
from tagsync.core.documents.kinds import Text
from tagsync.engine.schedule import interval_minutes
from tagsync.service.drills.options import DrillOptions
from tagsync_cdktf.settings.forms import SCHEDULE

_WHEN = "Write cron(0 9 ? * SAT *), or rate(30 days)"
MOST = 100
"""Each is a schedule and each plan has an alarm."""


def _timezone_problem(name: str) -> str:
    """Where this machine knows no time zones, the form alone is looked at."""
    known = zoneinfo.available_timezones()
    return f'there is no time zone "{name[:40]}"' if known and name not in known else ""


_TIMEZONE = Form(
    r"[A-Za-z0-9_+/-]{1,50}",
    "a time zone",
    "Write one of the IANA database, such as Europe/Berlin",
    check=_timezone_problem,
)


@declared
class DrillSettings(DrillOptions):
    """Drills of one plan. The service starts them, cleans up after them, and tells how long they took."""

    plan: str = member(Text(), "The name of a plan.", missing=("the plan is missing", "Write the name of one of plans"))
    schedule: str = member(
        Text(replace(SCHEDULE, fix=_WHEN)),
        "When: cron(0 9 ? * SAT#1 *) is at nine on the first Saturday of each month.",
        missing=("nothing says when", _WHEN),
    )
    timezone: str = member(Text(_TIMEZONE), "The time zone of the schedule.", default="UTC")

    def check(self, document: Document) -> None:
        pause = interval_minutes(self.schedule)
        if pause and pause <= self.window_minutes and not document.is_wrong("window"):
            what = f"the next drill is due before this one may no longer start: {self.schedule}"
            document.mistake("window", what, "Write a shorter one, or drill less often")


def check_drills(document: Document, drills: tuple[DrillSettings, ...], plans: Collection[str]) -> None:
    """Notes entries of plans that are not there, and entries that are there twice. `plans` are the known names."""
    if len(drills) > MOST:
        document.mistake("drills", f"there are {len(drills)}", f"Write at most {MOST}")
    for index, each in enumerate(drills):
        if each.plan and each.plan not in plans:
            known = ", ".join(sorted(plans)) or "none: write plans"
            what = f'there is no plan "{each.plan[:60]}"'
            document.mistake(f"drills[{index}].plan", what, f"Name one of: {known}")
        same = [one for one in drills[:index] if (one.plan, one.schedule, one.timezone) == _moments(each)]
        if same and each.plan and each.schedule:
            document.mistake(f"drills[{index}]", f"the same drill of {each.plan} is listed twice", "Remove one")


def _moments(drill: DrillSettings) -> tuple[str, str, str]:
    return drill.plan, drill.schedule, drill.timezone
