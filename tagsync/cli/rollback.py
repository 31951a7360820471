"""`tagsync rollback`: takes back what a plan or a run wrote."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.applying import CHOOSING, apply_shown, refuse_flags, show_written
from tagsync.cli.kit.confirming import refuse_unconfirmed
from tagsync.cli.kit.flags import How, ShowChanges, Where
from tagsync.cli.kit.kept_run import load_kept, names_a_run
from tagsync.cli.kit.plan_file import check_out, load_recorded, save_plan
from tagsync.cli.kit.rule_flags import PolicyFile
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.tags_output import print_plan
from tagsync.cli.kit.where import one_region
from tagsync.cli.kit.with_flags import with_flags
from tagsync.core.errors import Mistake
from tagsync.core.plan import Plan
from tagsync.core.policy import Policy
from tagsync.core.undo.recorded import Recorded
from tagsync.core.undo.rollback import plan_rollback
from tagsync.engine.flow import Flowed
from tagsync.engine.guard import all_or_nothing, forced
from tagsync.engine.policy_file import load_policy
from tagsync.engine.rollback.rolling_back import read_recorded, rollback_fleet
from tagsync.engine.run import RunRecord

_INSTEAD = ", or save the plan with --out, and apply it"


@with_flags
def rollback(
    context: typer.Context,
    rules: PolicyFile,
    where: Where,
    how: How,
    show: ShowChanges,
    saved: Annotated[
        str,
        typer.Argument(
            metavar="FILE_OR_RUN_ID",
            help="What to take back: a plan saved with `tagsync plan --out`, or what `tagsync apply --output json` "
            "printed. - is standard input. Or the id of a run of the always-on service that kept its values.",
        ),
    ],
    table: Annotated[
        str, typer.Option(metavar="NAME", envvar="TAGSYNC_TABLE", help="The table of the service, for a RUN_ID.")
    ] = "tagsync",
    table_region: Annotated[
        str,
        typer.Option(metavar="REGION", callback=one_region, help="The region of the table. Default: the caller's."),
    ] = "",
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write nothing: save the plan of it, for `tagsync apply`. It holds values."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Do everything except write.")] = False,
    force: Annotated[
        bool,
        typer.Option("--force", help="Write even if more changes than the policy's limits allow. Says which limits."),
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask. Needed in a pipeline, unless --out.")] = False,
) -> int:
    """Restore the tags that a plan or a run changed, where nothing was changed since. The rest is left and named."""
    refuse_flags(context, CHOOSING, "all that was written is taken back, where it was written")
    is_run = names_a_run(saved)
    if not is_run:
        refuse_flags(context, ("table", "table_region"), "a file is not in a table")
    if out:
        check_out(out, redact=show.redact, others=_elsewhere(out, yes=yes, force=force))
    policy, session = load_policy(rules.policy), Session(where, how, show)
    if is_run:
        recorded = load_kept(saved, table=table, region=table_region, profile=where.profile)
    else:
        recorded = load_recorded(Path(saved))
    if out:
        plan = _planned(session, recorded, policy)
        save_plan(plan, out)
        print_plan(plan, show)
        return session.exit_code(exit_codes.of_plan(plan, detailed=False))
    refuse_unconfirmed(yes=yes or dry_run or not recorded.has_changes, instead=_INSTEAD)
    if yes and not dry_run:
        return show_written(session, *_roll_back(session, recorded, policy, force=force), show)
    plan = _planned(session, recorded, policy)
    return apply_shown(session, plan, show, saved=False, force=force, dry_run=dry_run, yes=yes)


def _planned(session: Session, recorded: Recorded, policy: Policy) -> Plan:
    """The plan for the servers as they are now."""
    with session.working() as listen:
        reader, workers = session.connection.reader, session.workers
        now = read_recorded(reader, recorded, workers=workers, listen=listen, stop=session.stop)
    return plan_rollback(recorded, now, policy)


def _roll_back(session: Session, recorded: Recorded, policy: Policy, *, force: bool) -> tuple[Flowed, RunRecord]:
    """Reads, plans and writes. If the plan has refusals, it is held back, unless `force`."""
    with session.working() as listen:
        return rollback_fleet(
            session.connection.reader,
            session.connection.writer,
            recorded,
            policy,
            forced if force else all_or_nothing,
            workers=session.workers,
            listen=listen,
            stop=session.stop,
        )


def _elsewhere(out: Path, **given: bool) -> list[Mistake]:
    """A mistake for each flag about writing that was given beside --out, which writes nothing."""
    fix = f"Leave it out, and give it to: tagsync apply {out}"
    return [Mistake(f"--{flag}", "--out writes nothing to AWS", fix) for flag, is_given in given.items() if is_given]
