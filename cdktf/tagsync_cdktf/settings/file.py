"""Reads the settings of a deployment from YAML or JSON. All mistakes are reported at once, with place and fix."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from tagsync.aws.fleet.regions import regions_without
from tagsync.core.documents.document import Document, Locate
from tagsync.core.errors import InputError
from tagsync.core.policy import policy_from_document
from tagsync.engine.targets.partitions import partition_of
from tagsync.engine.targets.patterns import ACCOUNT, EXTERNAL_ID, REGION, ROLE_ARN, ROLE_NAME
from tagsync.engine.yaml_file import read_yaml
from tagsync_cdktf.settings.model import Account, Api, Backend, FanOut, Functions, Jwt, Key, Schedule, Settings
from tagsync_cdktf.settings.schema import (
    BUCKET,
    EXPRESSION,
    HTTPS,
    KEY_ARN,
    LARGEST_MEMORY,
    LOG_LEVELS,
    NAME,
    POLICY_ARN,
    PRINCIPAL,
    RETENTIONS,
    SETTINGS_VERSION,
    SMALLEST_MEMORY,
    SUBSCRIBER,
)

_ROLES = ("viewer", "operator", "admin")
_RATE = re.compile(r"rate\(([1-9][0-9]*) (minute|hour|day)s?\)")
_MINUTES = {"minute": 1, "hour": 60, "day": 1440}
_DAY = 1440
_ABSENT = "\0"
MOST_SPOKES = 70
"""More would not fit the 10,240 characters that IAM leaves to the functions' inline policies."""


def load_settings(path: Path | str) -> Settings:
    """The settings in a file; paths in it are relative to its folder. Raises `InputError` with every mistake."""
    value, locate = read_yaml(path)
    return settings_from_document({} if value is None else value, locate, folder=Path(path).parent)


def settings_from_document(value: object, locate: Locate = str, *, folder: Path = Path()) -> Settings:
    """The settings a document describes. Raises `InputError` with every mistake, its place and its fix."""
    document = Document(value, locate=locate)
    if not document.has("version"):
        document.mistake("version", "the version is missing", f"Add version: {SETTINGS_VERSION}")
    document.choice("version", [SETTINGS_VERSION], SETTINGS_VERSION)
    name = _match(document, "name", NAME, "a name", "Write 2 to 21 small letters, digits and hyphens") or "tagsync"
    home = _match(document, "home_region", REGION, "an AWS region", "Write one such as eu-central-1", required=True)
    hub = document.child("hub")
    policy, ensures_launch = _policy(
        document, value.get("policy") if isinstance(value, Mapping) else None, locate, folder
    )
    schedule, interval = _schedule(document.child("schedule"))
    roles, notify = document.child("roles"), document.child("notify")
    settings = Settings(
        hub=_account(hub),
        home_region=home,
        external_id=_external_id(document),
        name=name,
        spokes=tuple(_account(entry) for entry in document.children("spokes")),
        read_role=_role_name(roles, "read") or f"{name}-read",
        write_role=_role_name(roles, "write") or f"{name}-write",
        recovery_role=_role_name(roles, "recovery") or f"{name}-launch",
        permissions_boundary=_match(
            document, "permissions_boundary", POLICY_ARN, "the ARN of a policy", "Write arn:aws:iam::<account>:policy/…"
        ),
        policy=policy,
        ensures_launch=ensures_launch,
        schedule=schedule,
        interval_minutes=interval,
        api=_api(document.child("api")),
        fan_out=_fan_out(document.child("fan_out")),
        functions=_functions(document.child("functions")),
        backend=_backend(document.child("backend"), name, home),
        key=_key(document.child("kms")),
        tags=_tags(document.child("tags")),
        log_retention_days=document.choice("log_retention_days", RETENTIONS, 90),
        run_retention_days=document.integer("run_retention_days", 90, at_least=1, at_most=3650),
        deletion_protection=document.boolean("deletion_protection", True),
        alarm_subscribers=_subscribers(notify, "alarms"),
        report_subscribers=_subscribers(notify, "reports"),
        apply_sync=document.boolean("apply_sync", True),
        recovery=document.boolean("recovery", False),
    )
    _check_accounts(document, hub, settings)
    for each in (roles, notify, document):
        each.only_known()
    document.done()
    return settings


def _account(entry: Document) -> Account:
    number = _match(entry, "account", ACCOUNT, "an account number", "Write its 12 digits, in quotes", required=True)
    account = Account(
        account=number,
        name=entry.text("name"),
        regions=_regions(entry, "regions"),
        origin_regions=_regions(entry, "origin_regions"),
        origin_only=entry.boolean("origin_only", False),
        deployer_role=_match(entry, "deployer_role", ROLE_ARN, "the ARN of a role", "Write arn:aws:iam::…:role/<name>"),
    )
    if account.origin_only and account.regions:
        entry.mistake("regions", "an account with origin_only is no target", "Remove one of the two")
    owner = account.deployer_role.split(":")[4] if account.deployer_role else number
    if number and owner != number:
        entry.mistake("deployer_role", f"the role belongs to account {owner}", f"Name a role of account {number}")
    entry.only_known()
    return account


def _check_accounts(document: Document, hub: Document, settings: Settings) -> None:
    """What no account can say alone: each once, all in one partition, not too many, and one target at least."""
    numbers = [account.account for account in settings.accounts if account.account]
    for number in sorted({number for number in numbers if numbers.count(number) > 1}):
        document.mistake("spokes", f"account {number} is there twice", "Keep one; the hub is no spoke of its own")
    if len(settings.spokes) > MOST_SPOKES:
        fix = f"Make a second deployment of at most {MOST_SPOKES}, with another name"
        document.mistake("spokes", f"{len(settings.spokes)} accounts do not fit one IAM policy", fix)
    partition = settings.partition
    for account in settings.accounts:
        for region in (*account.regions, *account.origin_regions):
            if partition and partition_of(region) != partition:
                what = f"{region} of {account.account} is in another partition than home_region"
                document.mistake("spokes", what, "Deploy the service once in each partition")
    _check_regions(document, settings)
    if all(account.origin_only for account in settings.accounts):
        hub.mistake("origin_only", "no account is a target", "Name an account with source servers")


def _check_regions(document: Document, settings: Settings) -> None:
    """Names that look like regions, and are none."""
    partition = settings.partition
    given = (
        ("home_region", "ec2", [settings.home_region]),
        ("regions", "drs", [region for account in settings.accounts for region in account.regions]),
        ("origin_regions", "ec2", [region for account in settings.accounts for region in account.origin_regions]),
    )
    for key, service, regions in given if partition else ():
        here = [region for region in regions if partition_of(region) == partition]
        for region, fix in regions_without(service, here, partition).items():
            what = f"DRS does not exist in {region}" if service == "drs" else f"{region} is no region of AWS"
            document.mistake(key, what, fix)


def _policy(document: Document, inline: object, locate: Locate, folder: Path) -> tuple[Mapping[str, object], bool]:
    """The policy as a document, checked, and whether it ensures launch settings. `inline` is what `policy` holds."""
    file = document.text("policy_file")
    if document.has("policy") and file:
        document.mistake("policy_file", "policy and policy_file are two answers to one question", "Keep one of them")
    if not document.has("policy") and not file:
        return {"version": 1}, False
    value, place = inline, lambda path: locate(f"policy.{path}" if path else "policy")
    try:
        if file:
            value, place = read_yaml(folder / file)
        policy = policy_from_document({} if value is None else value, place)
    except InputError as error:
        document.mistakes += error.mistakes
        return {"version": 1}, False
    assert isinstance(value, Mapping)
    return value, "ensure" in (policy.launch.copy_tags, policy.launch.instance_type)


def _schedule(document: Document) -> tuple[Schedule, int]:
    """The schedule, and how many minutes there are between its runs, for the alarm about missing ones."""
    fix = "Write rate(1 hour), rate(30 minutes), or cron(0 * * * ? *)"
    default = Schedule()
    expression = _match(document, "expression", EXPRESSION, "a schedule", fix) or default.expression
    rate = _RATE.fullmatch(expression)
    if expression.startswith("rate") and not rate:
        document.mistake("expression", f'"{expression}" is not a rate', fix)
    minutes = int(rate[1]) * _MINUTES[rate[2]] if rate else _DAY
    interval = document.integer("interval_minutes", minutes, at_least=1, at_most=7 * _DAY)
    schedule = Schedule(expression, document.boolean("enabled", default.enabled))
    document.only_known()
    return schedule, interval


def _api(document: Document) -> Api:
    iam, default = document.child("iam"), Api()
    api = Api(
        iam={role: _matches(iam, role, PRINCIPAL, "the ARN of a principal", "Write its ARN") for role in _ROLES},
        jwt=_jwt(document.child("jwt")) if document.has("jwt") else None,
        requests_per_second=document.integer(
            "requests_per_second", default.requests_per_second, at_least=1, at_most=10000
        ),
        burst=document.integer("burst", default.burst, at_least=1, at_most=5000),
    )
    if document.has("iam") and document.has("jwt"):
        document.mistake("jwt", "a route takes either signed requests (iam) or tokens (jwt)", "Keep one of the two")
    iam.only_known()
    document.only_known()
    return api


def _jwt(document: Document) -> Jwt:
    fix = "Write a value without spaces, commas and brackets: API Gateway joins lists with these"
    jwt = Jwt(
        issuer=_match(document, "issuer", HTTPS, "an issuer", "Write its https URL", required=True),
        audience=document.texts("audience"),
        claim=document.text("claim"),
        grants={
            role: _matches(document, role, r"[^\s,\[\]]+", "a value that can be told apart", fix) for role in _ROLES
        },
    )
    if not jwt.audience:
        document.mistake("audience", "it is missing", "Write who the tokens are for: their claim aud")
    if not jwt.claim:
        document.mistake("claim", "it is missing", "Write the claim that holds the groups")
    document.only_known()
    return jwt


def _fan_out(document: Document) -> FanOut:
    default = FanOut()
    fan_out = FanOut(
        document.choice("mode", ("auto", "on", "off"), default.mode),
        document.integer("concurrency", default.concurrency, at_least=1, at_most=40),
    )
    document.only_known()
    return fan_out


def _functions(document: Document) -> Functions:
    default = Functions()

    def memory(key: str, megabytes: int) -> int:
        return document.integer(key, megabytes, at_least=SMALLEST_MEMORY, at_most=LARGEST_MEMORY)

    functions = Functions(
        architecture=document.choice("architecture", ("arm64", "x86_64"), default.architecture),
        sync_memory=memory("sync_memory", default.sync_memory),
        event_memory=memory("event_memory", default.event_memory),
        api_memory=memory("api_memory", default.api_memory),
        log_level=document.choice("log_level", LOG_LEVELS, default.log_level),
        workers=document.integer("workers", default.workers, at_least=1, at_most=256),
    )
    document.only_known()
    return functions


def _backend(document: Document, name: str, home: str) -> Backend:
    kind = document.choice("type", ("local", "s3"), "local")
    backend = Backend(
        kind=kind,
        folder=document.text("folder", "."),
        bucket=_match(document, "bucket", BUCKET, "a bucket", "Write its name", required=kind == "s3"),
        prefix=document.text("prefix", f"{name}/"),
        region=_match(document, "region", REGION, "an AWS region", "Write one such as eu-central-1") or home,
        kms_key=_match(document, "kms_key", KEY_ARN, "the ARN of a key", "Write arn:aws:kms:…:key/…"),
    )
    for key in ("folder",) if kind == "s3" else ("bucket", "prefix", "region", "kms_key"):
        if document.has(key):
            document.mistake(key, f"a backend of type {kind} has none", "Remove it, or write another type")
    document.only_known()
    return backend


def _key(document: Document) -> Key:
    key = Key(
        document.boolean("create", False),
        _match(document, "key_arn", KEY_ARN, "the ARN of a key", "Write arn:aws:kms:…:key/…"),
    )
    if key.create and key.arn:
        document.mistake("create", "create and key_arn are two answers to one question", "Keep one of them")
    document.only_known()
    return key


def _tags(document: Document) -> dict[str, str]:
    return {key: document.text(key) for key in document.keys()}  # noqa: SIM118 (it is no dict)


def _regions(document: Document, key: str) -> tuple[str, ...]:
    regions = _matches(document, key, REGION, "an AWS region", "Write one such as eu-central-1")
    for region in sorted({region for region in regions if regions.count(region) > 1}):
        document.mistake(key, f"{region} is there twice", "Remove one")
    return regions


def _external_id(document: Document) -> str:
    fix = "Write 2 characters or more, of letters, digits and +=,.@:/-_, that nobody else has"
    return _match(document, "external_id", EXTERNAL_ID, "an external id", fix, required=True, show=False)


def _role_name(document: Document, key: str) -> str:
    return _match(document, key, ROLE_NAME, "the name of a role", "Write the name that it has in every account")


def _subscribers(document: Document, key: str) -> tuple[str, ...]:
    return _matches(document, key, SUBSCRIBER, "somebody to tell", "Write an address, an https URL or a queue's ARN")


def _matches(document: Document, key: str, pattern: str, what: str, fix: str) -> tuple[str, ...]:
    texts = document.texts(key)
    for text in texts:
        if text and not re.fullmatch(pattern, text):
            document.mistake(key, f'"{text[:60]}" is not {what}', fix)
    return texts


def _match(
    document: Document, key: str, pattern: str, what: str, fix: str, *, required: bool = False, show: bool = True
) -> str:
    """A text that matches a pattern; empty where it is absent or wrong."""
    text = document.text(key, _ABSENT)
    if text == _ABSENT:
        if required and not document.has(key):
            document.mistake(key, "it is missing", fix)
        return ""
    if re.fullmatch(pattern, text):
        return text
    document.mistake(key, f'"{text[:60]}" is not {what}' if show else f"this is not {what}", fix)
    return ""


def protocol_of(subscriber: str) -> str:
    """The protocol of SNS for it."""
    return "sqs" if subscriber.startswith("arn:") else "https" if subscriber.startswith("https://") else "email"
