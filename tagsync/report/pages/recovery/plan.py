"""The page of a recovery plan, and of a preflight: may it start, what speaks against it, and each wave's servers."""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.core.sentences import sentence
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.plans.steps import USUAL_STEP, long_warning, servers_by_wave, usual_minutes
from tagsync.recovery.words.vocabulary import Impact
from tagsync.report.by_name import by_name
from tagsync.report.pages.explorer import Tone
from tagsync.report.pages.frame import render
from tagsync.report.pages.recovery.attention import Matter, Panel, findings
from tagsync.report.pages.recovery.planned import Planned, planned_chart
from tagsync.report.quoting import one_line, shown_key
from tagsync.report.recovery.execution_lines import duration
from tagsync.report.recovery.names import label
from tagsync.report.recovery.preflight_lines import preflight_summary
from tagsync.report.words import some


def recovery_plan_page(planned: Planned, *, redact: bool = False) -> str:
    """The page of what the tags come to now. It is a function of what is given, and reads no clock."""
    panels = tuple(_remarkable(planned, redact))
    name, servers = planned.definition.name, planned.servers
    waves = some(len(servers_by_wave(planned.steps)), "wave")
    return _page(
        planned,
        title=f"Recovery plan {name}",
        headline=f"Plan {name} recovers {some(servers, 'server')} in {waves}",
        tone="bad" if panels else "good",
        summary=f"That is what the tags of the source servers in {planned.target} come to now.",
        panels=panels,
    )


def preflight_page(planned: Planned, preflight: Preflight, *, redact: bool = False) -> str:
    """The page of a preflight: its findings first, then the plan that would be started."""
    name, refusals = planned.definition.name, len(preflight.refusals)
    verdict = f"must not start now: {some(refusals, 'refusal')}" if refusals else "may start"
    return _page(
        planned,
        title=f"Preflight of {name}",
        headline=f"Plan {name} {verdict}",
        tone="bad" if refusals else "good",
        summary=preflight_summary(preflight).text,
        panels=findings(preflight, redact=redact),
    )


def _page(planned: Planned, *, title: str, headline: str, tone: Tone, summary: str, panels: tuple[Panel, ...]) -> str:
    steps = planned.steps
    impacts = [impact for step in steps for impact in step.servers.values()]
    minutes = usual_minutes(steps)
    return render(
        "recovery/plan.html",
        styles=("recovery.css",),
        title=title,
        headline=headline,
        tone=tone,
        summary=summary,
        cards=(
            (f"{len(impacts):,}", "servers"),
            (f"{len(servers_by_wave(steps)):,}", "waves"),
            (f"{impacts.count(Impact.OPTIONAL):,}", "OPTIONAL servers"),
            (f"{len(planned.left_out):,}", "left out"),
            (duration(minutes * 60), "usually, at most"),
        ),
        wave_tag=shown_key(planned.definition.wave_tag),
        warning=long_warning(minutes),
        usual=USUAL_STEP,
        panels=panels,
        chart=planned_chart(planned),
        facts=(
            ("Plan", planned.definition.name),
            ("Target", str(planned.target)),
            ("Wave tag", shown_key(planned.definition.wave_tag)),
        ),
    )


def _remarkable(planned: Planned, redact: bool) -> Iterator[Panel]:
    """What a plan does not say of its own: servers in doubt, and those that it goes without."""
    drifted = tuple(label(each.name, each.server_id, redact=redact) for each in by_name(planned.drifted))
    if drifted:
        what = (
            "Tags that decide differ from those of the instances: these servers may be in the wrong wave, or missing."
        )
        yield Panel("Tags have drifted", "warn", (Matter(what, "Repair them first: tagsync apply", drifted),))
    unclear = [
        Matter(
            sentence(one_line(notice)), servers=tuple(planned.names.label(server.arn) for server in by_name(servers))
        )
        for notice, servers in (planned.unclear or {}).items()
    ]
    if unclear:
        yield Panel("Wave tags that are not clear", "warn", tuple(unclear))
    left_out = tuple(label(each.name, each.server_id, redact=redact) for each in by_name(planned.left_out))
    if left_out:
        what = "The selector takes these servers, and the plan goes without them. They are not recovered."
        yield Panel("Left out", "warn", (Matter(what, servers=left_out),))
