"""What functions are given is read at synth by their own readers, whatever the settings say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from tagsync.core.documents.declared import declaration_of
from tagsync.core.documents.nested import Nested
from tagsync.core.errors import InputError
from tagsync_cdktf.facts.deployable import check_deployable
from tagsync_cdktf.facts.functions import HUB_SWITCH, functions
from tagsync_cdktf.facts.readable import READERS, unreadable
from tagsync_cdktf.settings import Settings, settings_from_document
from tagsync_cdktf.settings.arc import ArcSettings
from tagsync_cdktf.settings.function_settings import FunctionSettings
from tagsync_cdktf.settings.sections import ApiSettings, IamCallers, JwtCallers
from tests.cdktf.test_settings_file import LEAST, put
from tests.cdktf.test_wrong_settings import GOOD, HUB

NO_ROLES: dict[str, Any] = {"issuer": "https://login.example.com", "audience": ("tagsync",), "claim": "groups"}
GOOD_SETTINGS = settings_from_document(LEAST)
IN_CODE = [
    (replace(GOOD_SETTINGS, policy={"version": 1, "prune": "all"}), "POLICY prune: "),
    (replace(GOOD_SETTINGS, external_id="not good"), "TARGETS defaults.external_id: "),
    (replace(GOOD_SETTINGS, api=ApiSettings(iam=IamCallers(viewer=("Auditor",)))), "ROLES iam.viewer: "),
    (replace(GOOD_SETTINGS, api=ApiSettings(jwt=JwtCallers(**NO_ROLES))), "ROLES jwt: it gives no role"),
    (replace(GOOD_SETTINGS, functions=FunctionSettings(workers=0)), "WORKERS: "),
    (replace(GOOD_SETTINGS, run_retention_days=0), "RUN_RETENTION_DAYS: "),
]


@pytest.mark.parametrize(("settings", "line"), IN_CODE, ids=[line for _, line in IN_CODE])
def test_each_function_reads_what_it_is_given_before_anything_is_written(settings: Settings, line: str) -> None:
    """Settings that are made in code were not checked by the reader of the file."""
    with pytest.raises(InputError) as caught:
        check_deployable(settings)
    (told,) = str(caught.value).splitlines()
    assert re.fullmatch(rf"function tagsync-[a-z-]+: {re.escape(line)}.*", told)


@pytest.mark.parametrize("document", GOOD, ids=[str(number) for number in range(len(GOOD))])
def test_what_a_file_says_can_be_read_by_all_functions(document: dict[str, Any]) -> None:
    check_deployable(settings_from_document(document))


def test_every_function_has_its_reader() -> None:
    everything = replace(GOOD_SETTINGS, recovery=True, arc=ArcSettings(plans=({"name": "erp"},)))
    assert set(READERS) == {*functions(everything), HUB_SWITCH}


def test_a_long_document_is_read_from_its_parameters() -> None:
    users = tuple(f"arn:aws:iam::{HUB}:user/person-{number}" for number in range(100))
    callers = IamCallers(viewer=(*users, "Auditor"))
    with pytest.raises(InputError, match=r'ROLES iam.viewer: "Auditor" is not the ARN of a principal'):
        check_deployable(replace(GOOD_SETTINGS, api=ApiSettings(iam=callers)))


ODD: tuple[Any, ...] = (
    *(None, "", [], {}, 0, -1, 1.5, True, float("nan"), float("inf"), 10**30),
    *("x", "x" * 5000, "*", "\0", "\ud800", "cron()", "rate()", "us-gov-west-1"),
    *(["x"], [""], [None], [1], [[]], [{}], ["\ud800"], {"a": 1}, {"": ""}, {"\ud800": "\ud800"}),
    *("arn:", "arn:aws", "a:b:c:d:e:f", "arn:aws:iam::1:role/x", ["arn:aws:sqs:::"], ["arn:aws:sqs:x:1:y"]),
)


def keys_of(declared: type, below: str = "") -> Iterator[str]:
    for each in declaration_of(declared).members:
        yield f"{below}{each.key}"
        if isinstance(each.kind, Nested):
            yield from keys_of(each.kind.cls, f"{below}{each.key}.")


@pytest.mark.parametrize("key", list(keys_of(Settings)))
def test_whatever_a_setting_says_it_is_refused_or_every_function_can_read_it(key: str) -> None:
    for value in ODD:
        try:
            settings = settings_from_document(put(key, value))
        except InputError:
            continue
        assert list(unreadable(settings)) == [], value
