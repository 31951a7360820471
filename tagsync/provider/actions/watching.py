"""Watches a drill to its end."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.core.model import Target
from tagsync.core.sentences import sentence
from tagsync.provider.actions.asker import InConfiguration
from tagsync.provider.connections.connection import FleetConnection
from tagsync.provider.wire.api import Diagnostics, Tell
from tagsync.recovery.native.follow import follow
from tagsync.recovery.native.ways import Advice, Way
from tagsync.recovery.words.vocabulary import Outcome
from tagsync.report.recovery.execution_lines import execution_summary
from tagsync.report.recovery.line_watch import LineWatch


def watch(
    connection: FleetConnection,
    target: Target,
    execution_id: str,
    names: Mapping[str, str],
    tell: Tell,
    diags: Diagnostics,
) -> None:
    """Tells how far it is. A drill that goes wrong is an error, and so is one whose end was not seen: that is no
    success. It goes on in AWS, whatever happens here."""
    look_at_it = InConfiguration().says(Advice(Way.LOOK, execution_id))
    followed = follow(
        lambda: connection.executions.read(target, execution_id, names),
        wait=connection.stop.sleep,
        listen=LineWatch(tell, redact=False),
    )
    if followed.problem:
        diags.error("The drill can no longer be read", f"{sentence(followed.problem)} To look at it: {look_at_it}")
    elif followed.execution is None or not followed.execution.has_ended:
        diags.error("The end of the drill was not seen", f"It goes on in AWS. To look at it: {look_at_it}")
    else:
        summary = str(execution_summary(followed.execution).text)
        tell(summary)
        if followed.execution.outcome is not Outcome.SUCCEEDED:
            diags.error("The drill did not succeed", f"{summary} To look at it: {look_at_it}")
