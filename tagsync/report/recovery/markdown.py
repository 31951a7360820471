"""A recovery as Markdown, for the ticket of a drill."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC

from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.words.recovery import Recovery, RecoveryStep
from tagsync.report.markdown import escape
from tagsync.report.quoting import HIDDEN, one_line
from tagsync.report.recovery.execution_lines import (
    act_words,
    execution_summary,
    server_label,
    server_remarks,
    step_summary,
)
from tagsync.report.recovery.preflight_lines import preflight_summary


def recovery_markdown(plan: str, preflight: Preflight | None, execution: Recovery | None, *, redact: bool) -> str:
    """What was found before, and every server of what was started."""
    parts = [f"## tagsync recovery{f': {escape(plan)}' if plan else ''}"]
    if preflight:
        rows = "\n".join(_findings(preflight, redact))
        parts.append(f"**{escape(preflight_summary(preflight).text)}**{f'{chr(10) * 2}{rows}' if rows else ''}")
    if execution:
        parts.append(f"**{escape(execution_summary(execution).text)}** `{execution.recovery_id}`")
        parts += [f"Reason: {escape(one_line(execution.reason))}"] if execution.reason else []
        parts += ["\n".join(f"- {escape(act_words(act))}" for act in execution.acts)] if execution.acts else []
        parts += ["\n".join(_step(step, redact)) for step in execution.steps]
        parts += [f"- not read: {escape(str(problem))}" for problem in execution.problems]
    return "\n\n".join(parts) + "\n"


def _findings(preflight: Preflight, redact: bool) -> Iterator[str]:
    for finding in preflight.findings:
        kind = "**refused**" if finding.refuses else "warning"
        name = f" {escape(HIDDEN if redact else finding.name)}" if finding.name else ""
        yield f"- {kind} {escape(finding.place)}{name}: {escape(finding.what)}. {escape(finding.fix)}"


def _step(step: RecoveryStep, redact: bool) -> Iterator[str]:
    yield f"### {step.number}. {escape(step_summary(step))}"
    if step.servers:
        yield ""
        yield "| Server | Impact | Launch | Wellness | Recovery instance | Data of | Job | Remarks |"
        yield "|---|---|---|---|---|---|---|---|"
    for server in step.servers:
        label = escape(server_label(server, redact=redact))
        well = server.wellness if server.is_launched else ""
        data = f"{server.point_at.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if server.point_at else ""
        remarks = escape("; ".join(server_remarks(server)))
        instance = server.recovery_instance_id
        cells = (label, server.impact, server.status, well, instance, data, server.job_id, remarks)
        yield f"| {' | '.join(cells)} |"
