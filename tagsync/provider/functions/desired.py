"""The function `desired`: the tags that a policy wants on the source server of an instance."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tagsync.core.errors import InputError
from tagsync.core.model import Fleet, Instance, Origin, OriginReadings, SourceServer, Target
from tagsync.core.plan import ServerPlan
from tagsync.core.planning import plan_server
from tagsync.core.policy import DEFAULT_POLICY, Policy, policy_from_document
from tagsync.core.sentences import sentence
from tagsync.core.skips import Skip
from tagsync.provider.wire.api import STRING, DiagnosticError, Function, Map, Parameter

_POLICY, _TAGS, _FACTS = range(3)
_KNOWN_FACTS = ("account", "region", "instance_id", "instance_type")


class Desired(Function):
    """It asks the plan itself, of a server that has no tags yet."""

    parameters = (
        Parameter(
            "policy",
            STRING,
            'The policy, as YAML or JSON text: `file("policy.yaml")`. Null: the default policy.',
            may_be_null=True,
        ),
        Parameter("tags", Map(STRING), "The tags of the EC2 instance. Those that are null are left out."),
        Parameter(
            "facts",
            Map(STRING),
            "What else is known of the instance: `account`, `region`, `instance_id`, `instance_type`. Conditions and "
            "provenance tags of the policy look at them. Those that are null are left out: `{}` where none matters.",
        ),
    )
    result = Map(STRING)
    summary = "The tags that a policy wants on a source server"
    description = (
        "The tags that a sync writes on the source server of an instance with these tags, without the ownership "
        "record: what the policy copies, renames, normalises, sets and trims. Null for a server that the policy leaves "
        "out. An error for a policy that cannot be used, and for more tags than a source server takes. It calls "
        "nothing: use it in `terraform test`, in `terraform console`, and in conditions."
    )

    def call(self, *arguments: Any) -> dict[str, str] | None:
        policy, tags, facts = arguments
        planned = _planned(_read(policy), _given(tags), _checked(_given(facts)))
        if planned.skip is Skip.EXCLUDED:
            return None
        if planned.skip is not None:
            raise DiagnosticError("No such tags can be written", sentence(planned.detail), _TAGS)
        return {
            change.key: change.after for change in planned.changes if change.after is not None and not change.is_record
        }


def _read(text: str | None) -> Policy:
    if text is None:
        return DEFAULT_POLICY
    if not text.strip():
        raise DiagnosticError("The policy is empty", "Give it a text, or null for the default policy.", _POLICY)
    from tagsync.engine.yaml_file import parse_yaml  # it is slow to import, and the provider mostly starts without

    try:
        return policy_from_document(*parse_yaml(text, "policy"))
    except InputError as error:
        raise DiagnosticError("The policy cannot be used", sentence(error), _POLICY) from None


def _given(values: Mapping[str, str | None]) -> dict[str, str]:
    """Without what is null, as Terraform writes what is not given."""
    return {name: value for name, value in values.items() if value is not None}


def _checked(facts: Mapping[str, str]) -> Mapping[str, str]:
    if unknown := sorted(facts.keys() - {*_KNOWN_FACTS}):
        known = ", ".join(_KNOWN_FACTS)
        raise DiagnosticError("Unknown facts", f"{', '.join(unknown)} is none of {known}.", _FACTS)
    return facts


def _planned(policy: Policy, tags: Mapping[str, str], facts: Mapping[str, str]) -> ServerPlan:
    account, region, instance_id, instance_type = (facts.get(name, "") for name in _KNOWN_FACTS)
    target, origin = Target(account, region), Origin(account, region, instance_id)
    server = SourceServer(target, "", "", {}, origin)
    instance = Instance(origin, tags, instance_type=instance_type)
    return plan_server(policy, server, Fleet((), OriginReadings({origin: instance})))
