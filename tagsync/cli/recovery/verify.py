"""`tagsync recovery verify`: whether recovery instances carry the tags of their source servers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, ShowMarkdown, Where
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.service import Driven, RecoveryName

if TYPE_CHECKING:  # help is quick without what runs
    from tagsync.recovery.after.verifying import Verified


@with_flags
def verify(
    recovery: RecoveryName,
    where: Where,
    how: How,
    driven: Driven,
    show: ShowMarkdown,
    key: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KEY",
            help="Compare only this key, or those that a glob such as cost-* matches. May be repeated or a comma list. "
            "A key without a wildcard must be there even if the source server does not carry it.",
        ),
    ] = None,
) -> int:
    """Compare the tags of recovery instances with those of their source servers: what lacks, and why.

    Ends with 0 if every tag is on every launched instance, else with 1: also if something could not be read, or if
    nothing is launched. Writes nothing.
    """
    from tagsync.cli.kit.where import split
    from tagsync.cli.recovery.kit.recovered import recovered
    from tagsync.recovery.after.verifying import Verdict, check_keys, verify_tags

    keys = split(key)
    check_keys(keys)
    session, found = recovered(recovery, "verify", where, how, driven, show)
    reader, instances = session.connection.reader, session.connection.launch_reader.instances
    with session.stoppable():
        verified = verify_tags(found, reader, instances, keys, workers=session.workers, stop=session.stop)
    _print(verified, show)
    return session.exit_code(exit_codes.OK if verified.verdict is Verdict.ALL_THERE else exit_codes.PROBLEM)


def _print(verified: Verified, show: ShowMarkdown) -> None:
    from tagsync.cli.kit.results import show_result
    from tagsync.report.recovery.after.verified_document import verified_to_document
    from tagsync.report.recovery.after.verified_lines import verified_lines
    from tagsync.report.recovery.after.verified_markdown import verified_markdown

    show_result(
        show,
        document=lambda: verified_to_document(verified),
        lines=lambda: verified_lines(verified, redact=show.redact, verbose=show.verbose),
        markdown=lambda: verified_markdown(verified, redact=show.redact),
    )
