"""What a recovery is asked for over the API, and which execution a path means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tagsync.core.documents.declared import read_document
from tagsync.core.documents.document import Document, Locate
from tagsync.core.documents.schema import object_schema
from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Target
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.narrow import only_accounts, only_regions
from tagsync.recovery.native.execution_arn import target_of
from tagsync.recovery.native.findings import Accept
from tagsync.recovery.plans.definition import Definition
from tagsync.service.kit.recovery_start import START_MEMBERS, read_start
from tagsync.service.kit.requests import check_account

Plans = Mapping[str, Definition]
NO_PLANS: Plans = {}

RECOVERY_START_SCHEMA: dict[str, object] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["plan", "drill"],
    "properties": {
        "plan": {
            "anyOf": [{"type": "string"}, object_schema(Definition, lenient=True)],
            "description": "The name of a configured plan, or the definition of one.",
        },
        **START_MEMBERS,
    },
}
STEP_SCHEMA: dict[str, object] = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "step": {"type": "string", "description": "Its number or name. Default: the one that has failed."},
    },
}


@dataclass(frozen=True, slots=True)
class RecoveryStart:
    definition: Definition
    drill: bool
    accept: Accept = field(default_factory=Accept)

    def narrow(self, access: Access) -> Access:
        """The place of the plan alone."""
        account, region = self.definition.account, self.definition.region
        return only_regions(only_accounts(access, [account] if account else []), [region] if region else [])


def parse_start(value: object, plans: Plans, access: Access) -> RecoveryStart:
    """Raises `InputError` with every mistake: a plan that is not configured, no word on whether it is real, ..."""
    document = Document({} if value is None else value)
    definition = _definition(document, plans)
    drill, accept = read_start(document)
    if definition:
        check_account(document, definition.account, access)
    document.only_known()
    document.done()
    assert definition
    return RecoveryStart(definition, drill, accept)


def parse_step(value: object) -> str:
    """The step that somebody names; empty for the one that has failed. Raises `InputError`."""
    document = Document({} if value is None else value)
    step = document.text("step")
    document.only_known()
    document.done()
    return step


def plans_from_document(value: object, locate: Locate) -> Plans:
    """A list of definitions, by their names. Raises `InputError` with every mistake in all of them."""
    mistakes: list[Mistake] = []
    plans: dict[str, Definition] = {}
    if not isinstance(value, list):
        raise InputError([Mistake(locate(""), "it is no list of plans", "Write a list of definitions")])
    for index, each in enumerate(value):
        place = f"[{index}]"
        try:
            plan = read_document(Definition, each, _below(locate, place))
        except InputError as error:
            mistakes += error.mistakes
            continue
        if plan.name in plans:
            mistakes.append(Mistake(locate(f"{place}.name"), f"there are two plans {plan.name}", "Rename one"))
        plans[plan.name] = plan
    if mistakes:
        raise InputError(mistakes)
    return plans


def path_id(execution_id: str) -> str:
    """The id of an execution in a path: its ARN with `~` for each `/`, which no ARN of DRS has."""
    return execution_id.replace("/", "~")


def execution_of_path(given: str, access: Access) -> tuple[str, Target]:
    """The ARN of an execution and where it is. Raises `InputError` for what is none, or in an account that is not
    configured."""
    execution_id = given.replace("~", "/")
    target = target_of(execution_id)
    document = Document({})
    check_account(document, target.account, access)
    document.done()
    return execution_id, target


def _definition(document: Document, plans: Plans) -> Definition | None:
    value = document.value("plan")
    if isinstance(value, str):
        if value not in plans:
            known = ", ".join(sorted(plans)) or "none is configured (RECOVERY_PLANS)"
            document.mistake("plan", f'there is no plan "{value[:60]}"', f"Name one of: {known}; or give a definition")
        return plans.get(value)
    try:
        return read_document(Definition, value, _below(str, "plan"))
    except InputError as error:
        document.mistakes += error.mistakes
        return None


def _below(locate: Locate, place: str) -> Locate:
    return lambda path: locate(f"{place}.{path}" if path else place)
