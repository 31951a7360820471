"""Runs that keep what they overwrite: what a deployment has for it, and what it takes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.service.api.configuration import api_configuration
from tagsync.service.kit.environment import Environment
from tagsync.service.sync.configuration import sync_configuration
from tagsync_cdktf.facts.function_documents import function_documents
from tagsync_cdktf.facts.function_specs import FunctionSpec, function_specs
from tagsync_cdktf.facts.functions import API, SYNC
from tagsync_cdktf.facts.role_policies import HubPolicies
from tagsync_cdktf.settings import Settings, load_settings
from tagsync_cdktf.settings.keys import KeySettings
from tests.cdktf.conftest import EXAMPLE

KEY = "arn:aws:kms:eu-central-1:111111111111:key/11111111-2222-3333-4444-555555555555"


@pytest.fixture(scope="module")
def settings() -> Settings:
    return replace(load_settings(EXAMPLE), keep_values=True, kms=KeySettings(key_arn=KEY))


def specs(settings: Settings) -> dict[str, FunctionSpec]:
    made = function_specs(settings, function_documents(settings), HubPolicies(settings, KEY))
    return {spec.part: spec for spec in made}


def test_it_is_off_unless_it_is_asked_for() -> None:
    usual = load_settings(EXAMPLE)
    assert not usual.keep_values
    assert all("KEEP_VALUES" not in spec.variables for spec in specs(usual).values())


def test_the_functions_that_begin_runs_are_told(settings: Settings) -> None:
    found = specs(settings)
    assert {part for part, spec in found.items() if "KEEP_VALUES" in spec.variables} == {SYNC, API}
    for part, read in ((SYNC, sync_configuration), (API, api_configuration)):
        environment = Environment(found[part].variables, parts=lambda _path: "")
        assert read(environment).keep_values


def test_no_function_gets_a_permission_for_it(settings: Settings) -> None:
    without = specs(replace(settings, keep_values=False))
    assert {part: spec.policy for part, spec in specs(settings).items()} == {
        part: spec.policy for part, spec in without.items()
    }
