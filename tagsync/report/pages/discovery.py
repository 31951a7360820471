"""The page of a discovery: who would be recovered, in which waves, and who cannot be launched now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tagsync.core.model import Problem, Target
from tagsync.discovery.drift import SelectorDrift
from tagsync.discovery.health import Readiness
from tagsync.discovery.rpo import Ages, RpoState
from tagsync.discovery.servers import FoundServer, Selection
from tagsync.discovery.survey import Survey
from tagsync.engine.run import RunStatus
from tagsync.recovery.plans.native_plan import Holding
from tagsync.report.by_name import by_name
from tagsync.report.discovery.drift import drift_notices, server_label
from tagsync.report.discovery.lines import (
    age_words,
    discovery_summary,
    failback_words,
    in_order,
    plans_words,
    wave_notices,
)
from tagsync.report.pages.explorer import Row, Tone, explorer
from tagsync.report.pages.frame import render
from tagsync.report.quoting import one_line, quote, shown_key, shown_name
from tagsync.report.words import some

_TONES: Mapping[Readiness, Tone] = {
    Readiness.UNHEALTHY: "bad",
    Readiness.NOT_YET: "warn",
    Readiness.LAUNCHING: "change",
    Readiness.LAUNCHABLE: "good",
}
"""The order of the list, too: problems first."""


@dataclass(frozen=True, slots=True)
class WaveView:
    """A wave in numbers: how many of its servers can be launched now, and the labels of the others."""

    label: str
    launchable: int
    servers: int
    others: tuple[str, ...]

    @property
    def share(self) -> int:
        """Of a hundred."""
        return self.launchable * 100 // self.servers


def discovery_page(
    selection: Selection,
    survey: Survey,
    holding: Mapping[Target, Holding | Problem] | None = None,
    drift: SelectorDrift | None = None,
    *,
    ages: Ages | None = None,
    left_out: int = 0,
) -> str:
    """The page of what `tagsync discover` found. Takes what the lines of `report.discovery` take, hidden as they are
    (`report.discovery.redaction`)."""
    order = list(_TONES)
    servers = sorted(in_order(selection), key=lambda found: order.index(found.health.readiness))
    notices = {**wave_notices(selection), **(drift_notices(drift) if drift else {})}
    for why, missed in (drift.not_compared if drift else {}).items():
        text = f"not compared with their instances, so they may be missed ({one_line(why)})"
        notices[text] = list(map(server_label, by_name(missed)))
    notices |= _old(selection, ages)
    problems = [problem for _, problem in survey.problems]
    is_bad = problems or selection.unhealthy_count or not selection.servers
    return render(
        "discovery.html",
        headline=_headline(selection, survey, drift),
        tone="bad" if is_bad else "warn" if notices else "good",
        summary=discovery_summary(selection, survey, left_out).text,
        problems=[(one_line(each.where), one_line(each.message), one_line(each.hint)) for each in problems],
        notices=notices,
        waves=tuple(_waves(selection)),
        explorer=explorer([_row(found, holding, ages) for found in servers], key_label="Tag key"),
        notes=survey.notes,
    )


def _old(selection: Selection, ages: Ages | None) -> Mapping[str, list[str]]:
    """The servers whose data is older than it may be, or of unknown age, by what is to be said of them."""
    words = {
        RpoState.PASSED: f"data older than {ages.rpo.minutes if ages else 0} minutes",
        RpoState.UNKNOWN: "data of unknown age",
    }
    found = {
        said: [server_label(each.server) for each in in_order(selection) if ages and ages.state(each.server) is state]
        for state, said in words.items()
    }
    return {said: labels for said, labels in found.items() if labels}


def _headline(selection: Selection, survey: Survey, drift: SelectorDrift | None) -> str:
    if survey.status is RunStatus.FAILED:
        return "Nothing could be read"
    missed = f"{len(drift.missed):,} missed for their tags" if drift and drift.missed else ""
    if not selection.servers:
        return ", ".join(filter(None, ("No server matches", missed)))
    found = f"{some(len(selection.servers), 'server')} in {some(len(selection.waves), 'wave')}"
    stuck = selection.unhealthy_count
    launchable = f"{stuck:,} cannot be launched now" if stuck else "all can be launched now"
    return ", ".join(filter(None, (found, launchable, missed)))


def _waves(selection: Selection) -> Iterator[WaveView]:
    by_arn = {found.server.arn: found for found in selection.servers}
    for wave in selection.waves:
        servers = [by_arn[server.arn] for server in by_name(wave.servers)]
        others = tuple(
            f"{server_label(found.server)}: {one_line(found.health.reason)}"
            for found in servers
            if not found.health.is_launchable
        )
        label = wave.label if wave.is_numbered else quote(wave.label)
        yield WaveView(label, len(servers) - len(others), len(servers), others)


def _row(found: FoundServer, holding: Mapping[Target, Holding | Problem] | None, ages: Ages | None) -> Row:
    server = found.server
    facts = [
        ("Wave", found.wave),
        ("Replication", server.replication_state),
        ("Lag", age_words(found, ages)),
        ("Instance", server.origin.instance_id if server.origin else ""),
        ("Recovery plans", plans_words(found, holding) if holding is not None else ""),
        *((shown_key(key), quote(server.tags[key])) for key in sorted(server.tags)),
    ]
    ways = (f"{way.server_id} in {way.target}" for way in found.other_ways)
    return Row(
        status=found.health.readiness.replace("_", " "),
        tone=_TONES[found.health.readiness],
        account=server.target.account,
        region=server.target.region,
        server_id=server.server_id,
        name=shown_name(server.name) if server.name else "",
        brief=one_line(f"wave {found.wave}"),
        facts=tuple((name, one_line(text)) for name, text in facts if text),
        remarks=(
            f"It {one_line(found.health.reason)}." if found.health.is_launchable else one_line(found.health.reason),
            *([f"{failback}."] if (failback := failback_words(found)) else []),
            *(f"Another way to recover the same instance: {way}. It is launched once." for way in ways),
        ),
        keys=tuple(map(shown_key, sorted(server.tags))),
    )
