"""The estate as lines of text: account and region by account and region, the applications in each, what was found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from tagsync.core.model import Target
from tagsync.discovery.estate.estate import Estate, Group
from tagsync.discovery.estate.findings import EstateFinding, FindingKind
from tagsync.discovery.estate.instances import Bucket, EstateInstance
from tagsync.engine.run import RunStatus
from tagsync.report.quoting import quote, shown_name
from tagsync.report.styled import Style, Styled, problem_lines
from tagsync.report.words import some

_STYLES: dict[FindingKind, Style] = {
    FindingKind.UNPROTECTED: "problem",
    FindingKind.ONLY_UNWELL: "problem",
    FindingKind.WRONG_REGION: "problem",
    FindingKind.DISASTER: "problem",
}
NO_APPLICATION = "without an application"


def estate_lines(estate: Estate, *, verbose: bool = False) -> Iterator[Styled]:
    """Only what needs attention; with `verbose` also the places and applications in which all is well, and where
    instances were looked for."""
    findings: dict[tuple[Target, str], list[EstateFinding]] = {}
    for each in estate.findings:
        findings.setdefault((each.place, each.application), []).append(each)
    unknown: dict[tuple[Target, str], list[EstateInstance]] = {}
    for one in unknown_instances(estate):
        unknown.setdefault((Target(one.account, one.region), one.application), []).append(one)
    for place, groups in groupby(estate.groups, lambda group: group.place):
        shown = [group for group in groups if verbose or not is_well(group)]
        if shown:
            yield Styled(str(place), "title")
            for group in shown:
                key = group.place, group.application
                yield from _group_lines(group, findings.get(key, ()), unknown.get(key, ()))
            yield Styled("")
    if verbose and estate.places:
        yield Styled(f"Looked for instances by {', '.join(estate.keys)} in {_names(estate.places)}.", "quiet")
        yield Styled("")
    kinds = estate.kinds
    for kind in FindingKind:
        if kinds[kind]:
            yield Styled(f"{kind.replace('_', ' ')}: {kind.fix}.", "quiet")
    if estate.findings:
        yield Styled("")
    for note in estate.notes:
        yield Styled(f"! {note}.", "warning")
    if estate.notes:
        yield Styled("")
    yield from problem_lines(dict.fromkeys(problem for _, problem in estate.problems))
    yield estate_summary(estate)


def is_well(group: Group) -> bool:
    """Whether nothing was found about it and all of it is protected."""
    return not group.findings and not any(
        count for bucket, count in group.buckets.items() if bucket is not Bucket.PROTECTED
    )


def estate_summary(estate: Estate) -> Styled:
    """One line: how many wanted instances are protected, how many servers are gone, and whether all was read."""
    if estate.status is RunStatus.FAILED:
        return Styled("Nothing could be read, so nothing is known of any instance.", "problem")
    counts = [f"{number:,} {bucket_words(bucket)}" for bucket, number in estate.buckets.items() if number]
    wanted = f"{some(len(estate.instances), 'wanted instance')}: {', '.join(counts)}"
    if not estate.instances:
        wanted = "No wanted instance was found" if estate.problems else "No running instance is wanted"
    kinds = estate.kinds
    others = [f"{kinds[kind]:,} {kind.words}" for kind in _OF_SERVERS if kinds[kind]]
    servers = some(estate.servers, "source server") + (f": {', '.join(others)}" if others else "")
    text = f"{wanted}. {servers}."
    if estate.made_by_drs:
        text += f" {some(estate.made_by_drs, 'instance')} made by DRS left out."
    if estate.problems:
        return Styled(f"{text} INCOMPLETE: {some(len(estate.problems), 'read')} failed.", "problem")
    return Styled(text, "warning" if estate.findings or not estate.instances else "good")


_OF_SERVERS = (
    FindingKind.LEFT_BEHIND,
    FindingKind.DISASTER,
    FindingKind.GONE,
    FindingKind.NO_PLAN,
    FindingKind.SEVERAL_PLANS,
    FindingKind.TAGS_SAY_OTHERWISE,
)


def bucket_words(bucket: Bucket) -> str:
    return bucket.replace("_", " ")


def application_words(application: str) -> str:
    return quote(application) if application else NO_APPLICATION


def _group_lines(
    group: Group, findings: Sequence[EstateFinding], unknown: Sequence[EstateInstance]
) -> Iterator[Styled]:
    number = sum(group.buckets.values())
    counts = ", ".join(f"{group.buckets[each]:,} {bucket_words(each)}" for each in Bucket if group.buckets.get(each))
    counted = f"{some(number, 'wanted instance')}: {counts}" if number else "no wanted instance"
    yield Styled(f"  {application_words(group.application)}: {counted}", "server")
    findings = sorted(findings, key=lambda each: (list(FindingKind).index(each.kind), each.name, each.instance_id))
    unknown = sorted(unknown, key=lambda each: (each.name, each.instance_id))
    labels = [*(_name(each.name) for each in findings), *(_name(each.name) for each in unknown)]
    width = max(map(len, labels), default=0)
    for each in findings:
        ids = each.instance_id or ", ".join(each.server_ids)
        servers = f" ({', '.join(each.server_ids)})" if each.instance_id and each.server_ids else ""
        words = f"{_name(each.name):<{width}}  {ids}{servers}  {each.kind.replace('_', ' ')}: {each.what}"
        yield Styled(f"    {words}", _STYLES.get(each.kind, "warning"))
    for one in unknown:
        yield Styled(f"    {_name(one.name):<{width}}  {one.instance_id}  unknown: {one.why}", "problem")


def _name(name: str) -> str:
    return shown_name(name) if name else "-"


def _names(places: Sequence[Target]) -> str:
    return ", ".join(map(str, places))


def unknown_instances(estate: Estate) -> Sequence[EstateInstance]:
    return [each for each in estate.instances if each.bucket is Bucket.UNKNOWN]
