"""`tagsync adopt`: Terraform for every account and region with source servers."""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.files import check_writable, save_text
from tagsync.cli.kit.flags import How, Show, Where
from tagsync.cli.kit.output import print_text
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.with_flags import with_flags
from tagsync.core.errors import InputError, Mistake
from tagsync.discovery.adoption import Adoption
from tagsync.discovery.adoption import adopt as adoption_of
from tagsync.discovery.survey import Survey, survey
from tagsync.engine.standard_input import STANDARD_INPUT
from tagsync.report.adoption import adoption_hcl, adoption_remarks, adoption_summary
from tagsync.report.release import release

_WHAT = "configuration"


@with_flags
def adopt(
    where: Where,
    how: How,
    show: Show,
    module: Annotated[
        bool,
        typer.Option("--module", help="Call the module for all accounts, instead of one resource for each region."),
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Save it in a new file, such as fleets.tf, instead of printing it. It holds external ids.",
        ),
    ] = None,
) -> int:
    """Write Terraform that takes over every account and region with source servers. Each is a fleet with an import
    block, and with the roles that reach it. The next terraform plan shows the drift of all of them. Nothing is written
    to AWS. Ends with 4 if everything was read and there is no source server."""
    if out:
        _check_out(out, redact=show.redact)
    session = Session(where, how, show)
    with session.working() as listen:
        connection = session.connection
        read = survey(
            connection.reader, connection.targets(), workers=session.workers, listen=listen, stop=session.stop
        )
        found = adoption_of(read, connection.roles, lambda account: connection.roles(account, "write"))
    text = adoption_hcl(found, read, module_version=release(version("tagsync")) if module else "", redact=show.redact)
    if out:
        save_text(text, out, _WHAT)
        print_text(f"Written to {out}: {adoption_summary(found)}.\n")
    else:
        print_text(text)
    print_text("".join(f"{remark}\n" for remark in adoption_remarks(found, read)), sys.stderr)
    return session.exit_code(_code(found, read))


def _check_out(out: Path, *, redact: bool) -> None:
    """Raises `InputError` if it cannot be saved so. Called before AWS is read for it."""
    mistakes = []
    if redact:
        why = "without its external ids Terraform cannot reach the accounts"
        mistakes.append(Mistake("--redact", why, "Leave out --redact or --out"))
    if out == STANDARD_INPUT:
        mistakes.append(Mistake("--out", "- would be standard output", "Leave it out: it is printed then"))
    elif out.is_file():
        mistakes.append(Mistake(str(out), "it is there already", "Name a new file, or remove this one"))
    if mistakes:
        raise InputError(mistakes)
    check_writable(out, _WHAT)


def _code(found: Adoption, read: Survey) -> int:
    if read.problems or found.left_out:
        return exit_codes.PROBLEM
    return exit_codes.OK if found.fleets else exit_codes.NOTHING_FOUND
