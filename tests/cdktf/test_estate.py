"""The schedule, the alarm and the permissions of the estate."""

from __future__ import annotations

import json

from tagsync.core.documents.document import Document
from tagsync.engine.targets.access import Access
from tagsync.service.estate.documents import STEP, read_estate_event
from tagsync_cdktf.facts.alarms import alarms
from tagsync_cdktf.facts.function_documents import function_documents
from tagsync_cdktf.facts.function_variables import Variables
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.role_policies import HubPolicies
from tagsync_cdktf.facts.statements import policy_text
from tagsync_cdktf.settings import Settings, settings_from_document
from tests.cdktf.test_called import with_
from tests.cdktf.test_plans import ERP


def looking(**estate: object) -> Settings:
    return settings_from_document(with_(estate=estate))


def test_the_function_reads_the_event_of_the_schedule() -> None:
    made = looking(application_tag="App", origin_regions=["eu-north-1"])
    assert made.estate
    event = made.estate.event
    asked = read_estate_event(Document(event, json=True), Access())
    assert (asked.step, asked.application_tag, asked.origin_regions) == (STEP, "App", ("eu-north-1",))
    usual = looking().estate
    assert usual
    assert read_estate_event(Document(usual.event, json=True), Access()).origin_regions == ()


def test_only_where_it_is_looked_for_an_alarm_watches() -> None:
    found = {each.name: each for each in alarms(looking(), "api-1")}
    assert (found["unprotected"].metric, found["unprotected"].at_least) == ("Unprotected", 1)
    assert found["unprotected"].missing_keeps, "a look that could read nothing says nothing (law 1)"
    assert "unprotected" not in {each.name for each in alarms(settings_from_document(with_()), "api-1")}


def test_the_schedule_may_call_that_function_alone() -> None:
    made = looking()
    text = json.loads(policy_text(HubPolicies(made).schedules("LookAtEstate", "tag-discovery")))
    found = [(each["Action"], each["Resource"]) for each in text["Statement"]]
    names = Names.of(made)
    assert found == [
        (["lambda:InvokeFunction"], [names.function("tag-discovery")]),
        (["sqs:SendMessage"], [names.queue("dead-letters")]),
    ]


def test_discovery_knows_the_plans() -> None:
    made = settings_from_document(with_(plans=[ERP]))
    variables = Variables(made, Names.of(made), function_documents(made)).discovery()
    assert '"erp"' in variables["RECOVERY_PLANS"]
