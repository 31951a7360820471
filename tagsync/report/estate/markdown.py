"""The estate as Markdown, for a change request or a chat."""

from __future__ import annotations

from tagsync.discovery.estate.estate import Estate
from tagsync.discovery.estate.findings import EstateFinding, FindingKind
from tagsync.discovery.estate.instances import Bucket
from tagsync.report.estate.lines import NO_APPLICATION, estate_summary, is_well, unknown_instances
from tagsync.report.markdown import Section, document, escape, unread_section

_ALL = "All of it is in the command's JSON: add `--output json`."


def estate_markdown(estate: Estate) -> str:
    """Short enough for a comment. Where something is left out, it says how much."""
    groups = Section(
        "applications",
        "| Account and region | Application | Wanted | Protected | Not protected | Unknown | Found |\n"
        "|---|---|--:|--:|--:|--:|--:|",
        tuple(_group_rows(estate)),
    )
    findings = [_findings(estate, kind) for kind in FindingKind]
    unknown = Section(
        "instances of which nothing is known",
        "### Unknown\n",
        tuple(
            f"- {escape(each.name or '-')} `{each.instance_id}` in {each.account}/{each.region}: {escape(each.why)}"
            for each in unknown_instances(estate)
        ),
    )
    notes = Section("notes", "", tuple(f"- {escape(note)}" for note in estate.notes))
    problems = unread_section(dict.fromkeys(problem for _, problem in estate.problems))
    head = ["## tagsync estate", f"**{escape(estate_summary(estate).text)}**"]
    body = [groups, *findings, unknown, notes, problems]
    return document(head, body, [problems, *findings, unknown, notes, groups], rest=_ALL)


def _group_rows(estate: Estate) -> list[str]:
    rows, groups = [], estate.groups
    for group in groups:
        if is_well(group) and len(groups) > 1:
            continue
        count, buckets = sum(group.buckets.values()), group.buckets
        protected, unknown = buckets.get(Bucket.PROTECTED, 0), buckets.get(Bucket.UNKNOWN, 0)
        name = escape(group.application) or NO_APPLICATION
        numbers = (count, protected, count - protected - unknown, unknown, sum(group.findings.values()))
        rows.append(f"| {group.place} | {name} | {' | '.join(f'{each:,}' for each in numbers)} |")
    return rows


def _findings(estate: Estate, kind: FindingKind) -> Section:
    rows = tuple(
        f"- {escape(each.name or '-')} `{each.instance_id or ', '.join(each.server_ids)}` in {each.place}, "
        f"{escape(each.application) or NO_APPLICATION}: {escape(each.what)}"
        for each in sorted((each for each in estate.findings if each.kind is kind), key=_order)
    )
    return Section(f"servers {kind.words}", f"### {kind.words.capitalize()}\n\n{kind.fix}.\n", rows)


def _order(finding: EstateFinding) -> tuple[object, ...]:
    return finding.place, finding.application, finding.name, finding.instance_id, finding.server_ids
