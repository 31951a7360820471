"""What a plan and a run read like: the golden files are there to be read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tagsync.core.change import TagChange
from tagsync.core.model import Problem
from tagsync.core.plan import Bucket, Plan, TargetPlan, Unmatched
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.engine.run import RunRecord, RunStatus
from tagsync.report.tags.layout import counts, lay_out
from tagsync.report.tags.lines import lines_of
from tagsync.report.tags.markdown import to_markdown
from tagsync.report.tags.view import plan_view, run_view
from tagsync.report.text import to_text
from tests.report.tags.plans import (
    DENIED,
    DRIFTED,
    IN_SYNC,
    INCOMPLETE,
    IRELAND,
    RECORD,
    changed,
    plan_of,
    result_of,
    run_of,
)

GOLDEN = Path(__file__).parent / "golden"


def text_of(subject: Plan | RunRecord, *, verbose: bool = False, redact: bool = False, changes: bool = True) -> str:
    view = plan_view(subject, redact=redact) if isinstance(subject, Plan) else run_view(subject, redact=redact)
    return to_text(lay_out(view, verbose=verbose, changes=changes))


def summary_of(subject: Plan | RunRecord) -> str:
    return text_of(subject).splitlines()[-1]


DENIED_WRITE = "222222222222/eu-west-1 drs:TagResource: AccessDenied"
FAILED_RUN = run_of(
    INCOMPLETE,
    *(
        result_of(server, bucket=Bucket.FAILED, detail=DENIED_WRITE, changes=())
        for server in INCOMPLETE.servers()
        if server.name == "web-02"
    ),
    *(
        result_of(server, bucket=Bucket.SKIPPED, skip=Skip.NOT_REACHED, detail="the run was cancelled", launch=())
        for server in INCOMPLETE.servers()
        if server.name == "batch 01"
    ),
    stopped="cancelled",
)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("plan.txt", text_of(DRIFTED)),
        ("plan-verbose.txt", text_of(INCOMPLETE, verbose=True)),
        ("plan-redacted.txt", text_of(DRIFTED, redact=True)),
        ("run.txt", text_of(run_of(DRIFTED))),
        ("run-failed.txt", text_of(FAILED_RUN)),
    ],
)
def test_reads_like_its_golden_file(name: str, text: str) -> None:
    assert text == (GOLDEN / name).read_text(encoding="utf-8")


def test_no_drift_is_one_line() -> None:
    assert (
        text_of(IN_SYNC)
        == "No changes: 2 in sync. 2 of 2 servers (100.0 %) have the right tags. Looked in 1 region, 1 account.\n"
    )


def test_a_record_that_moves_or_goes_says_so() -> None:
    gone = TagChange("tagsync:owned", "1aaaaa", None, "ownership record")
    there = TagChange("dr:record", None, "1aaaaabbbbb", "ownership record")
    (moving,) = lines_of([gone, there], [])
    assert (moving.sign, moving.label) == ("~", "ownership record, which moves to dr:record")
    (going,) = lines_of([gone], [])
    assert (going.sign, going.label) == ("-", "ownership record")


def test_the_ownership_record_is_one_quiet_line_a_server_and_counted_apart() -> None:
    text = text_of(DRIFTED)
    assert "tagsync:owned" not in text
    assert text.count("    ~ ownership record\n") == 2
    assert "1 tag to add, 1 to update, 1 to remove, 1 launch setting to update, 2 ownership records to update" in text
    assert {line.style for line in lay_out(plan_view(DRIFTED)) if "~ ownership" in line.text} == {"quiet"}
    assert [line.sign for line in lines_of([TagChange("tagsync:owned", None, "1", "ownership record")], [])] == ["+"]


def test_long_values_are_shown_in_full() -> None:
    value = "x" * 256
    plan = plan_of(TargetPlan(IRELAND, "read", (changed(1, "web-01", TagChange("Key", None, value)),)))
    assert f'+ Key = "{value}"' in text_of(plan)


def test_a_line_break_in_a_value_or_name_cannot_forge_a_line() -> None:
    change = TagChange("Key", None, "x\n    - Other = y")
    plan = plan_of(TargetPlan(IRELAND, "read", (changed(1, "web\n01", change),)))
    assert "\n    - Other" not in text_of(plan)
    assert '"web\\n01"' in text_of(plan)


def test_nothing_that_could_not_be_read_looks_like_no_drift() -> None:
    unread = replace(IN_SYNC, targets=(*IN_SYNC.targets, *INCOMPLETE.targets[-1:]))
    text = text_of(unread)
    assert "NOT READ" in text
    assert DENIED.hint in text
    assert "No changes:" not in text
    assert summary_of(unread) == (
        "No changes in what could be read: 2 in sync. INCOMPLETE: 1 target could not be read, so its drift is unknown. "
        "2 of the 2 servers that could be read (100.0 %) have the right tags. Looked in 1 region, 1 account."
    )


def test_a_target_read_in_part_says_so_in_its_title_and_in_the_summary() -> None:
    plan = replace(DRIFTED, targets=(replace(DRIFTED.targets[0], status="partial", problem=DENIED),))
    assert text_of(plan).startswith("222222222222/eu-west-1: 3 of 11 servers to change (read only in part)\n")
    assert "INCOMPLETE: 1 target could be read only in part, so its drift is unknown" in summary_of(plan)


def test_unreadable_instances_make_a_plan_incomplete() -> None:
    unread = replace(IN_SYNC.targets[0].servers[0], bucket=Bucket.SKIPPED, skip=Skip.ORIGIN_UNREADABLE, detail="denied")
    plan = plan_of(TargetPlan(IRELAND, "read", (unread, *IN_SYNC.targets[0].servers[1:])))
    assert "INCOMPLETE: the instance of 1 server could not be read, so its drift is unknown" in summary_of(plan)
    assert "1 of 2 servers (50.0 %) have the right tags" in summary_of(plan)


@pytest.mark.parametrize("reason", Skip)
def test_a_summary_says_incomplete_exactly_where_the_counts_do(reason: Skip) -> None:
    server = replace(IN_SYNC.targets[0].servers[0], bucket=Bucket.SKIPPED, skip=reason)
    plan = plan_of(TargetPlan(IRELAND, "read", (server,)))
    said = summary_of(plan)
    assert ("INCOMPLETE: " in said) is not plan.counts.is_complete(plan.problems)
    assert "INCOMPLETE: ." not in said, "it says what is left"


def test_an_empty_fleet_and_an_unreadable_one_read_differently() -> None:
    assert summary_of(plan_of(TargetPlan(IRELAND, "read"))) == (
        "No source servers were found. Looked in 1 region, 1 account."
    )
    assert summary_of(plan_of(TargetPlan(IRELAND, "unreadable", problem=DENIED))) == (
        "Nothing could be read. INCOMPLETE: 1 target could not be read, so its drift is unknown."
    )


def test_coverage_is_rounded_down_so_that_100_means_all() -> None:
    servers = tuple(result.servers[0] for result in IN_SYNC.targets) * 9999
    skipped = replace(servers[0], bucket=Bucket.SKIPPED, skip=Skip.ORIGIN_GONE)
    assert "9,999 of 10,000 servers (99.9 %)" in summary_of(plan_of(TargetPlan(IRELAND, "read", (*servers, skipped))))


def test_a_refused_plan_says_why_and_that_it_can_be_forced() -> None:
    text = text_of(replace(DRIFTED, refusals=("222222222222/eu-west-1: 30 of 60 owned tags would be removed",)))
    assert "REFUSED: this plan is not applied unless it is forced" in text
    assert "30 of 60 owned tags" in text


def test_a_dry_run_says_that_nothing_was_written() -> None:
    assert summary_of(run_of(DRIFTED, dry_run=True)).startswith("Dry run, nothing was written: 3 servers to change")


def test_a_run_that_wrote_nothing_because_all_failed_does_not_say_no_changes() -> None:
    failed = [result_of(each, bucket=Bucket.FAILED, changes=(), launch=()) for each in DRIFTED.to_apply()]
    assert summary_of(run_of(DRIFTED, *failed)).startswith("Nothing was written: 2 in sync")


def test_a_run_out_of_time_says_what_is_left() -> None:
    left = [
        result_of(each, bucket=Bucket.SKIPPED, skip=Skip.NOT_REACHED, changes=(), launch=())
        for each in DRIFTED.to_apply()[1:]
    ]
    summary = summary_of(run_of(DRIFTED, *left, stopped="deadline"))
    assert "STOPPED EARLY, its time was up: 2 servers left; apply again to write the rest." in summary


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"bucket": Bucket.FAILED}, "1 server failed"),
        ({"bucket": Bucket.SKIPPED, "skip": Skip.TOO_MANY_TAGS}, "1 server has too many tags"),
        ({"bucket": Bucket.SKIPPED, "skip": Skip.NOT_REACHED}, "1 server was not reached"),
        ({"bucket": Bucket.SKIPPED, "skip": Skip.ORIGIN_UNREADABLE}, "the instance of 1 server could not be read"),
    ],
)
def test_whatever_makes_a_run_partial_is_named_as_incomplete(fields: dict[str, Any], said: str) -> None:
    server = IN_SYNC.targets[0].servers[0]
    planned = plan_of(TargetPlan(IRELAND, "read", (replace(server, **fields),)))
    assert f"INCOMPLETE: {said}" in summary_of(planned)
    run = run_of(IN_SYNC, result_of(server, **fields))
    assert run.status is RunStatus.PARTIAL
    assert f"INCOMPLETE: {said}" in summary_of(run)


def test_a_read_that_failed_is_named_also_where_no_server_waited_for_it() -> None:
    plan = replace(IN_SYNC, origin_problems=(DENIED,))
    assert "INCOMPLETE: 1 read of instances failed, so their drift is unknown." in summary_of(plan)
    assert "No changes in what could be read" in summary_of(plan)


def test_servers_left_undone_do_not_make_the_rest_unknown() -> None:
    skipped = replace(IN_SYNC.targets[0].servers[0], bucket=Bucket.SKIPPED, skip=Skip.TOO_MANY_TAGS)
    summary = summary_of(plan_of(TargetPlan(IRELAND, "read", (skipped,))))
    assert summary.startswith("No changes: ")
    assert "unknown" not in summary


def test_changes_that_were_just_shown_are_not_repeated() -> None:
    text = text_of(run_of(DRIFTED), changes=False)
    assert "Environment" not in text
    assert "Applied: 3 servers changed (1 tag added, 1 updated, 1 removed" in text


def test_problems_stay_on_their_lines_whatever_aws_says() -> None:
    problem = Problem(ProblemKind.UNAVAILABLE, "here", "first line\nsecond line\x1b[2J", "try\nagain")
    text = text_of(plan_of(TargetPlan(IRELAND, "unreadable", problem=problem)))
    assert "  ! here: first line second line\\u001b[2J\n    try again\n" in text


def test_redacted_text_has_no_value_and_no_name() -> None:
    text = text_of(INCOMPLETE, redact=True, verbose=True)
    for secret in ("Prod", "bob", "alice", "yes", "web-02", "batch 01", "vmware-6"):
        assert secret not in text
    assert "~ Owner       = *** -> ***" in text


def test_the_same_plan_gives_the_same_text_whatever_the_order_of_its_servers() -> None:
    target = DRIFTED.targets[0]
    reversed_plan = replace(DRIFTED, targets=(replace(target, servers=target.servers[::-1]), *DRIFTED.targets[1:]))
    assert text_of(reversed_plan) == text_of(DRIFTED)


def many(number: int, *more: TagChange) -> Plan:
    """So many servers with the same change and notice; the first has more."""
    change = TagChange("Environment", "Test", "Prod", "copied")
    servers = [changed(1, "web-1", change, *more, RECORD, notices=("left out",))]
    servers += [changed(each, f"web-{each}", change, RECORD, notices=("left out",)) for each in range(2, number + 1)]
    return plan_of(TargetPlan(IRELAND, "read", tuple(servers)))


def test_what_many_servers_share_stands_once_and_verbose_lists_them() -> None:
    plan = many(12, TagChange("Owner", None, "alice", "copied"))
    text = text_of(plan)
    assert text.startswith(
        "The same on many servers\n\n"
        '  ~ Environment = "Test" -> "Prod" on 12 servers\n'
        "  ~ ownership record on 12 servers\n"
        "  ! left out: on 12 servers\n\n"
        "222222222222/eu-west-1: 12 of 12 servers to change\n\n"
        "  11 servers with nothing but what many servers share\n\n"
        "  web-1 (s-00000000000000001)  from i-00000000000000001\n"
        '    + Owner = "alice"\n'
        "    and 2 changes that many servers share\n\n"
        "Plan: 12 servers to change (1 tag to add, 12 to update, 12 ownership records to update)"
    )
    assert text_of(plan, verbose=True).count("    222222222222/eu-west-1 web-12 (s-0000000000000000c)\n") == 3


def test_a_few_servers_are_shown_one_by_one() -> None:
    text = text_of(many(9))
    assert "The same" not in text
    assert text.count('~ Environment = "Test" -> "Prod"') == 9


def test_counts_alone_say_how_much_changes_where_and_what_is_refused() -> None:
    refused = replace(many(12), refusals=("too much",))
    text = to_text(counts(plan_view(refused)))
    assert text.startswith("222222222222/eu-west-1: 12 of 12 servers to change\nREFUSED")
    assert "Environment" not in text
    assert text.endswith(summary_of(refused) + "\n")


def test_entries_that_match_no_server_are_told_and_not_named_where_names_are_hidden() -> None:
    plan = replace(IN_SYNC, unmatched=(Unmatched("db-1", "db-01"), Unmatched("web-*")))
    told = "2 entries for servers without an instance match no server"
    assert f"{told}: db-1 (did you mean db-01?), web-*.\n\n" in text_of(plan)
    assert f"{told}.\n\n" in text_of(plan, redact=True)
    assert f"{told}: db-1 (did you mean db-01?), web-*." in to_markdown(plan_view(plan)).replace("\\", "")
