"""The JSON Schema of a settings file, and the patterns and choices it shares with the reader."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.core.documents.schema import file_schema
from tagsync.core.policy import Policy
from tagsync.engine.targets.patterns import ACCOUNT, EXTERNAL_ID, REGION, ROLE_ARN, ROLE_NAME

SETTINGS_VERSION = 1
Schema = dict[str, object]

NAME = r"[a-z][a-z0-9-]{1,20}"
POLICY_ARN = rf"arn:aws(?:-[a-z]+)*:iam::(?:{ACCOUNT}|aws):policy/.{{1,512}}"
KEY_ARN = rf"arn:aws(?:-[a-z]+)*:kms:{REGION}:{ACCOUNT}:key/[A-Za-z0-9-]+"
PRINCIPAL = rf"arn:aws(?:-[a-z]+)*:(?:iam::{ACCOUNT}:(?:root|user/.+|role/.+)|sts::{ACCOUNT}:federated-user/.+)"
SUBSCRIBER = r"[^@\s]+@[^@\s]+|https://\S+|arn:aws(?:-[a-z]+)*:sqs:\S+"
EXPRESSION = r"(?:rate|cron)\(.+\)"
HTTPS = r"https://\S+"
BUCKET = r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"
RETENTIONS = (1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653)
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
SMALLEST_MEMORY, LARGEST_MEMORY = 256, 10240


def _text(pattern: str, description: str) -> Schema:
    return {"type": ["string", "null"], "pattern": f"^(?:{pattern})$", "description": description}


def _texts(pattern: str, description: str) -> Schema:
    item: Schema = {"type": "string", "pattern": f"^(?:{pattern})$"}
    return {**item, "type": ["array", "string", "null"], "items": item, "description": description}


def _choice(options: Sequence[object], description: str) -> Schema:
    return {"enum": [*options, None], "description": description}


def _number(low: int, high: int, description: str) -> Schema:
    return {"type": ["integer", "null"], "minimum": low, "maximum": high, "description": description}


def _flag(description: str) -> Schema:
    return {"type": ["boolean", "null"], "description": description}


def _object(description: str, properties: dict[str, Schema], required: Sequence[str] = ()) -> Schema:
    return {
        "type": "object" if required else ["object", "null"],
        "description": description,
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def _roles(pattern: str, what: str) -> dict[str, Schema]:
    return {role: _texts(pattern, f"{what} with the role {role}.") for role in ("viewer", "operator", "admin")}


_ACCOUNT: dict[str, Schema] = {
    "account": {"type": "string", "pattern": f"^{ACCOUNT}$", "description": "Its 12 digits, in quotes."},
    "name": {"type": ["string", "null"], "description": "What people call it, as reports show it."},
    "regions": _texts(REGION, "DRS regions to keep in sync. Default: every one that DRS has and the account enables."),
    "origin_regions": _texts(REGION, "Regions whose EC2 tag changes are acted on at once. Default: none."),
    "origin_only": _flag("true: the account holds EC2 instances alone, and is no target."),
    "deployer_role": _text(ROLE_ARN, "ARN of the role that Terraform assumes to deploy in this account."),
}

SETTINGS_SCHEMA: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "tagsync deployment",
    **_object(
        "A deployment of the always-on service.",
        {
            "version": {"const": SETTINGS_VERSION, "description": "The version of this format."},
            "name": _text(NAME, "Starts the name of everything that is deployed. Default: tagsync."),
            "home_region": {"type": "string", "pattern": f"^{REGION}$", "description": "Where the service runs."},
            "hub": _object("The account of the service.", _ACCOUNT, ["account"]),
            "spokes": {
                "type": ["array", "null"],
                "description": "Other accounts.",
                "items": _object("One account.", _ACCOUNT, ["account"]),
            },
            "external_id": {
                "type": "string",
                "pattern": f"^(?:{EXTERNAL_ID})$",
                "description": "External id of all roles: choose one nobody else has.",
            },
            "roles": _object(
                "Names of the roles in every account.",
                {
                    "read": _text(ROLE_NAME, "Default: <name>-read."),
                    "write": _text(ROLE_NAME, "Default: <name>-write."),
                    "recovery": _text(ROLE_NAME, "Default: <name>-launch."),
                },
            ),
            "permissions_boundary": _text(POLICY_ARN, "ARN of the boundary that every role gets."),
            "policy": {k: v for k, v in file_schema(Policy).items() if k not in ("$schema", "title")},
            "policy_file": {
                "type": ["string", "null"],
                "description": "Path to the policy, relative to this file, instead of policy.",
            },
            "schedule": _object(
                "When everything is synced.",
                {
                    "expression": _text(EXPRESSION, "rate(...) or cron(...). Default: rate(1 hour)."),
                    "enabled": _flag("Default: true."),
                    "interval_minutes": _number(1, 10080, "Of a cron expression, for the alarm about missing runs."),
                },
            ),
            "api": _object(
                "Who may call the API. Default: nobody.",
                {
                    "iam": _object("By SigV4.", _roles(PRINCIPAL, "ARNs of IAM principals")),
                    "jwt": _object(
                        "By tokens, instead of iam.",
                        {
                            "issuer": {"type": "string", "pattern": f"^(?:{HTTPS})$", "description": "Of the tokens."},
                            "audience": _texts(r".+", "Who the tokens are for."),
                            "claim": {"type": "string", "minLength": 1, "description": "That holds the values."},
                            **_roles(r"[^\s,\[\]]+", "Values of the claim"),
                        },
                        ["issuer", "audience", "claim"],
                    ),
                    "requests_per_second": _number(1, 10000, "Default: 10."),
                    "burst": _number(1, 5000, "Default: 20."),
                },
            ),
            "fan_out": _object(
                "A state machine that works on many targets at once.",
                {
                    "mode": _choice(("auto", "on", "off"), "Default: auto, where there may be more than one target."),
                    "concurrency": _number(1, 40, "Targets at once. Default: 10."),
                },
            ),
            "functions": _object(
                "The Lambda functions.",
                {
                    "architecture": _choice(("arm64", "x86_64"), "Default: arm64."),
                    "sync_memory": _number(SMALLEST_MEMORY, LARGEST_MEMORY, "MB of drs_tag_sync. Default: 1024."),
                    "event_memory": _number(SMALLEST_MEMORY, LARGEST_MEMORY, "MB of tag_event. Default: 512."),
                    "api_memory": _number(SMALLEST_MEMORY, LARGEST_MEMORY, "MB of the API's. Default: 512."),
                    "log_level": _choice(LOG_LEVELS, "Default: INFO."),
                    "workers": _number(1, 256, "Calls to AWS at once. Default: 16."),
                },
            ),
            "backend": _object(
                "Where Terraform keeps its state.",
                {
                    "type": _choice(("local", "s3"), "Default: local."),
                    "folder": {"type": ["string", "null"], "description": "Of local states. Default: where it runs."},
                    "bucket": _text(BUCKET, "Of S3."),
                    "prefix": {"type": ["string", "null"], "description": "Of the keys in S3. Default: <name>/."},
                    "region": _text(REGION, "Of the bucket. Default: home_region."),
                    "kms_key": _text(KEY_ARN, "That encrypts the states. Default: the bucket's."),
                },
            ),
            "kms": _object(
                "Encryption with a customer's key. Default: keys of AWS.",
                {"create": _flag("Make one."), "key_arn": _text(KEY_ARN, "Use this one.")},
            ),
            "tags": {
                "type": ["object", "null"],
                "description": "Tags of everything that is deployed.",
                "additionalProperties": {"type": "string"},
            },
            "log_retention_days": _choice(RETENTIONS, "Default: 90."),
            "run_retention_days": _number(1, 3650, "How long runs are remembered. Default: 90."),
            "deletion_protection": _flag("Of the table. Default: true."),
            "notify": _object(
                "Who is told: addresses, https URLs, ARNs of SQS queues.",
                {"alarms": _texts(SUBSCRIBER, "Of alarms."), "reports": _texts(SUBSCRIBER, "Of reports of runs.")},
            ),
            "recovery": _flag(
                "Recoveries over several accounts and regions, with a role that launches servers. Default: false."
            ),
            "apply_sync": _flag("Also apply modules/tagsync to every target with regions. Default: true."),
        },
        ["version", "home_region", "hub", "external_id"],
    ),
}
