"""What is said of one server's way home: where it is, what copies it, what its tags will be, and the next command."""

from __future__ import annotations

import shlex

from tagsync.core.model import SourceServer
from tagsync.core.sentences import first_few
from tagsync.recovery.failback.way import Carries, Stage, TagsHome, WayBack, tags_home
from tagsync.recovery.words.ages import lag_words
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.report.quoting import shown_key
from tagsync.report.recovery.names import label
from tagsync.report.words import some

_FEW = 5


def way_words(way: WayBack, *, redact: bool) -> str:
    """`web-1 (s-1...)  i-0... in A/R, copied by s-2... in B/R: CONTINUOUS, no lag`."""
    parts = []
    if way.server and way.instance:
        named = label(way.server.name, way.server.server_id, redact=redact)
        parts.append(f"{named}  {way.instance.instance_id} in {way.server.target}")
    if way.back and way.home is None:
        copies = way.back.origin.instance_id if way.back.origin else "nothing"
        words = f"copied by {_copying(way.back)}" if way.server else f"{_copying(way.back)} copies {copies}"
        parts.append(words)
    if way.back and way.home:
        parts.append(f"home as {way.home.instance_id} in {way.back.target}")
    if way.again:
        parts.append(f"copied by {_copying(way.again)}")
    return ", ".join(parts)


def tag_words(way: WayBack) -> str:
    """What its instance back home carries, or will; empty where nothing is launched back yet and nothing is known."""
    found = tags_home(way)
    match found.carries:
        case Carries.ALL:
            return f"The instance back home {_will(found, 'carries', 'will carry')} all of {some(found.tags, 'tag')}"
        case Carries.SOME:
            lost = first_few([shown_key(key) for key in found.lost], _FEW)
            of = f"{len(found.lost):,} of {some(found.tags, 'tag')}"
            return f"The instance back home {_will(found, 'lacks', 'will lack')} {of}: {lost}"
        case Carries.OWN:
            return "It is launched into an instance that exists, which keeps its own tags"
        case _:
            return "What tags the instance back home carries could not be read" if way.home or way.back else ""


def next_command(way: WayBack) -> str:
    """The command of the AWS CLI that takes the next step, with credentials of the account that `way_words` names."""
    match way.stage:
        case Stage.RECOVERED if way.server and way.instance:
            return _reverse(way.instance, way.server)
        case Stage.READY if way.back:
            server = f"sourceServerID={way.back.server_id}"
            return f"aws drs start-recovery --region {way.back.target.region} --no-is-drill --source-servers {server}"
        case Stage.LAUNCHED_BACK if way.back and way.home:
            return _reverse(way.home, way.back)
        case _:
            return ""


def _reverse(instance: RecoveryInstance, server: SourceServer) -> str:
    name = shlex.quote(instance.record_id or instance.instance_id)
    return f"aws drs reverse-replication --region {server.target.region} --recovery-instance-id {name}"


def _copying(server: SourceServer) -> str:
    state = server.replication_state or "no replication state"
    return f"{server.server_id} in {server.target}: {state}, {lag_words(server.lag)}"


def _will(found: TagsHome, now: str, later: str) -> str:
    return now if found.is_there else later
