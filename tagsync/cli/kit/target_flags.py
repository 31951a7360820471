"""The flags that say which accounts and regions a command looks at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

WHERE = "Where to look"

_UNIT = "Its name, or its id (ou-..., r-... for the root). May be repeated."


@dataclass(frozen=True, slots=True)
class TargetFlags:
    targets: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            envvar="TAGSYNC_TARGETS",
            help="The targets file: accounts, roles, external ids and regions, in YAML or JSON.",
            rich_help_panel=WHERE,
        ),
    ] = None
    account: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID",
            help="Only this account. May be repeated or a comma list. Default: those of the targets file, "
            "else the caller's own.",
            rich_help_panel=WHERE,
        ),
    ] = None
    exclude_account: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="Not this account. May be repeated or a comma list.", rich_help_panel=WHERE),
    ] = None
    organization: Annotated[
        bool,
        typer.Option("--organization", help="Every active account of the AWS organisation.", rich_help_panel=WHERE),
    ] = False
    organizational_unit: Annotated[
        list[str] | None,
        typer.Option(
            metavar="UNIT",
            help=f"With --organization: only accounts of this organisational unit, and of all below. {_UNIT}",
            rich_help_panel=WHERE,
        ),
    ] = None
    exclude_organizational_unit: Annotated[
        list[str] | None,
        typer.Option(
            metavar="UNIT",
            help=f"With --organization: no account of this organisational unit, nor of any below. {_UNIT}",
            rich_help_panel=WHERE,
        ),
    ] = None
    region: Annotated[
        list[str] | None,
        typer.Option(
            metavar="REGION",
            help="Only this region, or those that a glob such as eu-* matches. May be repeated or a comma list. "
            "Default: every region where DRS exists and the account is enabled.",
            rich_help_panel=WHERE,
        ),
    ] = None
    exclude_region: Annotated[
        list[str] | None,
        typer.Option(
            metavar="REGION",
            help="Not this region, nor those that a glob matches. May be repeated or a comma list.",
            rich_help_panel=WHERE,
        ),
    ] = None
