"""The running instances that a selector wants and nothing protects, for `tagsync discover`."""

from __future__ import annotations

from tagsync.cli.kit.session import Session
from tagsync.core.model import OriginReadings
from tagsync.core.policy import Policy
from tagsync.discovery.estate.estate import Estate
from tagsync.discovery.estate.making import make_estate
from tagsync.discovery.estate.places import EVERYWHERE
from tagsync.discovery.estate.reading import read_running
from tagsync.discovery.estate.wants import make_wants
from tagsync.discovery.selectors import Selector
from tagsync.discovery.survey import Survey
from tagsync.engine.events import Listener
from tagsync.engine.run import RunStatus
from tagsync.report.discovery.unprotected import UnprotectedDocument, unprotected_to_document


def look_for_unprotected(
    selector: Selector, read: Survey, policy: Policy, session: Session, listen: Listener
) -> Estate | None:
    """The running instances that the selector wants, and whether a source server protects them. None where the
    servers could not be read: then nothing can be said."""
    if read.status is RunStatus.FAILED:
        return None
    connection, workers, stop = session.connection, session.workers, session.stop
    wants = make_wants(policy, [("--tag", selector, EVERYWHERE)], of_policy=False)
    accounts = connection.origin_accounts
    running = read_running(
        connection.estate_reader, read, wants, accounts=accounts, workers=workers, listen=listen, stop=stop
    )
    return make_estate(wants, read, OriginReadings(), running)


def unprotected_document(missing: Estate | None, *, redact: bool) -> UnprotectedDocument | None:
    return unprotected_to_document(missing, redact=redact) if missing else None
