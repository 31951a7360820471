"""Hooks in every report of a recovery: what was called, how it went, and the end of what it said."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

from tagsync.recovery.words.hooks import HookKind, HookRun, HookStatus, HookTime
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.documents import redacted
from tagsync.report.pages.recovery.execution import recovery_page
from tagsync.report.recovery.execution_document import execution_to_document
from tagsync.report.recovery.execution_lines import execution_lines
from tagsync.report.recovery.markdown import recovery_markdown
from tests.report.pages.reading import text
from tests.report.pages.recovery.given import FAILED_DRILL, at

DNS = HookRun(HookTime.BEFORE, HookKind.SSM, "dns", "erp-switch-dns", HookStatus.SUCCEEDED, "", "", at(1), at(2))
DATABASE = HookRun(
    HookTime.AFTER,
    HookKind.LAMBDA,
    "database",
    "erp-db-check",
    HookStatus.FAILED,
    "the function answered failed",
    "geheim 1\n\n" + "\n".join(f"line {number}" for number in range(2, 8)),
    at(11),
    at(11) + timedelta(seconds=12),
)
SKIPPED = HookRun(HookTime.AFTER, HookKind.HTTP, "shop", "https://shop.example.com/health", HookStatus.SKIPPED, "why")


def recovery() -> Recovery:
    first, *others = FAILED_DRILL.steps
    return replace(FAILED_DRILL, steps=(replace(first, hooks=(DNS, DATABASE, SKIPPED)), *others))


def lines(*, redact: bool = False) -> list[str]:
    return [each.text.strip() for each in execution_lines(recovery(), redact=redact)]


def test_the_text_has_hooks_before_and_after_the_servers_with_the_last_lines_they_said() -> None:
    found = lines()
    before = found.index("before: SUCCEEDED   dns (ssm erp-switch-dns) in 60 s")
    failed = "after: FAILED      database (lambda erp-db-check) in 12 s: the function answered failed"
    after = found.index(failed)
    servers = [at for at, line in enumerate(found[:after]) if line.startswith("LAUNCHED")]
    assert before < min(servers) <= max(servers) < after
    assert found[after + 1 : after + 6] == [f"| line {number}" for number in range(3, 8)]
    assert found[after + 6] == "after: SKIPPED     shop (http https://shop.example.com/health): why"


def test_the_document_has_the_whole_end_of_the_output() -> None:
    (first, *_) = execution_to_document(recovery())["steps"]
    dns, database, _ = first["hooks"]
    assert (dns["when"], dns["kind"], dns["seconds"]) == ("before", "ssm", 60)
    assert database["output"] == DATABASE.output


def test_redact_hides_outputs_everywhere() -> None:
    made = recovery()
    shown = [
        "\n".join(lines(redact=True)),
        json.dumps(redacted(execution_to_document(made))),
        recovery_markdown("erp", None, made, redact=True),
        text(recovery_page(made, now=at(60), plan="erp", redact=True)),
    ]
    for each in shown:
        assert "***" in each.replace("\\", "")
        assert "line 7" not in each
        assert "geheim" not in each


def test_the_page_and_the_markdown_show_each_hook_with_its_wave() -> None:
    page = text(recovery_page(recovery(), now=at(60), plan="erp"))
    assert "Hooks before and after waves" in page
    assert "Before wave 1" in page
    assert "database (lambda erp-db-check) in 12 s: the function answered failed" in page
    assert "line 6 / line 7" in page
    assert "the function answered failed / line 3" in recovery_markdown("erp", None, recovery(), redact=False)
