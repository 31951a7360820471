"""Fleets of hub and staging accounts on the lab, and what discovery makes of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from tagsync.aws.connection import Connection
from tagsync.discovery.survey import Survey, survey
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access, Account
from tagsync.engine.targets.timeouts import Timeouts
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.lab import HUB, Lab

REGION = "eu-west-1"
STAGING, OTHER = "222222222222", "333333333333"
APP: Mapping[str, str] = {"App": "a"}

Look = Callable[..., Survey]


def extend(lab: Lab, staged: SourceServer, tags: Mapping[str, str] = APP) -> SourceServer:
    """The server that is launched in the hub for one of a staging account."""
    hub = lab.drs(HUB, REGION)
    hub.initialized = True
    return hub.extend(staged, dict(tags))


@pytest.fixture
def look(lab: Lab) -> Look:
    """Surveys accounts in one region with the role `tagsync`: `look(HUB, STAGING, find_staging=True)`."""

    for account in (STAGING, OTHER):
        lab.add_role(account, "tagsync", trusts=HUB)

    def looked(*accounts: str, find_staging: bool = False, stop: Stop | None = None) -> Survey:
        access = Access({each: Account(each) for each in accounts}, regions=(REGION,), role_name="tagsync")
        connection = Connection(access, session=lab.session(), stop=stop, timeouts=Timeouts(connect=5, read=20))
        staging = connection.reader if find_staging else None
        return survey(connection.reader, connection.targets(), staging=staging, workers=4, stop=stop)

    return looked
