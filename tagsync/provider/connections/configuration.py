"""Reads the provider block. Every mistake in it is an error at its line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from tagsync.core.documents.forms import EXTERNAL_ID, REGION, ROLE_ARN, ROLE_NAME, SESSION_NAME, Form
from tagsync.core.errors import InputError
from tagsync.core.policy import DEFAULT_POLICY, Policy, policy_from_document
from tagsync.core.sentences import sentence
from tagsync.engine.targets.access import Access, Account, RoleToAssume, in_session
from tagsync.engine.targets.role_session import RoleSession
from tagsync.provider.wire.api import Attributes, Diagnostics, Unknown, is_known

MAX_WORKERS = 64
_URL = Form(r"https?://\S+")


@dataclass(frozen=True, slots=True)
class Configuration:
    """The arguments of the provider block. `unknown` names those that only an apply will tell."""

    policy: Policy = DEFAULT_POLICY
    region: str = ""
    profile: str = ""
    role: RoleToAssume | None = None
    session_name: str = ""
    origin_role: str = ""
    origin_external_id: str = field(default="", repr=False)
    endpoints: Mapping[str, str] = field(default_factory=dict)
    workers: int = 16
    timeout_seconds: float | None = None
    unknown: tuple[str, ...] = ()

    def access(self, default_region: str = "") -> Access:
        """How to reach the DRS account and the accounts of the origins."""
        accounts = {}
        session = RoleSession(name=self.session_name) if self.session_name else RoleSession()
        if self.role is not None:
            account = self.role.arn.split(":")[4]
            chain = in_session([self.role], session)
            accounts[account] = Account(account, read=chain, write=chain)
        return Access(
            accounts=accounts,
            role_name=self.origin_role,
            external_id=self.origin_external_id,
            session=session,
            profile=self.profile,
            home_region=self.region or default_region,
        )


def read_configuration(config: Attributes, diags: Diagnostics, *, open_files: bool = True) -> Configuration:
    """Reports every argument that cannot be used. Arguments that are not known yet are left out.

    With `open_files` False it checks only the configuration itself.
    """
    reader = _Reader(config, diags)
    text, path = reader.text("policy"), reader.text("policy_file")
    if text and path:
        diags.error(
            "Two policies",
            "policy and policy_file are both set: keep one of them, and remove the other.",
            "policy_file",
        )
    return Configuration(
        policy=_policy(text, path if open_files else "", diags),
        region=reader.text("region", check=check_region),
        profile=reader.text("profile"),
        role=_role(reader),
        session_name=_session_name(reader),
        origin_role=reader.text("origin_role", "role_name", check=_matches(ROLE_NAME, "tagsync-read, without the ARN")),
        origin_external_id=reader.text("origin_role", "external_id", check=_EXTERNAL_ID),
        endpoints={
            service: url
            for service in ("drs", "ec2", "sts")
            if (url := reader.text("endpoints", service, check=_matches(_URL, "https://example.com")))
        },
        workers=int(reader.number("workers", 16, at_least=1, at_most=MAX_WORKERS, whole=True) or 16),
        timeout_seconds=reader.number("timeout_seconds", None, at_least=1),
        unknown=tuple(reader.unknown),
    )


def with_own(provider: Configuration, config: Attributes, diags: Diagnostics) -> Configuration:
    """The provider's configuration, but with the `policy` and `assume_role` of a resource that has its own."""
    reader = _Reader(config, diags)
    text, role = reader.text("policy"), _role(reader)
    return replace(
        provider,
        policy=_policy(text, "", diags) if text else provider.policy,
        role=role or provider.role,
        session_name=_session_name(reader) if role else provider.session_name,
        unknown=(*provider.unknown, *reader.unknown),
    )


def check_region(text: str) -> str:
    """Why a text cannot be a region; empty if it can."""
    return "" if re.fullmatch(REGION.pattern, text) else f'"{text}" is not a region. Write one such as "eu-west-1"'


def validate_own(config: Attributes, diags: Diagnostics) -> None:
    """Reports mistakes in the `policy` and `assume_role` of a resource, as far as they are known."""
    with_own(Configuration(), config, diags)


def validate_region(config: Attributes, diags: Diagnostics) -> None:
    """Reports a mistake in the argument `region`, if it is given and known."""
    region = config["region"]
    if is_known(region) and region is not None and (problem := check_region(region)):
        diags.error("Invalid region", sentence(problem), "region")


def report_mistakes(error: InputError, diags: Diagnostics, summary: str, *path: str) -> None:
    """Reports one error for each mistake."""
    for mistake in error.mistakes:
        diags.error(summary, sentence(mistake), *path)


Check = Callable[[str], str]


def _matches(form: Form, example: str) -> Check:
    def check(text: str) -> str:
        return "" if re.fullmatch(form.pattern, text) else f'"{text}" cannot be used here. Write one such as {example}'

    return check


def _no_quote(check: Check, problem: str) -> Check:
    return lambda text: problem if check(text) else ""


_EXTERNAL_ID = _no_quote(_matches(EXTERNAL_ID, ""), "This is not an external id. Write letters, digits and +=,.@:/-_")


def _role(reader: _Reader) -> RoleToAssume | None:
    arn = reader.text("assume_role", "role_arn", check=_matches(ROLE_ARN, "arn:aws:iam::111111111111:role/tagsync"))
    external_id = reader.text("assume_role", "external_id", check=_EXTERNAL_ID)
    return RoleToAssume(arn, external_id) if arn else None


def _session_name(reader: _Reader) -> str:
    return reader.text("assume_role", "session_name", check=_matches(SESSION_NAME, "tagsync"))


def _policy(text: str, path: str, diags: Diagnostics) -> Policy:
    """The policy in the text, else in the file, else the default policy."""
    from tagsync.engine.yaml_file import parse_yaml, read_yaml  # it is slow to import, and not always needed

    name = "policy" if text else "policy_file"
    try:
        if text:
            value, locate = parse_yaml(text, "policy")
        elif path:
            value, locate = read_yaml(Path(path))
        else:
            return DEFAULT_POLICY
        return policy_from_document({} if value is None else value, locate)
    except InputError as error:
        report_mistakes(error, diags, "The policy cannot be used", name)
        return DEFAULT_POLICY


class _Reader:
    """Reads arguments one by one, and notes those that are unknown."""

    def __init__(self, config: Attributes, diags: Diagnostics) -> None:
        self._config = config
        self._diags = diags
        self.unknown: list[str] = []

    def text(self, *path: str, check: Check | None = None) -> str:
        """The text. It is empty if it is not set, not known, or not usable."""
        value = self._get(path)
        if not isinstance(value, str) or not value:
            return ""
        problem = check(value) if check else ""
        if problem:
            self._diags.error(f"Invalid {path[-1]}", sentence(problem), *path)
        return "" if problem else value

    def number(
        self,
        name: str,
        default: float | None,
        *,
        at_least: float,
        at_most: float | None = None,
        whole: bool = False,
    ) -> float | None:
        value = self._get((name,))
        if value is None:
            return default
        too_much = at_most is not None and float(value) > at_most
        if float(value) < at_least or too_much or (whole and int(value) != value):
            kind = "a whole number" if whole else "a number"
            limits = f"from {at_least:g} to {at_most:g}" if at_most is not None else f"from {at_least:g} up"
            self._diags.error(f"Invalid {name}", f"{value:g} cannot be used here. Write {kind} {limits}.", name)
            return default
        return float(value)

    def _get(self, path: Iterable[str]) -> str | float | None:
        value: object = self._config
        for step in path:
            if not isinstance(value, dict):
                break
            value = value[step]
        if isinstance(value, Unknown):
            self.unknown.append(".".join(path))
            return None
        return value if isinstance(value, str) or value is None else float(str(value))
