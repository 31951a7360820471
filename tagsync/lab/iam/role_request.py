"""What a caller asks of STS beside the role: tags, a source identity, session policies, a duration."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from tagsync.lab.wire.query_protocol import numbered

SHORTEST_SESSION, LONGEST_SESSION = 900, 43_200
LONGEST_CHAINED_SESSION = 3_600
MAX_TAGS, MAX_POLICY_ARNS, MAX_POLICY_LENGTH = 50, 10, 2_048


@dataclass(frozen=True, slots=True)
class RoleRequest:
    """The parameters of AssumeRole. `seconds` is 3600 where none are given. `policies` are inline session policies."""

    role: str
    session_name: str
    seconds: int = 3_600
    external_id: str | None = None
    source_identity: str = ""
    tags: Mapping[str, str] = field(default_factory=dict)
    transitive: tuple[str, ...] = ()
    policies: tuple[str, ...] = ()
    policy_arns: tuple[str, ...] = ()

    def after(self, caller: RoleRequest | None) -> RoleRequest:
        """With what the caller's own session passes on: its source identity and its transitive tags."""
        if caller is None:
            return self
        inherited = {key: caller.tags[key] for key in caller.transitive}
        return replace(
            self,
            source_identity=self.source_identity or caller.source_identity,
            tags={**inherited, **self.tags},
            transitive=(*inherited, *self.transitive),
        )

    @property
    def actions(self) -> tuple[str, ...]:
        """What the caller's policies and the role's trust policy must allow."""
        found = ["sts:AssumeRole"]
        if self.tags:
            found.append("sts:TagSession")
        if self.source_identity:
            found.append("sts:SetSourceIdentity")
        return tuple(found)

    def context(self, action: str) -> dict[str, tuple[str, ...]]:
        """The condition keys that AWS documents for one of these actions."""
        keys: dict[str, tuple[str, ...]] = {}
        if action != "sts:SetSourceIdentity":
            keys |= {f"aws:RequestTag/{key}": (value,) for key, value in self.tags.items()}
            keys |= {"aws:TagKeys": tuple(self.tags), "sts:TransitiveTagKeys": self.transitive}
        if action != "sts:TagSession" and self.source_identity:
            keys["sts:SourceIdentity"] = (self.source_identity,)
        if action == "sts:AssumeRole":
            keys["sts:RoleSessionName"] = (self.session_name,)
            if self.external_id is not None:
                keys["sts:ExternalId"] = (self.external_id,)
        return keys

    @property
    def is_restricted(self) -> bool:
        """Whether session policies say what the session may do."""
        return bool(self.policies or self.policy_arns)


def read_role_request(asked: dict[str, str]) -> RoleRequest:
    """The request in the form of the query protocol."""
    names = [name for name in asked if name.startswith("Tags.member.") and name.endswith(".Key")]
    return RoleRequest(
        role=asked.get("RoleArn", ""),
        session_name=asked.get("RoleSessionName", ""),
        seconds=int(asked.get("DurationSeconds", "3600")),
        external_id=asked.get("ExternalId"),
        source_identity=asked.get("SourceIdentity", ""),
        tags={asked[name]: asked.get(f"{name.removesuffix('Key')}Value", "") for name in names},
        transitive=tuple(numbered(asked, "TransitiveTagKeys.member.")),
        policies=(asked["Policy"],) if "Policy" in asked else (),
        policy_arns=tuple(numbered(asked, "PolicyArns.member.")),
    )


def complaints(request: RoleRequest, caller: RoleRequest | None, longest: int) -> Iterator[str]:
    """What STS refuses as invalid. `caller`: the session that asks, None for none. `longest`: the role's
    MaxSessionDuration."""
    if len(request.role.split(":")) < 6 or not 2 <= len(request.session_name) <= 64:
        yield "RoleArn or RoleSessionName is not valid"
    if not SHORTEST_SESSION <= request.seconds <= LONGEST_SESSION:
        yield "DurationSeconds is not valid"
    elif caller and request.seconds > LONGEST_CHAINED_SESSION:
        yield "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining"
    elif request.seconds > longest:
        yield "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
    yield from _about_tags(request, caller)
    if len(request.policy_arns) > MAX_POLICY_ARNS:
        yield "Member must have length less than or equal to 10"
    if sum(map(len, (*request.policies, *request.policy_arns))) > MAX_POLICY_LENGTH:
        yield "The session policies are longer than 2048 characters"


def _about_tags(request: RoleRequest, caller: RoleRequest | None) -> Iterator[str]:
    if len(request.tags) > MAX_TAGS:
        yield "Member must have length less than or equal to 50"
    if len({key.lower() for key in request.tags}) < len(request.tags):
        yield "Duplicate tag keys found. Please note that Tag keys are case insensitive."
    if set(request.transitive) - set(request.tags):
        yield "The specified transitive tag key must be included in the requested tags."
    inherited = {key.lower() for key in caller.transitive} if caller else set()
    if inherited & {key.lower() for key in request.tags}:
        yield "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key"


def is_policy(text: str) -> bool:
    """Whether a session policy is a document at all."""
    try:
        document = json.loads(text)
    except ValueError:
        return False
    return isinstance(document, dict) and "Statement" in document
