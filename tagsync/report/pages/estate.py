"""The page of the estate: which running instances nothing protects, by account, region and application, and what no
longer fits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tagsync.discovery.estate.estate import Estate, Group
from tagsync.discovery.estate.findings import OF_BUCKET, EstateFinding, FindingKind
from tagsync.discovery.estate.instances import Bucket
from tagsync.engine.run import RunStatus
from tagsync.report.estate.lines import application_words, bucket_words, estate_summary, is_well, unknown_instances
from tagsync.report.pages.explorer import Tone
from tagsync.report.pages.frame import render
from tagsync.report.quoting import one_line, quote, shown_name
from tagsync.report.words import some

_PRESSING = frozenset({*OF_BUCKET.values(), FindingKind.DISASTER})


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One application in an account and region. `parts` are its instances that are not protected, by bucket; `others`
    is what was found besides."""

    place: str
    application: str
    instances: int
    protected: int
    tone: Tone
    parts: str
    others: str


@dataclass(frozen=True, slots=True)
class Found:
    """One finding, ready to be shown."""

    name: str
    where: str
    ids: str
    application: str
    what: str


@dataclass(frozen=True, slots=True)
class Kind:
    """All findings of one kind, with what helps."""

    title: str
    fix: str
    tone: Tone
    found: tuple[Found, ...]


def estate_page(estate: Estate) -> str:
    """For an estate whose values are hidden already where that is asked for (`hidden_estate`)."""
    buckets, kinds, wanted = estate.buckets, estate.kinds, len(estate.instances)
    protected = buckets[Bucket.PROTECTED]
    return render(
        "estate.html",
        styles=("estate.css",),
        headline=_headline(estate, protected, wanted),
        tone=_tone(estate, protected, wanted),
        summary=estate_summary(estate).text,
        wanted=wanted,
        buckets=[(number, bucket_words(bucket), _of(bucket)) for bucket, number in buckets.items() if number],
        kinds=[_kind(kind, estate) for kind in FindingKind if kinds[kind]],
        unknown=[
            (shown_name(each.name) or each.instance_id, f"{each.instance_id}: {one_line(each.why)}", "")
            for each in unknown_instances(estate)
        ],
        groups=[_row(group) for group in estate.groups],
        notes=[one_line(note) for note in estate.notes],
        problems=[("", one_line(str(problem)), "") for problem in dict.fromkeys(one for _, one in estate.problems)],
        places=", ".join(map(str, estate.places)),
        keys=", ".join(map(quote, estate.keys)),
    )


def _headline(estate: Estate, protected: int, wanted: int) -> str:
    if estate.status is RunStatus.FAILED:
        return "Nothing could be read"
    if not wanted:
        return "Not known which instances are wanted" if estate.problems else "No running instance is wanted"
    unknown = estate.buckets[Bucket.UNKNOWN]
    open_ = wanted - protected - unknown
    if open_:
        return f"{open_:,} of {some(wanted, 'instance')} would not be recovered"
    if unknown or estate.problems:
        return "Not known whether everything is protected"
    return "The one instance is protected" if wanted == 1 else f"All {wanted:,} instances are protected"


def _tone(estate: Estate, protected: int, wanted: int) -> Tone:
    if estate.status is RunStatus.FAILED or protected < wanted:
        return "bad"
    return "warn" if estate.findings or estate.problems or not wanted else "good"


def _of(bucket: Bucket) -> str:
    return "good" if bucket is Bucket.PROTECTED else "bad"


def _kind(kind: FindingKind, estate: Estate) -> Kind:
    found = sorted((each for each in estate.findings if each.kind is kind), key=_order)
    title = f"{len(found):,} {kind.words}"
    return Kind(title, kind.fix, "bad" if kind in _PRESSING else "warn", tuple(map(_found, found)))


def _order(finding: EstateFinding) -> tuple[str, str, str]:
    return str(finding.place), finding.application, finding.name


def _found(finding: EstateFinding) -> Found:
    ids = ", ".join([*([finding.instance_id] if finding.instance_id else ()), *finding.server_ids])
    return Found(
        name=shown_name(finding.name) if finding.name else "",
        where=str(finding.place),
        ids=ids,
        application=application_words(finding.application),
        what=one_line(finding.what),
    )


def _row(group: Group) -> GroupRow:
    number, protected = sum(group.buckets.values()), group.buckets.get(Bucket.PROTECTED, 0)
    return GroupRow(
        place=str(group.place),
        application=application_words(group.application),
        instances=number,
        protected=protected,
        tone="good" if is_well(group) else "bad" if protected < number else "warn",
        parts=", ".join(_parts(group)),
        others=", ".join(f"{count:,} {kind.words}" for kind, count in group.findings.items() if kind not in _PRESSING),
    )


def _parts(group: Group) -> Iterator[str]:
    for bucket in Bucket:
        if bucket is not Bucket.PROTECTED and group.buckets.get(bucket):
            yield f"{group.buckets[bucket]:,} {bucket_words(bucket)}"
