"""Reads the provider block. Every mistake in it is an error at its line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tagsync.core.documents.forms import REGION
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.core.sentences import sentence
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.engine.targets.login import Login
from tagsync.engine.targets.timeouts import AT_LEAST, AT_MOST, DEFAULT_TIMEOUTS, Timeouts
from tagsync.provider.connections.account_rule import AccountRule, read_account_rule
from tagsync.provider.connections.logins import URL, read_login, read_proxies
from tagsync.provider.connections.policy_sources import PolicySources, read_policy
from tagsync.provider.connections.reader import Reader, form
from tagsync.provider.connections.roles import RoleByName, read_chain, read_origin_role, read_role, read_role_by_name
from tagsync.provider.wire.api import Attributes, Diagnostics, is_known

MAX_WORKERS = 64
OWN = ("policy", "tag_file", "assume_role", "origin_role")
"""What a resource may bring instead of the provider's (see `with_own`)."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """The arguments of the provider block. `unknown` names those that only an apply will tell.

    `sources` are what the policy was read from. `roles` are assumed in order; the account of the last is the DRS
    account. `environment` are variables to set.
    """

    policy: Policy = DEFAULT_POLICY
    sources: PolicySources = field(default_factory=PolicySources)
    region: str = ""
    sts_region: str = ""
    login: Login = field(default_factory=Login)
    roles: tuple[RoleToAssume, ...] = ()
    origin: RoleByName = field(default_factory=RoleByName)
    account_role: RoleByName = field(default_factory=RoleByName)
    accounts: AccountRule = field(default_factory=AccountRule)
    endpoints: Mapping[str, str] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)
    workers: int = 16
    retries: int | None = None
    timeout_seconds: float | None = None
    timeouts: Timeouts = DEFAULT_TIMEOUTS
    unknown: tuple[str, ...] = ()

    @property
    def account(self) -> str:
        """The DRS account. Empty if it is that of the credentials."""
        return self.roles[-1].arn.split(":")[4] if self.roles else ""

    def access(self, default_region: str = "") -> Access:
        """How to reach the DRS account and the accounts of the origins."""
        account = Account(self.account, read=self.roles, write=self.roles)
        return Access(
            accounts={self.account: account} if self.roles else {},
            role_name=self.origin.name,
            external_id=self.origin.external_id,
            session=self.origin.session,
            profile=self.login.profile,
            home_region=self.region or default_region,
            sts_region=self.sts_region,
            timeouts=self.timeouts,
        )


def read_configuration(config: Attributes, diags: Diagnostics, *, open_files: bool = True) -> Configuration:
    """Reports every argument that cannot be used. Arguments that are not known yet are left out.

    With `open_files` False it checks only the configuration itself.
    """
    reader = Reader(config, diags)
    text, path = reader.text("policy"), reader.text("policy_file")
    if text and path:
        detail = "policy and policy_file are both set: keep one of them, and remove the other."
        diags.error("Two policies", detail, "policy_file")
    region, sts_region = reader.text("region", check=check_region), reader.text("sts_region", check=check_region)
    endpoints = {
        service: url
        for service in ("drs", "ec2", "sts")
        if (url := reader.text("endpoints", service, check=form(URL, "https://example.com")))
    }
    policy, sources = read_policy(
        text, path if open_files else "", reader.text("tag_file"), diags, warns=open_files, beside=PolicySources()
    )
    roles, accounts = read_chain(reader, "assume_role"), read_account_rule(reader)
    retries = reader.number("max_retries", None, at_least=0, whole=True)
    found = Configuration(
        policy=policy,
        sources=sources,
        region=region,
        sts_region=sts_region,
        login=read_login(
            reader, region=region, sts_region=sts_region, sts_url=endpoints.get("sts", ""), open_files=open_files
        ),
        roles=roles,
        origin=read_origin_role(reader, roles),
        account_role=read_role_by_name(reader, "account_role"),
        accounts=accounts,
        endpoints=endpoints,
        environment=read_proxies(reader),
        workers=int(reader.number("workers", 16, at_least=1, at_most=MAX_WORKERS, whole=True) or 16),
        retries=None if retries is None else int(retries),
        timeout_seconds=reader.number("timeout_seconds", None, at_least=1),
        timeouts=DEFAULT_TIMEOUTS.but(*(_seconds(reader, each) for each in ("connect", "read", "region"))),
        unknown=tuple(reader.unknown),
    )
    if found.account and (problem := accounts.refuses(found.account)):
        diags.error("Not an allowed account", f"{problem}.", "assume_role", len(roles) - 1, "role_arn")
    return found


def with_own(provider: Configuration, config: Attributes, diags: Diagnostics, *, warns: bool = False) -> Configuration:
    """The provider's configuration, but with what a resource brings of `OWN`. `warns` of rules of its policy that can
    never match."""
    reader = Reader(config, diags)
    text, tag_file, role = reader.text("policy"), reader.text("tag_file"), read_role(reader, "assume_role")
    roles, unknown = (role,) if role else provider.roles, (*provider.unknown, *reader.unknown)
    own = replace(provider, roles=roles, unknown=unknown)
    if reader.is_given("origin_role"):
        own = replace(own, origin=read_origin_role(reader, roles))
    if not (text or tag_file):
        return own
    policy, sources = read_policy(text, "", tag_file, diags, warns=warns, beside=provider.sources)
    return replace(own, policy=policy, sources=sources)


def check_region(text: str) -> str:
    """Why a text cannot be a region; empty if it can."""
    return "" if re.fullmatch(REGION.pattern, text) else f'"{text}" is not a region. Write one such as "eu-west-1"'


def validate_own(config: Attributes, diags: Diagnostics) -> None:
    """Reports mistakes in what a resource brings of `OWN`, as far as it is known. It may take only some of them."""
    with_own(Configuration(), {name: config.get(name) for name in OWN}, diags, warns=True)


def validate_region(config: Attributes, diags: Diagnostics) -> None:
    """Reports a mistake in the argument `region`, if it is given and known."""
    region = config["region"]
    if is_known(region) and region is not None and (problem := check_region(region)):
        diags.error("Invalid region", sentence(problem), "region")


def _seconds(reader: Reader, name: str) -> float | None:
    return reader.number(f"{name}_timeout_seconds", None, at_least=AT_LEAST, at_most=AT_MOST)
