"""`tagsync board`: recoveries and fleets in a browser, live, on this machine alone."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from typing import Annotated

import typer

from tagsync.cli.kit.flags import How, Show, Where
from tagsync.cli.kit.rule_flags import Rules
from tagsync.cli.kit.tag_pairs import tag_selector
from tagsync.cli.kit.where import access_from, one_region
from tagsync.cli.kit.with_flags import with_flags
from tagsync.core.errors import InputError, Mistake, TagsyncError
from tagsync.discovery.selectors import Selector
from tagsync.discovery.waves import DEFAULT_WAVE_TAG
from tagsync.engine.policy_file import load_policy

PANEL = "The board"


class BoardMissing(TagsyncError):
    """The board's packages are not installed."""


@with_flags
def board(
    rules: Rules,
    where: Where,
    how: How,
    show: Show,
    recoveries: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[RECOVERY]...",
            help="Follow this recovery, too: the name of its plan, the ARN of an execution, or the id of a drive.",
        ),
    ] = None,
    table: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            envvar="TAGSYNC_TABLE",
            help="The table of the service: read drives and the history of runs from it.",
            rich_help_panel=PANEL,
        ),
    ] = "",
    table_region: Annotated[
        str,
        typer.Option(
            metavar="REGION",
            callback=one_region,
            help="The region of the table. Default: the caller's.",
            rich_help_panel=PANEL,
        ),
    ] = "",
    tag: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KEY=VALUE",
            help="Show the servers that carry this tag, as tagsync discover does. May be repeated.",
            rich_help_panel=PANEL,
        ),
    ] = None,
    wave_tag: Annotated[
        str, typer.Option(metavar="KEY", help="The tag that holds the wave, with --tag.", rich_help_panel=PANEL)
    ] = DEFAULT_WAVE_TAG,
    fleet_minutes: Annotated[
        float | None,
        typer.Option(
            metavar="MINUTES",
            min=1,
            help="Read the fleet again so often while its page is open. Default: only when it is asked for.",
            rich_help_panel=PANEL,
        ),
    ] = None,
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="The port on 127.0.0.1. 0: a free one.", rich_help_panel=PANEL)
    ] = 0,
) -> int:
    """Show recoveries as they go, and the state of the fleet, in a browser. Nothing is written to AWS.

    Prints one URL, which only this machine reaches, and serves until Ctrl-C.
    """
    if not all(map(importlib.util.find_spec, ("starlette", "uvicorn"))):
        raise BoardMissing("The board's packages are not installed. Install them: pip install 'tagsync[board]'")
    from tagsync.cli.board.opened import Asked, run

    asked = Asked(
        access=access_from(where),
        policy=load_policy(rules.policy, rules.tag_file),
        how=how,
        show=show,
        follow=tuple(recoveries or ()),
        table=table,
        table_region=table_region,
        selector=_selector(tag or ()),
        wave_tag=wave_tag,
        fleet_minutes=fleet_minutes,
        port=port,
    )
    return run(asked)


def _selector(tags: Sequence[str]) -> Selector | None:
    mistakes: list[Mistake] = []
    selector = tag_selector(tags, (), mistakes)
    if mistakes:
        raise InputError(mistakes)
    return selector
