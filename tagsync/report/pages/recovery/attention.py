"""What needs a person: servers that are not up, not well or of older data, those with one reason together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tagsync.core.sentences import sentence
from tagsync.recovery.native.findings import Finding, Preflight
from tagsync.recovery.words.hooks import HookRun, HookStatus
from tagsync.recovery.words.recovery import Recovery, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact
from tagsync.report.by_name import by_name
from tagsync.report.pages.explorer import Tone
from tagsync.report.pages.recovery.looks import look_of
from tagsync.report.quoting import one_line
from tagsync.report.recovery.execution_lines import server_label, server_remarks
from tagsync.report.recovery.hook_lines import all_hooks, hook_words, output_lines
from tagsync.report.recovery.names import label


@dataclass(frozen=True, slots=True)
class Matter:
    """One sentence, what to do about it, and the servers that it is said of."""

    what: str
    helps: str = ""
    servers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Panel:
    """Matters of one kind, under one title."""

    title: str
    tone: Tone
    matters: tuple[Matter, ...]


def troubles(recovery: Recovery, *, redact: bool) -> tuple[Panel, ...]:
    """What could not be read, then the servers that need a look, by what became of them. The worst comes first."""
    found: dict[tuple[Tone, str], dict[str, list[str]]] = {}
    for server in by_name(recovery.servers()):
        look = look_of(server)
        if look.needs_attention:
            why = "; ".join(server_remarks(_alike(server)))
            optional = ", OPTIONAL" if server.impact is Impact.OPTIONAL else ""
            whys = found.setdefault((look.tone, f"{look.words}{optional}"), {})
            whys.setdefault(why, []).append(server_label(server, redact=redact))
    panels = [
        Panel(_title(words, whys), tone, tuple(Matter(_begun(why), "", tuple(whys[why])) for why in whys))
        for (tone, words), whys in sorted(found.items(), key=lambda item: item[0][0] != "bad")
    ]
    unread = tuple(Matter(one_line(f"{each.where}: {each.message}"), one_line(each.hint)) for each in recovery.problems)
    return (*([Panel("Not read, so nothing is known about", "bad", unread)] if unread else []), *panels)


def _alike(server: ServerLaunch) -> ServerLaunch:
    """The server without the moment of its data, so that those of one reason are told together."""
    return server if server.is_of_other_point else replace(server, point_at=None, asked_point=None)


def hooks(recovery: Recovery, *, redact: bool) -> tuple[Panel, ...]:
    """What was called before and after each wave, and the end of what it said."""
    found: dict[str, list[HookRun]] = {}
    for step, run in all_hooks(recovery.steps):
        found.setdefault(one_line(f"{run.when.capitalize()} {step.name}"), []).append(run)
    return tuple(
        Panel(title, _hook_tone(runs), tuple(Matter(hook_words(run), _output(run, redact=redact)) for run in runs))
        for title, runs in found.items()
    )


def _hook_tone(runs: Sequence[HookRun]) -> Tone:
    statuses = {run.status for run in runs}
    if HookStatus.FAILED in statuses:
        return "bad"
    return "warn" if HookStatus.SKIPPED in statuses else "quiet"


def _output(run: HookRun, *, redact: bool) -> str:
    lines = output_lines(run, redact=redact)
    return f"Output: {' / '.join(lines)}" if lines else ""


def findings(preflight: Preflight, *, redact: bool) -> tuple[Panel, ...]:
    """What keeps the recovery from starting, and what only has to be known, by what it is about."""
    refusals = _panels("Blocks the start: ", preflight.refusals, "bad", redact)
    return (*refusals, *_panels("Warning: ", preflight.warnings, "warn", redact))


def _panels(title: str, group: Sequence[Finding], tone: Tone, redact: bool) -> list[Panel]:
    found: dict[str, dict[str, dict[str, list[str]]]] = {}
    for each in group:
        labels = each.server_ids or (label(each.name, each.place, redact=redact),)
        by_fix = found.setdefault(each.reason.replace("_", " "), {})
        by_fix.setdefault(one_line(each.fix), {}).setdefault(one_line(each.what), []).extend(labels)
    return [
        Panel(f"{title}{reason}", tone, tuple(matter for fix in by_fix for matter in _with_fix(fix, by_fix[fix])))
        for reason, by_fix in found.items()
    ]


def _with_fix(fix: str, labels: Mapping[str, Sequence[str]]) -> Iterator[Matter]:
    """What is to be fixed in one way: what is said of several servers, then one line for each of the others."""
    shared = [what for what in labels if len(labels) == 1 or len(labels[what]) > 1]
    lines = tuple(f"{labels[what][0]}: {what}" for what in labels if what not in shared)
    matters = [Matter(what, servers=tuple(labels[what])) for what in shared]
    matters += [Matter("", servers=lines)] if lines else []
    yield from matters[:-1]
    yield replace(matters[-1], helps=fix)


def _begun(why: str) -> str:
    """The reason as a sentence of its own."""
    return sentence(f"{why[0].upper()}{why[1:]}") if why else ""


def _title(words: str, whys: dict[str, list[str]]) -> str:
    return f"{words[0].upper()}{words[1:]} ({sum(map(len, whys.values())):,})"
