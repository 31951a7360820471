"""A verification as lines of text: what lacks tags, by the likely reason, and one line that sums it up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tagsync.recovery.after.differences import Reason, TagDifference
from tagsync.recovery.after.verifying import Verdict, Verified, VerifiedServer
from tagsync.recovery.words.arrival import Arrival
from tagsync.report.by_name import by_name
from tagsync.report.quoting import HIDDEN, one_line, quote, shown_key
from tagsync.report.recovery.names import label
from tagsync.report.styled import Style, Styled, problem_lines
from tagsync.report.words import some

STYLES: Mapping[Verdict, Style] = {
    Verdict.ALL_THERE: "good",
    Verdict.LACKING: "warning",
    Verdict.UNKNOWN: "problem",
    Verdict.NOTHING: "problem",
}
_NOT_SEEN = ((Arrival.GONE, "Their instances are GONE"), (Arrival.UNKNOWN, "Whether their tags arrived is UNKNOWN"))


def verified_lines(verified: Verified, *, redact: bool, verbose: bool) -> Iterator[Styled]:
    """The servers without all their tags, those with one reason together. `verbose` adds the values of what is missing,
    and the servers that have everything."""
    for reason, servers in by_reason(verified).items():
        yield Styled(f"Likely reason: {reason.words} ({some(len(servers), 'server')})", "warning")
        for server, lacks in servers:
            yield Styled(f"  {server_words(server, redact=redact)}  {_short(lacks, redact)}", "server")
            if verbose:
                yield from (Styled(f"    {_line(each, redact)}", "quiet") for each in lacks)
        yield Styled(f"  {reason.fix}.")
        yield Styled("")
    for arrival, title in _NOT_SEEN:
        unseen = [server for server in by_name(verified.servers) if server.arrival is arrival]
        if unseen:
            yield Styled(f"{title} ({some(len(unseen), 'server')}):", "problem")
            for server in unseen:
                words = f"{server_words(server, redact=redact)}: {one_line(server.reason)}"
                yield Styled(f"  {words}", "problem")
            yield Styled("")
    if verbose:
        for server in by_name(verified.servers):
            if server.arrival is Arrival.ARRIVED:
                yield Styled(f"  {server_words(server, redact=redact)}  {some(server.tags, 'tag')}", "quiet")
    yield from problem_lines(verified.problems)
    yield Styled(verified_summary(verified), STYLES[verified.verdict])


def by_reason(verified: Verified) -> dict[Reason, list[tuple[VerifiedServer, Sequence[TagDifference]]]]:
    """The servers that lack tags, with the differences of each reason, in the order of the reasons."""
    found: dict[Reason, list[tuple[VerifiedServer, Sequence[TagDifference]]]] = {}
    for reason in Reason:
        for server in by_name(verified.servers):
            if lacks := [each for each in server.differences if each.reason is reason]:
                found.setdefault(reason, []).append((server, lacks))
    return found


def verified_summary(verified: Verified) -> str:
    """One line: whether every tag is there, what is not, and what was not looked at."""
    servers = some(len(verified.servers), "launched server")
    lacking = sum(server.arrival is Arrival.LACKING for server in verified.servers)
    counts = {
        "without all tags": lacking,
        "with the instance GONE": sum(server.arrival is Arrival.GONE for server in verified.servers),
        "UNKNOWN": sum(server.arrival is Arrival.UNKNOWN for server in verified.servers),
    }
    told = [f"{count:,} {words}" for words, count in counts.items() if count]
    asked = f" (of the keys {', '.join(map(shown_key, verified.keys))})" if verified.keys else ""
    match verified.verdict:
        case Verdict.ALL_THERE:
            compared = sum(server.tags for server in verified.servers)
            said = f"All tags are there: {some(compared, 'tag')} on {servers}{asked}"
        case Verdict.NOTHING:
            said = "Nothing is launched, so there are no tags to verify"
        case Verdict.UNKNOWN if not verified.servers:
            said = "INCOMPLETE: nothing could be read"
        case _:
            word = "INCOMPLETE: of" if verified.verdict is Verdict.UNKNOWN else "Of"
            said = f"{word} {servers}: {', '.join(told)}{asked}"
    more = f"; {some(verified.not_launched, 'server')} not launched" if verified.not_launched else ""
    return f"{said}{more}."


def server_words(server: VerifiedServer, *, redact: bool) -> str:
    """`web-1 (s-1...)  i-0... 10.0.0.1`."""
    instance = " ".join(filter(None, (server.instance_id, server.private_address)))
    named = label(server.name, server.server_id, redact=redact)
    return f"{named}  {instance}" if instance else named


def value_words(value: str | None, *, redact: bool) -> str:
    """The value as it is shown; empty where there is no such tag."""
    if value is None:
        return ""
    return HIDDEN if redact else quote(value)


def _short(lacks: Sequence[TagDifference], redact: bool) -> str:
    missing = [shown_key(each.key) for each in lacks if each.is_missing]
    parts = [f"lacks {', '.join(missing)}"] if missing else []
    parts += [_line(each, redact) for each in lacks if not each.is_missing]
    return "; ".join(parts)


def _line(each: TagDifference, redact: bool) -> str:
    key, desired = shown_key(each.key), value_words(each.expected, redact=redact)
    if each.is_missing:
        return f"- {key} = {desired}" if desired else f"- {key}"
    return f"{key} is {value_words(each.found, redact=redact)}, and {desired} on its source server"
