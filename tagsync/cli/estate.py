"""`tagsync estate`: which running instances should be protected and are not, and which source servers no longer fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, ShowReport, Where
from tagsync.cli.kit.results import show_result
from tagsync.cli.kit.rule_flags import PolicyFile
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.tag_pairs import tag_selector
from tagsync.cli.kit.where import split
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.target import read_plan
from tagsync.core.documents.forms import REGION
from tagsync.core.errors import InputError, Mistake
from tagsync.discovery.estate.estate import APPLICATION_TAG, Estate
from tagsync.discovery.estate.making import make_estate
from tagsync.discovery.estate.members import Plans
from tagsync.discovery.estate.places import EVERYWHERE
from tagsync.discovery.estate.places import Where as Places
from tagsync.discovery.estate.reading import read_estate
from tagsync.discovery.estate.wants import make_wants
from tagsync.discovery.selectors import Selector
from tagsync.discovery.survey import Survey, survey
from tagsync.engine.policy_file import load_policy
from tagsync.engine.run import RunStatus
from tagsync.engine.targets.access import Targets
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.holding import read_holding
from tagsync.recovery.plans.members import PlacedPlan, placed, plan_members
from tagsync.report.estate.document import estate_to_document
from tagsync.report.estate.lines import estate_lines
from tagsync.report.estate.markdown import estate_markdown
from tagsync.report.estate.redaction import hidden_estate

WANTED = "Which instances"


@dataclass(frozen=True, slots=True)
class Wanted:
    plan: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FILE",
            help="A recovery plan, native or driven: what its selector takes has to be protected. May be repeated.",
            rich_help_panel=WANTED,
        ),
    ] = None
    tag: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KEY=VALUE",
            help="A tag of instances that have to be protected, with exactly this value. May be repeated: all keys "
            "must match, and one of the values given for the same key.",
            rich_help_panel=WANTED,
        ),
    ] = None
    tag_glob: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KEY=PATTERN", help="The same with a glob for the value: * ? [...]", rich_help_panel=WANTED
        ),
    ] = None
    plans: Annotated[
        bool,
        typer.Option(
            "--plans",
            help="Read the native recovery plans also where no --plan is given, and say which servers are in none.",
            rich_help_panel=WANTED,
        ),
    ] = False
    application_tag: Annotated[
        str, typer.Option(metavar="KEY", help="The tag that names an application.", rich_help_panel=WANTED)
    ] = APPLICATION_TAG
    origin_region: Annotated[
        list[str] | None,
        typer.Option(
            metavar="REGION",
            help="Look for instances in this region too, though no source server has its instance there. May be "
            "repeated or a comma list.",
            rich_help_panel=WANTED,
        ),
    ] = None


@with_flags
def estate(
    wanted: Wanted,
    rules: PolicyFile,
    where: Where,
    how: How,
    show: ShowReport,
    detailed_exitcode: Annotated[
        bool, typer.Option("--detailed-exitcode", help="End with 2 if everything was read and something was found.")
    ] = False,
) -> int:
    """Show which running instances should be protected and are not, and which source servers no longer fit: their
    instance is gone, or no plan takes them. Nothing is written. Ends with 4 if everything was read and no running
    instance is wanted."""
    selector, policy, regions = _selector(wanted), load_policy(rules.policy), _regions(wanted)
    definitions = _definitions(wanted.plan or ())
    session = Session(where, how, show)
    with session.working() as listen:
        connection, workers, stop = session.connection, session.workers, session.stop
        targets = connection.targets()
        known_plans = [_placed(definition, targets) for definition in definitions]
        wants = make_wants(policy, [*(plan.wanted for plan in known_plans), *_asked(selector)])
        servers = survey(connection.reader, targets, workers=workers, listen=listen, stop=stop)
        read = read_estate(
            connection.reader,
            connection.estate_reader,
            servers,
            wants,
            accounts=connection.origin_accounts,
            regions=regions,
            workers=workers,
            listen=listen,
            stop=stop,
        )
        plans = _plans(known_plans, servers, session) if known_plans or wanted.plans else None
    found = make_estate(wants, read.survey, read.origins, read.running, plans, application_tag=wanted.application_tag)
    shown = hidden_estate(found) if show.redact else found
    show_result(
        show,
        document=lambda: {"format_version": 1, **estate_to_document(shown)},
        lines=lambda: estate_lines(shown, verbose=show.verbose),
        page=lambda: _page(shown),
        markdown=lambda: estate_markdown(shown),
    )
    return session.exit_code(_code(found, detailed=detailed_exitcode))


def _page(shown: Estate) -> str:
    from tagsync.report.pages.estate import estate_page  # few look at the page

    return estate_page(shown)


def _definitions(files: Iterable[Path]) -> list[Definition]:
    """The plans of these files. Raises `InputError` for two of one name: what is said of a plan names it alone."""
    found: dict[str, tuple[Path, Definition]] = {}
    mistakes: list[Mistake] = []
    for file in files:
        definition = read_plan(file)
        if definition.name in found:
            other, _ = found[definition.name]
            what = f"the files {other} and {file} both hold a plan {definition.name}"
            mistakes.append(Mistake("--plan", what, "Rename one of the plans, or give one of the files"))
        found[definition.name] = file, definition
    if mistakes:
        raise InputError(mistakes)
    return [definition for _, definition in found.values()]


def _placed(definition: Definition, targets: Targets) -> PlacedPlan:
    """The plan with its targets. Raises `InputError` for a native plan that does not say which of several is its."""
    plan = placed(definition, [*targets.targets, *(reading.target for reading in targets.unreachable)])
    if not plan.driven and len(plan.targets) != 1:
        what = f"the plan {definition.name} stands for {len(plan.targets)} targets, and a native plan belongs to one"
        raise InputError([Mistake("--plan", what, "Write account and region into it, or give --account and --region")])
    return plan


def _asked(selector: Selector | None) -> Iterator[tuple[str, Selector, Places]]:
    if selector:
        yield "--tag", selector, EVERYWHERE


def _plans(known_plans: Sequence[PlacedPlan], read: Survey, session: Session) -> Plans:
    targets = {server.target for server in read.servers}
    holding = read_holding(session.connection.native_plans, targets, workers=session.workers, stop=session.stop)
    return plan_members(known_plans, read.servers, holding)


def _selector(wanted: Wanted) -> Selector | None:
    mistakes: list[Mistake] = []
    selector = tag_selector(wanted.tag, wanted.tag_glob, mistakes)
    if not wanted.application_tag:
        mistakes.append(Mistake("--application-tag", "the key is empty", f"Write a key, such as {APPLICATION_TAG}"))
    if mistakes:
        raise InputError(mistakes)
    return selector


def _regions(wanted: Wanted) -> list[str]:
    regions = split(wanted.origin_region)
    mistakes = [
        Mistake("--origin-region", problem, REGION.fix) for region in regions if (problem := REGION.problem(region))
    ]
    if mistakes:
        raise InputError(mistakes)
    return regions


def _code(found: Estate, *, detailed: bool) -> int:
    return exit_codes.first(
        exit_codes.OK if found.status is RunStatus.SUCCESS else exit_codes.PROBLEM,
        exit_codes.DRIFT if detailed and found.findings else exit_codes.OK,
        exit_codes.OK if found.instances else exit_codes.NOTHING_FOUND,
    )
