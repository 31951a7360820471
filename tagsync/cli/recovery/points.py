"""`tagsync recovery points`: which recovery points the servers of a plan have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, ShowMarkdown, Where
from tagsync.cli.kit.results import show_result
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.flags.definition_file import DefinitionFile, LeaveOut
from tagsync.cli.recovery.kit.flags.from_points import FromPoints
from tagsync.cli.recovery.kit.target import (
    in_targets,
    merged,
    narrowed,
    read_plan,
    the_target,
)
from tagsync.core.model import Target
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.points.overview import read_overview

if TYPE_CHECKING:
    from tagsync.recovery.points.overview import PointsOverview


@with_flags
def points(
    file: DefinitionFile, where: Where, how: How, show: ShowMarkdown, data: FromPoints, leave_out: LeaveOut = None
) -> int:
    """Show from which recovery points the servers of a plan can be launched.

    For each server: the newest, how many, the oldest, and how far replication is behind; with --verbose every point and
    its id, with --at or --point those that they come to. One call to AWS for each server, or more. Nothing is started.

    The plan is native or driven (with targets). Ends with 1 if not all could be read, and with 3 if a server has no
    point at the time asked for, or before.
    """
    asked, plan = data.asked(), read_plan(file)
    plan = replace(plan, leave_out=merged(plan.leave_out, leave_out))
    session = Session(_of_plan(where, plan), how, show)
    with session.stoppable():
        connection = session.connection
        targets: Sequence[Target] = plan.targets if isinstance(plan, DrivenPlan) else [the_target(connection.targets())]
        found = read_overview(
            plan,
            targets,
            connection.reader,
            connection.launch_reader,
            asked,
            connection.now,
            workers=session.workers,
            stop=session.stop,
        )
    _print(found, show)
    return session.exit_code(_code(found))


def _of_plan(where: Where, plan: Definition) -> Where:
    return in_targets(where, plan.targets) if isinstance(plan, DrivenPlan) else narrowed(where, plan)


def _print(found: PointsOverview, show: ShowMarkdown) -> None:
    from tagsync.report.recovery.points.document import points_to_document
    from tagsync.report.recovery.points.lines import points_lines
    from tagsync.report.recovery.points.markdown import points_markdown

    show_result(
        show,
        document=lambda: points_to_document(found),
        lines=lambda: points_lines(found, redact=show.redact, verbose=show.verbose),
        markdown=lambda: points_markdown(found, redact=show.redact),
    )


def _code(found: PointsOverview) -> int:
    return exit_codes.first(
        exit_codes.REFUSED if found.lacking else exit_codes.OK,
        exit_codes.PROBLEM if found.unread else exit_codes.OK,
        exit_codes.OK if any(found.servers()) else exit_codes.NOTHING_FOUND,
    )
