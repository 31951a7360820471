"""`tagsync discover`: which source servers carry certain tags, in which waves, and whether they can be launched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated

import typer

from tagsync.cli.how_old import RpoFlags
from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, ShowFound, Where
from tagsync.cli.kit.results import show_result
from tagsync.cli.kit.rule_flags import Rules
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.tag_pairs import tag_selector
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.unprotected import look_for_unprotected, unprotected_document
from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import INSTANCE_ID, Problem, Target, TargetReading
from tagsync.core.policy import Policy
from tagsync.discovery.drift import SelectorDrift, compare_with_origins, selector_drift
from tagsync.discovery.rpo import Ages, RpoState
from tagsync.discovery.selectors import Selector
from tagsync.discovery.servers import FoundServer, Selection, of_instances, select
from tagsync.discovery.survey import Survey, survey
from tagsync.discovery.wave_notices import WaveMissing, refuse_missing
from tagsync.discovery.waves import DEFAULT_WAVE_TAG, wave_label
from tagsync.engine.events import Listener
from tagsync.engine.policy_file import load_policy
from tagsync.engine.run import RunStatus
from tagsync.recovery.plans.holding import read_holding
from tagsync.recovery.plans.native_plan import Holding
from tagsync.report.discovery.document import discovery_to_document
from tagsync.report.discovery.lines import discovery_lines
from tagsync.report.discovery.redaction import hidden, hidden_drift
from tagsync.report.discovery.unprotected import unprotected_lines

WHICH = "Which servers"


@dataclass(frozen=True, slots=True)
class Which:
    tag: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KEY=VALUE",
            help="A tag that a server must carry, with exactly this value. May be repeated: all keys must match, and "
            "one of the values given for the same key.",
            rich_help_panel=WHICH,
        ),
    ] = None
    tag_glob: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KEY=PATTERN",
            help="The same with a glob for the value: * ? [...]",
            rich_help_panel=WHICH,
        ),
    ] = None
    instance: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID",
            help="Only source servers of this EC2 instance (i-...), with or without --tag. May be repeated.",
            rich_help_panel=WHICH,
        ),
    ] = None
    wave: Annotated[
        list[str] | None,
        typer.Option(metavar="WAVE", help="Only this wave. May be repeated.", rich_help_panel=WHICH),
    ] = None
    wave_tag: Annotated[
        str, typer.Option(metavar="KEY", help="The tag that holds the wave.", rich_help_panel=WHICH)
    ] = DEFAULT_WAVE_TAG
    wave_missing: Annotated[
        WaveMissing,
        typer.Option(
            help="Servers without that tag. first: they are in wave 1. refuse: it ends with 3, and shows nothing.",
            rich_help_panel=WHICH,
        ),
    ] = WaveMissing.FIRST
    unhealthy: Annotated[
        bool,
        typer.Option("--unhealthy", help="Only servers that cannot be launched now.", rich_help_panel=WHICH),
    ] = False
    plans: Annotated[
        bool,
        typer.Option(
            "--plans",
            help="Say of each server which native recovery plans hold it. DRS does not delete a server that is in one.",
            rich_help_panel=WHICH,
        ),
    ] = False
    no_drift: Annotated[
        bool,
        typer.Option(
            "--no-drift",
            help="Do not read the instances to warn of servers that the tags miss because they have drifted, and of "
            "instances that no source server protects.",
            rich_help_panel=WHICH,
        ),
    ] = False
    find_staging: Annotated[
        bool,
        typer.Option(
            "--find-staging",
            help="Look also in the staging accounts that DRS lists for each target.",
            rich_help_panel=WHICH,
        ),
    ] = False


@with_flags
def discover(which: Which, rpo: RpoFlags, rules: Rules, where: Where, how: How, show: ShowFound) -> int:
    """Show the source servers that carry certain tags: in which waves, and whether they can be launched. Warns of
    servers whose drifted tags hide them, and of instances that nothing protects. Nothing is written. Ends with 4 if
    everything was read and no server matches."""
    rpo.check()
    selector, policy = _selector(which), load_policy(rules.policy, rules.tag_file)
    session = Session(where, how, show)
    with session.working() as listen:
        read = survey(
            session.connection.reader,
            session.connection.targets(),
            staging=session.connection.reader if which.find_staging else None,
            workers=session.workers,
            listen=listen,
            stop=session.stop,
        )
        missing = (
            None if which.no_drift or not selector else look_for_unprotected(selector, read, policy, session, listen)
        )
        drift = None if which.no_drift else _drift(selector, which, read, policy, session, listen)
    matching = select(selector, read.servers, which.wave_tag, which.instance or ())
    if which.wave_missing is WaveMissing.REFUSE:
        refuse_missing((found.server for found in matching.servers), which.wave_tag)
    selection = _narrowed(matching, which)
    holding = _holding(selection, session) if which.plans else None
    if holding is not None:
        unread = [TargetReading(target, problem=each) for target, each in holding.items() if isinstance(each, Problem)]
        read = Survey((*read.readings, *unread))
    ages = rpo.read(selection, session)
    shown = hidden(selection) if show.redact else selection
    drift = hidden_drift(drift) if drift and show.redact else drift
    left_out = len(matching.servers) - len(selection.servers)
    show_result(
        show,
        document=lambda: {
            "format_version": 1,
            **discovery_to_document(
                shown, read, holding, drift, ages, unprotected_document(missing, redact=show.redact)
            ),
        },
        lines=lambda: discovery_lines(
            shown,
            read,
            holding,
            drift,
            ages=ages,
            left_out=left_out,
            more=unprotected_lines(missing, verbose=show.verbose, redact=show.redact) if missing else (),
            verbose=show.verbose,
        ),
        page=lambda: _page(shown, read, holding, drift, ages=ages, left_out=left_out),
    )
    return session.exit_code(exit_codes.first(_code(selection, read), _code_of_ages(selection, ages)))


def _page(
    shown: Selection,
    read: Survey,
    holding: Mapping[Target, Holding | Problem] | None,
    drift: SelectorDrift | None,
    *,
    ages: Ages | None,
    left_out: int,
) -> str:
    from tagsync.report.pages.discovery import discovery_page

    return discovery_page(shown, read, holding, drift, ages=ages, left_out=left_out)


def _holding(selection: Selection, session: Session) -> Mapping[Target, Holding | Problem]:
    targets = {found.server.target for found in selection.servers}
    with session.stoppable():
        return read_holding(session.connection.native_plans, targets, workers=session.workers, stop=session.stop)


def _drift(
    selector: Selector | None, which: Which, read: Survey, policy: Policy, session: Session, listen: Listener
) -> SelectorDrift:
    """What the tags get wrong. With --instance only about those instances."""
    wanted = of_instances(read.servers, which.instance or ())
    reader, workers, stop = session.connection.reader, session.workers, session.stop
    now = datetime.now(UTC)
    compared = compare_with_origins(reader, wanted, policy, now=now, workers=workers, listen=listen, stop=stop)
    return selector_drift(selector, which.wave_tag, compared)


def _selector(which: Which) -> Selector | None:
    mistakes: list[Mistake] = []
    selector = tag_selector(which.tag, which.tag_glob, mistakes)
    if not (which.tag or which.tag_glob or which.instance):
        fix = "Name at least one: --tag DR-Application=HRP"
        mistakes.append(Mistake("--tag", "no tag is given, which would select every server", fix))
    mistakes += [
        Mistake("--instance", f'"{each}" is not an EC2 instance id', "Write one like i-1234567890abcdef0")
        for each in which.instance or ()
        if not re.fullmatch(INSTANCE_ID, each)
    ]
    if mistakes:
        raise InputError(mistakes)
    return selector


def _narrowed(selection: Selection, which: Which) -> Selection:
    waves = _labels(which.wave or ())

    def wanted(found: FoundServer) -> bool:
        return (not waves or found.wave in waves) and not (which.unhealthy and found.health.is_launchable)

    return selection.only(wanted)


def _labels(waves: Iterable[str]) -> frozenset[str]:
    return frozenset(wave_label(wave) for wave in waves)


def _code(selection: Selection, read: Survey) -> int:
    if read.status is not RunStatus.SUCCESS:
        return exit_codes.PROBLEM
    return exit_codes.OK if selection.servers else exit_codes.NOTHING_FOUND


def _code_of_ages(selection: Selection, ages: Ages | None) -> int:
    beyond = ages and any(ages.state(found.server) is not RpoState.MET for found in selection.servers)
    return exit_codes.REFUSED if ages and ages.rpo.is_strict and beyond else exit_codes.OK
