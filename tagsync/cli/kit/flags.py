"""The flags that commands share, in groups. A command takes a group as one argument (see `with_flags`)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from tagsync.cli.kit.target_flags import WHERE, TargetFlags
from tagsync.engine.targets.timeouts import AT_LEAST, AT_MOST, DEFAULT_TIMEOUTS

WHAT = "What to look at"
HOW = "How to work"
SHOW = "What to show"


class OutputFormat(StrEnum):
    text = "text"
    json = "json"


class MarkdownFormat(StrEnum):
    text = "text"
    json = "json"
    markdown = "markdown"


class PageFormat(StrEnum):
    text = "text"
    json = "json"
    html = "html"


class ReportFormat(StrEnum):
    text = "text"
    json = "json"
    markdown = "markdown"
    html = "html"


@dataclass(frozen=True, slots=True)
class What:
    server: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="Only this source server. May be repeated.", rich_help_panel=WHAT),
    ] = None
    recheck_launch: Annotated[
        bool,
        typer.Option(
            "--recheck-launch",
            help="Read the launch settings of every server now, not only of those that are due.",
            rich_help_panel=WHAT,
        ),
    ] = False


@dataclass(frozen=True, slots=True)
class Where(TargetFlags):
    role_name: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            envvar="TAGSYNC_ROLE_NAME",
            help="The role to assume in every account but the caller's own.",
            rich_help_panel=WHERE,
        ),
    ] = ""
    write_role_name: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            envvar="TAGSYNC_WRITE_ROLE_NAME",
            help="The role to assume for writing. Default: the same as for reading.",
            rich_help_panel=WHERE,
        ),
    ] = ""
    external_id: Annotated[
        str,
        typer.Option(
            metavar="ID",
            envvar="TAGSYNC_EXTERNAL_ID",
            help="The external id that these roles require. The variable keeps it out of process lists.",
            rich_help_panel=WHERE,
        ),
    ] = ""
    source_identity: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            envvar="TAGSYNC_SOURCE_IDENTITY",
            help="Who is behind the sessions of these roles, for CloudTrail. They must trust the caller with "
            "sts:SetSourceIdentity.",
            rich_help_panel=WHERE,
        ),
    ] = ""
    session_tag: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KEY=VALUE",
            help="A session tag for these roles, instead of those of the targets file. May be repeated. They must "
            "trust the caller with sts:TagSession.",
            rich_help_panel=WHERE,
        ),
    ] = None
    transitive_tag_key: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KEY",
            help="The key of a session tag that AWS passes on along a chain of roles. May be repeated.",
            rich_help_panel=WHERE,
        ),
    ] = None
    profile: Annotated[
        str,
        typer.Option(metavar="NAME", help="The AWS profile with the caller's credentials.", rich_help_panel=WHERE),
    ] = ""


def _wait(name: str, what: str) -> Any:
    default = getattr(DEFAULT_TIMEOUTS, name)
    return typer.Option(
        metavar="SECONDS",
        min=AT_LEAST,
        max=AT_MOST,
        envvar=f"TAGSYNC_{name.upper()}_TIMEOUT",
        help=f"{what} Default: `timeouts` of the targets file, else {default:g}.",
        rich_help_panel=HOW,
    )


@dataclass(frozen=True, slots=True)
class How:
    workers: Annotated[
        int, typer.Option(min=1, max=256, help="How many calls to AWS at once.", rich_help_panel=HOW)
    ] = 16
    timeout: Annotated[
        float | None,
        typer.Option(
            metavar="SECONDS",
            min=0.001,
            help="Stop cleanly after this time, and say what is left. A region that does not answer is waited for "
            "half of it (but at least 1 s).",
            rich_help_panel=HOW,
        ),
    ] = None
    region_timeout: Annotated[
        float | None, _wait("region", "Give up a region in which a service answers nothing for so long.")
    ] = None
    read_timeout: Annotated[float | None, _wait("read", "How long one call waits for its answer.")] = None
    connect_timeout: Annotated[float | None, _wait("connect", "How long one call waits for its connection.")] = None


@dataclass(frozen=True, slots=True)
class Show:
    """What every command shows; the format is in `ShowFindings` or in `ShowReport`."""

    verbose: Annotated[
        bool,
        typer.Option(
            "--verbose", "-v", help="Show every skipped server, each rule, and the calls made.", rich_help_panel=SHOW
        ),
    ] = False
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="No progress on standard error.", rich_help_panel=SHOW)
    ] = False
    no_color: Annotated[
        bool, typer.Option("--no-color", help="No colours. So does the variable NO_COLOR.", rich_help_panel=SHOW)
    ] = False
    redact: Annotated[
        bool,
        typer.Option(
            "--redact", help="Hide tag values and server names, for logs that others read.", rich_help_panel=SHOW
        ),
    ] = False


@dataclass(frozen=True, slots=True)
class ShowPage(Show):
    """What commands with a page show; the format is in `ShowFound` or in `ShowReport`."""

    report: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Save the result as a page for a browser too: one HTML file that needs no network.",
            rich_help_panel=SHOW,
        ),
    ] = None


@dataclass(frozen=True, slots=True)
class ShowFound(ShowPage):
    """The flag `--output` of commands that have a page and cannot print Markdown."""

    output: Annotated[
        PageFormat, typer.Option("--output", "-o", help="How to print the result.", rich_help_panel=SHOW)
    ] = PageFormat.text


@dataclass(frozen=True, slots=True)
class ShowFindings(Show):
    """The flag `--output` of commands that have neither a page nor Markdown."""

    output: Annotated[
        OutputFormat, typer.Option("--output", "-o", help="How to print the result.", rich_help_panel=SHOW)
    ] = OutputFormat.text


@dataclass(frozen=True, slots=True)
class ShowMarkdown(Show):
    """The flag `--output` of commands that can print Markdown and have no page."""

    output: Annotated[
        MarkdownFormat, typer.Option("--output", "-o", help="How to print the result.", rich_help_panel=SHOW)
    ] = MarkdownFormat.text


@dataclass(frozen=True, slots=True)
class ShowReport(ShowPage):
    """The flag `--output` of commands with a page that can print Markdown too: plans, runs, executions."""

    output: Annotated[
        ReportFormat,
        typer.Option("--output", "-o", help="How to print the result.", rich_help_panel=SHOW),
    ] = ReportFormat.text


@dataclass(frozen=True, slots=True)
class ShowChanges(ShowReport):
    """What plans and runs of the sync show."""

    summary: Annotated[bool, typer.Option("--summary", help="Print only the counts.", rich_help_panel=SHOW)] = False
