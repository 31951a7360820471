"""What the functions could not read: each reads its environment with its own reader, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from tagsync.core.errors import InputError, Mistake
from tagsync.service.api.configuration import api_configuration
from tagsync.service.arc.configuration import step_configuration
from tagsync.service.discovery.configuration import discovery_configuration
from tagsync.service.driven.configuration import drive_configuration
from tagsync.service.drs_events.configuration import drs_event_configuration
from tagsync.service.events.configuration import event_configuration
from tagsync.service.kit.environment import Environment
from tagsync.service.switch.configuration import switch_configuration
from tagsync.service.sync.configuration import sync_configuration
from tagsync_cdktf.facts.function_documents import function_documents
from tagsync_cdktf.facts.function_specs import function_specs
from tagsync_cdktf.facts.functions import API, DISCOVERY, EVENT, HUB_SWITCH, RECOVERY, REGION_SWITCH, SYNC
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.role_policies import HubPolicies
from tagsync_cdktf.settings import Settings


def _recovery(environment: Environment) -> None:
    """What it says of drives is said of DRS's own events too, and is told once."""
    drive_configuration(environment)
    drs_event_configuration(environment)


READERS: Mapping[str, Callable[[Environment], object]] = {
    SYNC: sync_configuration,
    EVENT: event_configuration,
    DISCOVERY: discovery_configuration,
    API: api_configuration,
    RECOVERY: _recovery,
    REGION_SWITCH: step_configuration,
    HUB_SWITCH: switch_configuration,
}


def unreadable(settings: Settings) -> Iterator[Mistake]:
    """Every mistake that a function would find at its start, with the function that finds it first.

    Settings from a file are checked where they are read; this also finds what settings made in code get wrong.
    """
    documents, names = function_documents(settings), Names.of(settings)
    texts = {each.path: each.text for each in documents.values()}
    told: set[Mistake] = set()
    for spec in function_specs(settings, documents, HubPolicies(settings)):
        variables = {**spec.variables, "AWS_LAMBDA_FUNCTION_NAME": names(spec.part), "AWS_REGION": names.home_region}
        try:
            READERS[spec.part](Environment(variables, parts=texts.__getitem__))
        except InputError as error:
            for each in error.mistakes:
                if each not in told:
                    told.add(each)
                    yield Mistake(f"function {names(spec.part)}: {each.place}", each.what, each.fix)
