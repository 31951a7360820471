"""The recovery points of a plan as lines of text: every server once, wave by wave, and what the plan can go back to."""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.discovery.health import health_of
from tagsync.discovery.rpo import RpoState
from tagsync.recovery.points.overview import PointsOverview, ServerPoints
from tagsync.recovery.words.ages import age, lag_words
from tagsync.recovery.words.points import minute, point_words
from tagsync.report.quoting import quote
from tagsync.report.recovery.names import label
from tagsync.report.styled import Style, Styled, problem_lines
from tagsync.report.words import some


def points_lines(overview: PointsOverview, *, redact: bool, verbose: bool) -> Iterator[Styled]:
    """The waves with their servers by name, what could not be read, and one line that sums it up. `verbose` lists every
    point with its id."""
    labels = {
        each.server.arn: label(each.server.name, each.server.server_id, redact=redact) for each in overview.servers()
    }
    width = max(map(len, labels.values()), default=0)
    for wave, servers in overview.waves:
        yield Styled(f"Wave {wave if wave.isdecimal() else quote(wave)}: {some(len(servers), 'server')}", "title")
        for each in servers:
            text = f"  {labels[each.server.arn]:<{width}}  {'; '.join(row_words(each, overview))}"
            yield Styled(text, row_style(each, overview))
            if verbose:
                yield from (Styled(f"      {point_words(point)}", "quiet") for point in each.taken)
        yield Styled("")
    yield from problem_lines(overview.unread)
    yield points_summary(overview)


def row_words(row: ServerPoints, overview: PointsOverview) -> Iterator[str]:
    """What is said of a server: its newest point, how many it has since when, its lag, and what is asked for."""
    points = row.taken
    if not row.is_read:
        yield "points NOT READ"
    elif points:
        newest = points[-1].taken_at
        yield f"newest {minute(newest)}, {age(newest, overview.at)} old"
        yield f"{some(len(points), 'point')} since {minute(points[0].taken_at)}"
    else:
        yield f"NO POINTS ({row.server.replication_state or 'DRS gives no replication state'})"
    yield lag_of(row) + (f", beyond the RPO of {overview.rpo.minutes} min" if _is_beyond(row, overview) else "")
    if row.asked:
        yield f"asked: {point_words(row.asked)}"
    elif row in overview.lacking:
        yield "asked: NO POINT at that time or before"


def lag_of(row: ServerPoints) -> str:
    """How far its replication is behind, or that it stands still."""
    health = health_of(row.server)
    return health.reason if health.keeps_points else lag_words(row.age)


def row_style(row: ServerPoints, overview: PointsOverview) -> Style:
    if not row.taken or row in overview.lacking:
        return "problem"
    is_doubtful = _is_beyond(row, overview) or row.age is None or health_of(row.server).keeps_points
    return "warning" if is_doubtful else "plain"


def points_summary(overview: PointsOverview) -> Styled:
    """One line: to what the plan can go back, or which servers hold it up."""
    count = sum(1 for _ in overview.servers())
    head = f'Recovery points of "{overview.plan}": {some(count, "server")}'
    if overview.unread:
        return Styled(f"{head}. INCOMPLETE: not all could be read.", "problem")
    if not count:
        return Styled(f"{head}. No server carries the tags of the plan.", "warning")
    if overview.lacking:
        return Styled(f"{head}, {len(overview.lacking)} without a point at the time asked for, or before.", "problem")
    if overview.earliest is None:
        return Styled(f"{head}. There is no time for which all have a point.", "problem")
    return Styled(f"{head}. All have a point at {minute(overview.earliest)} or before: the earliest --at.", "good")


def _is_beyond(row: ServerPoints, overview: PointsOverview) -> bool:
    return bool(overview.rpo.minutes) and row.rpo is RpoState.PASSED
