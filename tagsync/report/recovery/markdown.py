"""A recovery as Markdown, for the ticket of a drill."""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.recovery.native.findings import Finding, Preflight
from tagsync.recovery.times.compared import Compared
from tagsync.recovery.words.points import minute
from tagsync.recovery.words.recovery import Recovery, ServerLaunch
from tagsync.report.by_name import by_name
from tagsync.report.markdown import Section, document, escape, in_page, unread_section
from tagsync.report.quoting import HIDDEN, one_line
from tagsync.report.recovery.arrival import instance_words, short_words
from tagsync.report.recovery.execution_lines import (
    act_words,
    execution_summary,
    server_label,
    server_remarks,
    step_summary,
)
from tagsync.report.recovery.hook_lines import hook_words, output_lines
from tagsync.report.recovery.preflight_lines import preflight_summary
from tagsync.report.recovery.times_lines import took_lines

_LINE, _SERVERS = "lines", "servers"
_TABLE = "| Server | Impact | Launch | Wellness | Recovery instance | Data of | Job | Remarks |\n" + "|---" * 8 + "|"


def recovery_markdown(
    plan: str,
    preflight: Preflight | None,
    execution: Recovery | None,
    *,
    redact: bool,
    page: str = "",
    compared: Compared | None = None,
) -> str:
    """What was found before, and every server of what was started; short enough for a comment. Where something is left
    out, it says how much, and that the rest is in the file `page`, if there is one. `compared` are its times."""
    body: list[Section] = []
    if preflight:
        body.append(_line(f"**{escape(preflight_summary(preflight).text)}**"))
        body.append(Section("findings", "", tuple(_finding(each, redact) for each in preflight.findings)))
    if execution:
        body += _execution(execution, compared, redact)
    head = [f"## tagsync recovery{f': {escape(plan)}' if plan else ''}"]
    by_importance = sorted(body, key=lambda section: (section.what != _LINE, section.what == _SERVERS))
    return document(head, body, by_importance, rest=in_page(page))


def _line(text: str) -> Section:
    """A line between the lists. Where not everything fits, it gets its room before they do."""
    return Section(_LINE, "", (text,), share=1)


def _execution(execution: Recovery, compared: Compared | None, redact: bool) -> Iterator[Section]:
    yield _line(f"**{escape(execution_summary(execution).text)}** `{execution.recovery_id}`")
    for line in took_lines(compared) if compared else ():
        yield _line(escape(line.text))
    if execution.reason:
        yield _line(f"Reason: {escape(one_line(execution.reason))}")
    for words in short_words(execution):
        yield _line(f"Warning: {escape(words)}")
    yield Section("acts", "", tuple(f"- {escape(act_words(act))}" for act in execution.acts))
    for number, step in enumerate(execution.steps):
        yield _line(f"### {step.number}. {escape(step_summary(step))}")
        hooks = [
            hook_words(run) + "".join(f" / {each}" for each in output_lines(run, redact=redact)) for run in step.hooks
        ]
        yield Section("hooks", "", tuple(f"- {escape(each)}" for each in hooks))
        rows = tuple(_server(server, redact) for server in by_name(step.servers))
        yield Section(_SERVERS, _TABLE, rows, share=1 / (len(execution.steps) - number))
    yield unread_section(execution.problems)


def _finding(finding: Finding, redact: bool) -> str:
    kind = "**refused**" if finding.refuses else "warning"
    name = f" {escape(HIDDEN if redact else finding.name)}" if finding.name else ""
    return f"- {kind} {escape(finding.place)}{name}: {escape(finding.what)}. {escape(finding.fix)}"


def _server(server: ServerLaunch, redact: bool) -> str:
    label = escape(server_label(server, redact=redact))
    well = server.wellness if server.is_launched else ""
    data = minute(server.point_at) if server.point_at else ""
    remarks = escape("; ".join(server_remarks(server)))
    instance = instance_words(server)
    cells = (label, server.impact, server.status, well, instance, data, server.job_id, remarks)
    return f"| {' | '.join(cells)} |"
