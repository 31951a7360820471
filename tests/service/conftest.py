"""The service on a lab."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tagsync.aws.store.table import Table
from tagsync.lab.lab import Lab
from tagsync.service.sync.tag_sync import TagSync
from tests.sync_service import Invocations, Time, make_sync, make_table

MakeSync = Callable[..., TagSync]


@pytest.fixture
def table(lab: Lab) -> Table:
    return make_table(lab)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def invocations() -> Invocations:
    return Invocations()


@pytest.fixture
def make(lab: Lab, table: Table, time: Time, invocations: Invocations) -> MakeSync:
    """Makes the tag sync: `make(access=..., policy=..., clock=...)`."""

    def made(**more: object) -> TagSync:
        return make_sync(lab, table, time, invocations, **more)

    return made


@pytest.fixture
def sync(make: MakeSync) -> TagSync:
    return make()
