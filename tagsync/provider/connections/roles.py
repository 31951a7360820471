"""Reads blocks that name a role to assume, with the rules of STS for them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tagsync.core.documents.forms import EXTERNAL_ID, POLICY_ARN, ROLE_ARN, ROLE_NAME, SESSION_NAME, SOURCE_IDENTITY
from tagsync.engine.targets.access import RoleToAssume
from tagsync.engine.targets.role_session import (
    LONGEST_CHAINED_SECONDS,
    PLAIN_SESSION,
    RoleSession,
    session_tag_mistakes,
    session_tags,
    transitive_key_mistakes,
)
from tagsync.provider.connections.durations import duration_problem, seconds_of
from tagsync.provider.connections.reader import Reader, form
from tagsync.provider.wire.api import Attributes

MAX_POLICY_ARNS = 10
MAX_POLICY_LENGTH = 2048
"""Characters of all session policies and their ARNs (STS API Reference, AssumeRole)."""


@dataclass(frozen=True, slots=True)
class RoleByName:
    """A role of the same name in every account; without a name, none. `more` is what the `assume_role` of a resource
    takes besides the ARN."""

    name: str = ""
    external_id: str = field(default="", repr=False)
    session: RoleSession = PLAIN_SESSION
    more: Attributes = field(default_factory=dict, repr=False)

    def block(self, account: str, partition: str) -> Attributes | None:
        """The block `assume_role` of a resource in this account; None without a name."""
        return {"role_arn": f"arn:{partition}:iam::{account}:role/{self.name}", **self.more} if self.name else None


_ROLE_ARN = form(ROLE_ARN, "arn:aws:iam::111111111111:role/tagsync")


def read_chain(reader: Reader, name: str) -> tuple[RoleToAssume, ...]:
    """The roles of all blocks with this name, in their order. Empty while the ARN of one is not known."""
    roles = [read_role(reader, name, number) for number in reader.blocks(name)]
    chain = tuple(role for role in roles if role)
    if len(chain) < len(roles):
        return ()
    _check_chain(reader, name, chain)
    return chain


def read_role(reader: Reader, *block: str | int) -> RoleToAssume | None:
    """The role of a block. None if there is none, or while its ARN is not known."""
    if not reader.is_given(*block):
        return None
    arn = reader.text(*block, "role_arn", check=_ROLE_ARN)
    external_id = read_external_id(reader, *block)
    session = read_session(reader, *block)
    return RoleToAssume(arn, external_id, session) if arn else None


def read_origin_role(reader: Reader, roles: Sequence[RoleToAssume]) -> RoleByName:
    """The block `origin_role`. Its session has the name of the last of the `roles`, if it has none of its own."""
    name = roles[-1].session.name if roles else PLAIN_SESSION.name
    return read_role_by_name(reader, "origin_role", default_name=name)


def read_role_by_name(reader: Reader, block: str, *, default_name: str = PLAIN_SESSION.name) -> RoleByName:
    more = {name: value for name, value in reader.block(block).items() if name != "role_name"}
    name = reader.text(block, "role_name", check=form(ROLE_NAME, "tagsync, without the ARN"))
    session = read_session(reader, block, default_name=default_name)
    return RoleByName(name, read_external_id(reader, block), session, more)


def read_external_id(reader: Reader, *block: str | int) -> str:
    return reader.text(*block, "external_id", check=form(EXTERNAL_ID, ""))


def read_session(reader: Reader, *block: str | int, default_name: str = PLAIN_SESSION.name) -> RoleSession:
    """The session of a block that is there for `AssumeRole`."""
    tags = reader.map(*block, "tags")
    for what, fix in session_tag_mistakes(tags):
        reader.error("Invalid tags", f"{what}. {fix}.", *block, "tags")
    transitive = reader.texts(*block, "transitive_tag_keys")
    for what, fix in transitive_key_mistakes(transitive, tags) if reader.is_known(*block, "tags") else ():
        reader.error("Invalid transitive_tag_keys", f"{what}. {fix}.", *block, "transitive_tag_keys")
    return replace(
        read_web_session(reader, *block, default_name=default_name),
        source_identity=reader.text(*block, "source_identity", check=form(SOURCE_IDENTITY, "dr-team")),
        tags=session_tags(tags),
        transitive_tag_keys=transitive,
    )


def read_web_session(reader: Reader, *block: str | int, default_name: str = PLAIN_SESSION.name) -> RoleSession:
    """The session of a block: what `AssumeRoleWithWebIdentity` takes of it."""
    arns = reader.texts(*block, "policy_arns", check=form(POLICY_ARN, "arn:aws:iam::aws:policy/ReadOnlyAccess"))
    if len(arns) > MAX_POLICY_ARNS:
        detail = f"{len(arns)} are given, and STS takes {MAX_POLICY_ARNS}. Leave some out."
        reader.error("Too many policy_arns", detail, *block, "policy_arns")
    policy = reader.text(*block, "policy", check=_policy_problem)
    if (length := sum(map(len, (policy, *arns)))) > MAX_POLICY_LENGTH:
        detail = (
            f"policy and policy_arns have {length:,} characters, and STS takes {MAX_POLICY_LENGTH:,}. Shorten them."
        )
        reader.error("Too long a policy", detail, *block, "policy" if policy else "policy_arns")
    duration = reader.text(*block, "duration", check=duration_problem)
    return RoleSession(
        name=reader.text(*block, "session_name", check=form(SESSION_NAME, "tagsync")) or default_name,
        duration_seconds=int(seconds_of(duration) or 0),
        policy=policy,
        policy_arns=arns,
    )


def _check_chain(reader: Reader, name: str, chain: Sequence[RoleToAssume]) -> None:
    """Notes what AWS refuses of a role that is assumed with another."""
    passed_on: set[str] = set()
    identity = ""
    for number, session in enumerate(role.session for role in chain):
        if number and session.duration_seconds > LONGEST_CHAINED_SECONDS:
            detail = "AWS limits the session of a role that is assumed with another role to an hour. Write at most 1h."
            reader.error("Invalid duration", detail, name, number, "duration")
        for key, _ in session.tags:
            if key in passed_on:
                detail = f'"{key}" is transitive in a block before. AWS passes it on, and refuses it here: remove it.'
                reader.error("Invalid tags", detail, name, number, "tags")
        if identity and session.source_identity not in ("", identity):
            detail = "A block before has another one, which AWS passes on and never changes: remove one of them."
            reader.error("Invalid source_identity", detail, name, number, "source_identity")
        passed_on.update(session.transitive_tag_keys)
        identity = identity or session.source_identity


def _policy_problem(text: str) -> str:
    """Why a text cannot be a session policy, without showing it; empty if it can."""
    try:
        json.loads(text)
    except ValueError as error:
        return f"It is not JSON: {error}. Write it with jsonencode({{...}})"
    return ""
