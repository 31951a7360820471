"""The ways home as lines of text: servers at one stage together, with the next step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tagsync.recovery.failback.reading import Failbacks
from tagsync.recovery.failback.way import Carries, Stage, WayBack, tags_home
from tagsync.report.recovery.after.failback_words import next_command, tag_words, way_words
from tagsync.report.styled import Style, Styled, problem_lines
from tagsync.report.words import some

_FEW = 5
_STYLES: Mapping[Stage, Style] = {
    Stage.UNKNOWN: "problem",
    Stage.BROKEN: "problem",
    Stage.LAUNCHED_BACK: "warning",
    Stage.HOME: "good",
}
_LACKS = (
    "From then on its tags are the truth: of what tagsync has written to the source server, it removes what they lack "
    "(prune: owned). Give them to it first: docs/failback.md"
)


def failback_lines(found: Failbacks, *, redact: bool, verbose: bool) -> Iterator[Styled]:
    """Every server by its stage, with the next step; without `verbose` the first five commands of each."""
    for stage, ways in by_stage(found).items():
        title = f"{stage.words[0].upper()}{stage.words[1:]} ({some(len(ways), 'server')})"
        yield Styled(title, _STYLES.get(stage, "title"))
        for way in ways:
            yield Styled(f"  {way_words(way, redact=redact)}", "server")
            if said := tag_words(way):
                lacks = tags_home(way).carries is Carries.SOME
                yield Styled(f"    {said}", "warning" if lacks else "quiet")
            if way.problem:
                yield Styled(f"    {way.problem.where}: {way.problem.message}", "problem")
        yield Styled(f"  {stage.then}.")
        if stage is Stage.LAUNCHED_BACK and any(tags_home(way).carries is Carries.SOME for way in ways):
            yield Styled(f"  {_LACKS}.", "warning")
        yield from _commands(ways, verbose)
        yield Styled("")
    yield from problem_lines(found.problems)
    yield Styled(failback_summary(found), "problem" if found.problems else "good")


def by_stage(found: Failbacks) -> dict[Stage, Sequence[WayBack]]:
    """The ways of each stage, in the order of the stages."""
    grouped = {stage: [way for way in found.ways if way.stage is stage] for stage in Stage}
    return {stage: ways for stage, ways in grouped.items() if ways}


def failback_summary(found: Failbacks) -> str:
    """One line: how many servers run on recovery instances, and how many of them are home."""
    ways = [way for way in found.ways if way.server]
    home = sum(way.stage is Stage.HOME for way in ways)
    looked = f"in {some(found.targets, 'target')}"
    run = f"{some(len(ways), 'server')} of a recovery {looked}, {home:,} back home and protected"
    said = run if ways else f"No server runs on an instance of a recovery {looked}"
    return f"{said}. INCOMPLETE: not all of it could be read." if found.problems else f"{said}."


def _commands(ways: Sequence[WayBack], verbose: bool) -> Iterator[Styled]:
    commands = [command for way in ways if (command := next_command(way))]
    shown = commands if verbose else commands[:_FEW]
    yield from (Styled(f"    {command}") for command in shown)
    if len(commands) > len(shown):
        yield Styled(f"    and {len(commands) - len(shown):,} more: see them with --verbose")
