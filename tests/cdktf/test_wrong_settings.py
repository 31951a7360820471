"""Settings that AWS or a function would refuse, each with the line that synth says of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from tagsync.core.errors import InputError
from tagsync_cdktf.reference import settings_schema
from tagsync_cdktf.settings import load_settings, settings_from_document
from tests.cdktf.test_settings_file import LEAST, put

HUB, SPOKE = "111111111111", {"account": "222222222222"}
KEY = "arn:aws:kms:{}:111111111111:key/1234abcd"
QUEUE = "arn:aws:sqs:eu-west-1:111111111111:alarms"
BOUNDARY = "arn:aws:iam::111111111111:policy/boundary"
SSO = "arn:aws:iam::111111111111:role/aws-reserved/sso.amazonaws.com"
OTHER_ROLE = "arn:aws:iam::222222222222:role/Ops"
TOKENS = {"issuer": "https://login.example.com", "audience": ["tagsync"], "claim": "groups", "viewer": ["staff"]}
S3 = {"type": "s3", "bucket": "states"}
SCHEDULE = "Write rate(1 hour), rate(30 minutes), or cron(0 * * * ? *)"
NAME = "Write 3 to 21 small letters, digits and hyphens; AWS keeps default, and what starts with aws or ssm, for itself"
PRINCIPAL = "Write arn:aws:iam::<account>:role/<name> or .../user/<name>; the account in full"
SUBSCRIBER = "is not a subscriber. Write an email address, an https URL or the ARN of an SQS queue"
BUCKET = "Write 3 to 63 small letters, digits, - and ., with a letter or digit first and last"
KEY_FIX = "Write 1 to 128 letters, digits, spaces and _.:/=+-@"
VALUE_FIX = "Write at most 256 letters, digits, spaces and _.:/=+-@"
NO_CHOICE = "not one of the choices. Use one of"
IN_A_TAG = "which IAM does not accept"


def also(document: dict[str, Any], **more: object) -> dict[str, Any]:
    return {**document, **more}


WRONG: list[tuple[dict[str, Any], str]] = [
    (
        put("permissions_boundary", "arn:aws:iam::aws:policy/ a b"),
        'permissions_boundary: "arn:aws:iam::aws:policy/ a b" is not the ARN of a policy. '
        "Write arn:aws:iam::<account>:policy/<name>",
    ),
    (
        put("deployers", [f"{SSO}/eu-centrall-1/AWSReservedSSO_Admin_*"]),
        f"deployers: {SSO}/eu-centrall-1/AWSReservedSSO_Admin_* has eu-centrall-1 in its path, which is no region of "
        "AWS. Write the region of IAM Identity Center, or *",
    ),
    (
        put("api.iam.admin", ["arn:aws:iam::111111111111:role/AWSReservedSSO_Admin"]),
        'api.iam.admin: "arn:aws:iam::111111111111:role/AWSReservedSSO_Admin" is no role of a permission set: their '
        "names end in _ and 16 of 0-9 and a-f. Write AWSReservedSSO_<permission set>_*",
    ),
    (
        put("schedule.expression", "cron(0 0 * * ? 1999)"),
        'schedule.expression: "cron(0 0 * * ? 1999)" is not a schedule: its years are past, so that it never runs. '
        f"{SCHEDULE}",
    ),
    (
        put("schedule", {"expression": "rate(1 day)", "interval_minutes": 5}),
        "schedule.interval_minutes: 5 minutes between two runs, and rate(1 day) is 1440. "
        "Write 1440 or more, or leave it out",
    ),
    (
        put("notify.topics", ["arn:aws:sns:us-east-1:111111111111:alarms"]),
        "notify.topics: arn:aws:sns:us-east-1:111111111111:alarms is in us-east-1, from which no events come: nothing "
        "would tell it. Remove it, or write the region under origin_regions of an account",
    ),
    (
        put("hub.name", "two\nlines"),
        'hub.name: "two\\nlines" is not a name of one line. Write at most 128 characters, without tabs',
    ),
    (
        put("hub.name", "n" * 1000),
        f'hub.name: "{"n" * 60}" is not a name of one line. Write at most 128 characters, without tabs',
    ),
    (
        put("accepted_external_ids", ["id-1"]),
        "accepted_external_ids: external_id itself is listed. Remove it there",
    ),
    (
        put("accepted_external_ids", ["id-2", "id-2"]),
        "accepted_external_ids: an id is listed twice. Remove one",
    ),
    (put("name", "ab"), f'name: "ab" is not a name. {NAME}'),
    (put("name", "default"), f'name: "default" is not a name. {NAME}'),
    (put("name", "aws-tags"), f'name: "aws-tags" is not a name. {NAME}'),
    (put("name", "ssm1"), f'name: "ssm1" is not a name. {NAME}'),
    (
        put("home_region", "cn-north-1"),
        "home_region: DRS exists nowhere in the partition aws-cn. Name a region of another partition, or upgrade boto3",
    ),
    (
        put("schedule.expression", "cron(hello world)"),
        'schedule.expression: "cron(hello world)" is not a schedule: a cron has six fields: minutes hours day-of-month '
        f"month day-of-week year. {SCHEDULE}",
    ),
    (
        put("schedule.expression", "cron(0 6 * * MON-FRI)"),
        'schedule.expression: "cron(0 6 * * MON-FRI)" is not a schedule: a cron has six fields: minutes hours '
        f"day-of-month month day-of-week year. {SCHEDULE}",
    ),
    (
        put("schedule.expression", "cron(0 6 * * * *)"),
        'schedule.expression: "cron(0 6 * * * *)" is not a schedule: exactly one of day-of-month and day-of-week must '
        f"be ? {SCHEDULE}",
    ),
    (
        put("schedule.expression", "cron(0 6 ? * 0 *)"),
        'schedule.expression: "cron(0 6 ? * 0 *)" is not a schedule: day-of-week "0": 0 is not within 1-7 or SUN-SAT. '
        f"{SCHEDULE}",
    ),
    (
        put("schedule.expression", "cron(99 6 * * ? *)"),
        f'schedule.expression: "cron(99 6 * * ? *)" is not a schedule: minutes "99": 99 is not within 0-59. {SCHEDULE}',
    ),
    (
        put("schedule.expression", "at(2030-01-01T00:00:00)"),
        'schedule.expression: "at(2030-01-01T00:00:00)" is not a schedule: it is neither rate(...) nor cron(...). '
        f"{SCHEDULE}",
    ),
    (
        put("schedule.expression", "rate(1 hours)"),
        'schedule.expression: "rate(1 hours)" is not a rate: a rate is rate(1 hour) or rate(30 minutes): a whole '
        f"number and minute(s), hour(s) or day(s). {SCHEDULE}",
    ),
    (
        put("tags", {f"key-{n}": "" for n in range(51)}),
        "tags: 51 tags are given, and a resource holds 50. Leave some out",
    ),
    (
        put("tags", {"AWS:team": "dr"}),
        "tags.AWS:team: keys that start with aws: are reserved for AWS. Choose another key",
    ),
    (put("tags", {"": "dr"}), f"tags.: the key is empty. {KEY_FIX}"),
    (put("tags", {"k" * 129: "dr"}), f"tags.{'k' * 129}: the key is longer than 128 characters. {KEY_FIX}"),
    (put("tags", {"a&b": "dr"}), f"tags.a&b: the key has a character (ampersand), {IN_A_TAG}. {KEY_FIX}"),
    (put("tags", {"team": "v" * 300}), f"tags.team: the value is longer than 256 characters. {VALUE_FIX}"),
    (
        put("tags", {"team": "a;b"}),
        f"tags.team: the value has a character (semicolon), {IN_A_TAG}. {VALUE_FIX}",
    ),
    (
        put("tags", {"team": "aws:dr"}),
        "tags.team: values that start with aws: are reserved for AWS. Choose another value",
    ),
    (
        put("tags", {"Team": "dr", "team": "dr"}),
        'tags.team: "Team" is the same key for IAM, which does not tell letter case apart. Remove one',
    ),
    (
        put("keep_values", True),
        "keep_values: it keeps tag values, and there is no key of your own to encrypt them with. "
        "Write kms: {create: true}, or name a key under kms.key_arn",
    ),
    (
        put("kms.former_key_arns", [KEY.format("us-east-1")]),
        "kms.former_key_arns: the key is in us-east-1, and what it encrypted is in eu-west-1. Name a key of eu-west-1",
    ),
    (
        put("kms.former_key_arns", ["old"]),
        'kms.former_key_arns: "old" is not the ARN of a key. Write arn:aws:kms:<region>:<account>:key/<id>',
    ),
    (
        put("kms.key_arn", KEY.format("us-east-1")),
        "kms.key_arn: the key is in us-east-1, and what it encrypts is in eu-west-1. Name a key of eu-west-1",
    ),
    (
        put("kms.key_arn", KEY.format("cn-north-1").replace("aws:", "aws-cn:", 1)),
        "kms.key_arn: the key is in another partition than home_region. Name one that starts with arn:aws:",
    ),
    (
        put("kms.key_arn", "arn:aws:kms:eu-west-1:111111111111:alias/tagsync"),
        'kms.key_arn: "arn:aws:kms:eu-west-1:111111111111:alias/tagsync" is not the ARN of a key. '
        "Write arn:aws:kms:<region>:<account>:key/<id>",
    ),
    (
        put("backend", {**S3, "region": "eu-central-1", "kms_key": KEY.format("eu-west-1")}),
        "backend.kms_key: the key is in eu-west-1, and the bucket is in eu-central-1. Name a key of eu-central-1",
    ),
    (
        put("backend", {**S3, "kms_key": KEY.format("us-east-1")}),
        "backend.kms_key: the key is in us-east-1, and the bucket is in eu-west-1. Name a key of eu-west-1",
    ),
    (
        also(put("backend", S3), reports={"bucket": "states"}),
        "reports.bucket: it is the bucket of the states, which there is already. Name a new one",
    ),
    (put("reports", {"bucket": "Reports"}), f'reports.bucket: "Reports" is not the name of a bucket. {BUCKET}'),
    (put("reports", {"keep_days": 30}), f"reports.bucket: it is missing. {BUCKET}"),
    (
        put("reports", {"bucket": "acme-reports", "keep_days": 0}),
        "reports.keep_days: the number 0 is out of range. Write a number from 1 to 3650",
    ),
    (
        put("backend", {**S3, "bucket": "my..states"}),
        'backend.bucket: "my..states" is not the name of a bucket: it has two dots in a row, or looks like an IP '
        f"address. {BUCKET}",
    ),
    (
        put("backend", {**S3, "bucket": "10.0.0.1"}),
        'backend.bucket: "10.0.0.1" is not the name of a bucket: it has two dots in a row, or looks like an IP '
        f"address. {BUCKET}",
    ),
    (
        put("backend", {**S3, "bucket": "x--table-s3"}),
        'backend.bucket: "x--table-s3" is not the name of a bucket: S3 keeps names with --table-s3 for itself. '
        f"{BUCKET}",
    ),
    (put("backend", {"type": "s33", "bucket": "states"}), f'backend.type: "s33" is {NO_CHOICE}: local, s3'),
    (
        also(put("recovery", "yes"), launches={"post_launch_actions": True}),
        'recovery: expected true or false, found "yes". Write true or false, without quotes',
    ),
    (
        also(put("organization", "yes"), organizational_units=["Prod"]),
        'organization: expected true or false, found "yes". Write true or false, without quotes',
    ),
    (put("launches", 1), "launches: expected a mapping, found the number 1. Write `key: value` lines"),
    (
        put("backend", {**S3, "region": "eu-west-17"}),
        "backend.region: eu-west-17 is no region of AWS. Did you mean eu-west-1?",
    ),
    (
        put("backend", {**S3, "region": "us-gov-west-1"}),
        "backend.region: us-gov-west-1 is in another partition than home_region. "
        "Name a bucket that the hub's credentials reach",
    ),
    (
        put("backend", {**S3, "prefix": "/dr/"}),
        "backend.prefix: a key in S3 that starts with / is refused by Terraform. Remove the first /",
    ),
    (
        put("notify.alarms", [QUEUE.replace("eu-west-1", "us-east-1")]),
        f"notify.alarms: {QUEUE.replace('eu-west-1', 'us-east-1')} is in us-east-1, and the topics are in eu-west-1. "
        "Name a queue beside them",
    ),
    (
        put("notify.reports", QUEUE.replace(HUB, "222222222222")),
        f"notify.reports: {QUEUE.replace(HUB, '222222222222')} belongs to account 222222222222, and would wait for a "
        f"confirmation. Name a queue of the hub, {HUB}",
    ),
    (
        put("notify.alarms", [QUEUE + ".fifo"]),
        f"notify.alarms: {QUEUE}.fifo is a FIFO queue, which the topics cannot send to. Name a standard queue",
    ),
    (
        put("notify.topics", ["arn:aws-cn:sns:cn-north-1:111111111111:alarms"]),
        "notify.topics: arn:aws-cn:sns:cn-north-1:111111111111:alarms is in another partition than home_region. "
        "Name one that starts with arn:aws:",
    ),
    (put("notify.alarms", [QUEUE, QUEUE]), f"notify.alarms: {QUEUE} is listed twice. Remove one"),
    (
        put("notify.alarms", ["arn:aws:sns:eu-west-1:111111111111:ops"]),
        f'notify.alarms: "arn:aws:sns:eu-west-1:111111111111:ops" {SUBSCRIBER}',
    ),
    (put("notify.alarms", ["ops@localhost"]), f'notify.alarms: "ops@localhost" {SUBSCRIBER}'),
    (put("notify.alarms", ["http://example.com"]), f'notify.alarms: "http://example.com" {SUBSCRIBER}'),
    (
        put("permissions_boundary", BOUNDARY.replace(HUB, "333333333333")),
        "permissions_boundary: the boundary belongs to account 333333333333, and IAM refuses it in 111111111111. "
        "Use a policy of AWS, or deploy accounts with boundaries of their own from separate settings",
    ),
    (
        also(put("permissions_boundary", BOUNDARY), spokes=[{"account": f"{n}" * 12} for n in range(2, 7)]),
        "permissions_boundary: the boundary belongs to account 111111111111, and IAM refuses it in 222222222222, "
        "333333333333, 444444444444 and 2 more accounts. "
        "Use a policy of AWS, or deploy accounts with boundaries of their own from separate settings",
    ),
    (
        put("permissions_boundary", "arn:aws-us-gov:iam::aws:policy/PowerUserAccess"),
        "permissions_boundary: the boundary is in another partition than home_region. "
        "Name one that starts with arn:aws:",
    ),
    (
        put("hub.deployer_role", "arn:aws-cn:iam::111111111111:role/deployer"),
        "hub.deployer_role: the role is in another partition than home_region. Name one that starts with arn:aws:",
    ),
    (
        put("spokes", [{**SPOKE, "deployer_role": "arn:aws-cn:iam::222222222222:role/deployer"}]),
        "spokes[0].deployer_role: the role is in another partition than home_region. "
        "Name one that starts with arn:aws:",
    ),
    (
        put("deployers", ["arn:aws-cn:iam::111111111111:role/ci"]),
        "deployers: arn:aws-cn:iam::111111111111:role/ci is in another partition than home_region. "
        "Name one that starts with arn:aws:",
    ),
    (
        put("deployers", ["ci"]),
        'deployers: "ci" is not the ARN of a user or a role. Write arn:aws:iam::<account>:role/<name>',
    ),
    (
        put("roles.read", "team/read"),
        'roles.read: "team/read" is not the name of a role. Write at most 64 letters, digits and +=,.@-_: no path',
    ),
    (put("timeouts.connect", 60), "timeouts.connect: a function waits 10 seconds at most. Write 10 or less"),
    (put("timeouts.region", 31), "timeouts.region: a function waits 30 seconds at most. Write 30 or less"),
    (
        put("api.iam.viewer", [OTHER_ROLE]),
        f"api.iam.viewer: {OTHER_ROLE} can never call: the API takes callers of its own account, {HUB}. "
        f"Name a role of account {HUB} that they may assume",
    ),
    (
        put("api.iam.admin", "arn:aws-cn:iam::111111111111:role/Ops"),
        "api.iam.admin: arn:aws-cn:iam::111111111111:role/Ops is in another partition than home_region. "
        "Name one that starts with arn:aws:",
    ),
    (
        put("api.iam.operator", ["arn:aws:sts::111111111111:assumed-role/Ops/ann"]),
        'api.iam.operator: "arn:aws:sts::111111111111:assumed-role/Ops/ann" is a session of a role. '
        "Write the role: arn:aws:iam::111111111111:role/Ops",
    ),
    (
        put("api.iam.operator", ["arn:aws:iam::111111111111:role/team/*"]),
        'api.iam.operator: "arn:aws:iam::111111111111:role/team/*" has a path and a wildcard, and a session\'s ARN '
        "does not tell the path of its role. Write the role without its path, or in full without wildcards; for a "
        "permission set of SSO write AWSReservedSSO_<permission set>_*",
    ),
    (
        put("api.iam.viewer", ["arn:aws:iam::111111111111:group/Ops"]),
        f'api.iam.viewer: "arn:aws:iam::111111111111:group/Ops" is not the ARN of a principal. {PRINCIPAL}',
    ),
    (
        put("api.jwt", {key: value for key, value in TOKENS.items() if key != "viewer"}),
        "api.jwt: it gives no role, so that no token may do anything. "
        "Write at least one value of the claim under viewer, operator or admin",
    ),
    (
        put("api.jwt", {**TOKENS, "viewer": [], "admin": []}),
        "api.jwt: it gives no role, so that no token may do anything. "
        "Write at least one value of the claim under viewer, operator or admin",
    ),
    (
        put("api.jwt", {**TOKENS, "viewer": ["dr operators"]}),
        'api.jwt.viewer: "dr operators" has a space, comma or bracket, and API Gateway joins lists with these. '
        "Write a value without spaces, commas, brackets, * and ?",
    ),
    (
        put("api.jwt", {**TOKENS, "issuer": "https://login.example.com/?tenant=1"}),
        'api.jwt.issuer: "https://login.example.com/?tenant=1" is not an issuer. '
        "Write its https URL, as the claim iss of its tokens has it",
    ),
    (
        put("api.jwt", {**TOKENS, "split": "no"}),
        'api.jwt.split: "no" is not one of the choices. Use one of: never, list, blanks, commas',
    ),
    (
        put("exclude_regions", ["eu-*"]) | {"hub": {"account": HUB, "regions": ["eu-west-1", "eu-central-1"]}},
        f"exclude_regions: nothing is left of the regions of {HUB}. Exclude less, or remove the account",
    ),
]


@pytest.mark.parametrize(("document", "line"), WRONG, ids=[line.split(". ")[0][:60] for _, line in WRONG])
def test_a_wrong_setting_gets_one_line_with_a_fix(document: dict[str, Any], line: str) -> None:
    with pytest.raises(InputError) as caught:
        settings_from_document(document)
    assert str(caught.value).splitlines() == [line]


def test_all_of_them_are_told_at_once() -> None:
    several = {**LEAST, "name": "ab", "tags": {"aws:x": "v" * 300}, "notify": {"alarms": [QUEUE + ".fifo"]}}
    several["schedule"] = {"expression": "cron(hello world)"}
    several["kms"] = {"key_arn": KEY.format("us-east-1")}
    with pytest.raises(InputError) as caught:
        settings_from_document(several)
    places = [mistake.place for mistake in caught.value.mistakes]
    assert sorted(places) == ["kms.key_arn", "name", "notify.alarms", "schedule.expression", "tags.aws:x", "tags.aws:x"]


PLACES = """\
version: 1
home_region: eu-west-1
external_id: 12345
hub:
  - account: "111111111111"
spokes:
  - account: "222222222222"
    origin_regions: [us-east1, eu-west-17]
  - account: "222222222222"
    regions: [eu-central-9]
    origin_regions: [cn-north-1]
tags:
  good: x
  team: a;b
"""


def test_each_has_its_own_line_and_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "s.yaml").write_text(PLACES)
    with pytest.raises(InputError) as caught:
        load_settings(tmp_path / "s.yaml")
    told = [str(each).partition("s.yaml:")[2].split(". ")[0] for each in caught.value.mistakes]
    assert sorted(told, key=lambda line: int(line.split(" ")[0])) == [
        "3 external_id: expected text, found a number",
        "4 hub: there is one hub, and this is a list",
        '8 spokes[0].origin_regions: "us-east1" is not an AWS region',
        "8 spokes[0].origin_regions: eu-west-17 is no region of AWS",
        "9 spokes[1].account: account 222222222222 is listed twice",
        "10 spokes[1].regions: DRS does not exist in eu-central-9",
        "11 spokes[1].origin_regions: cn-north-1 is in another partition than home_region",
        f"14 tags.team: the value has a character (semicolon), {IN_A_TAG}",
    ]


def test_each_has_the_line_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.yaml"
    path.write_text(yaml.safe_dump(put("kms.key_arn", KEY.format("us-east-1")), sort_keys=False))
    number = path.read_text().splitlines().index(f"  key_arn: {KEY.format('us-east-1')}") + 1
    with pytest.raises(InputError, match=rf"settings.yaml:{number} kms.key_arn: the key is in us-east-1"):
        load_settings(path)


def test_half_a_character_is_refused_wherever_it_is(tmp_path: Path) -> None:
    lines = ["version: 1", "tags:", '  "a\\ud83d": x', '  team: "\\ud83d\\ude00"', "policy:", '  version: "\\uDC00"']
    (tmp_path / "s.yaml").write_text("\n".join(lines))
    with pytest.raises(InputError) as caught:
        load_settings(tmp_path / "s.yaml")
    told = str(caught.value).replace(str(tmp_path), "")
    assert told.splitlines() == [
        f"/s.yaml:{place}: it has half a character (a lone surrogate). Write the whole character, or leave it out"
        for place in ("2 tags.a?", "4 tags.team", "6 policy.version")
    ]


GOOD = [
    put("permissions_boundary", f"arn:aws:iam::{HUB}:policy/a/b/c"),
    put("deployers", [f"{SSO}/mx-north-2/AWSReservedSSO_Admin_*", f"{SSO}/*/AWSReservedSSO_A_0123456789abcdef"]),
    put("schedule", {"expression": "rate(1 hour)", "interval_minutes": 120}),
    put("schedule.expression", "cron(0/15 6-18 ? * MON-FRI *)"),
    put("tags", {f"key-{n}": "v" * 256 for n in range(50)}),
    put("kms.key_arn", "arn:aws:kms:eu-west-1:999999999999:key/mrk-1234abcd"),
    put("backend", {**S3, "prefix": ""}),
    put("notify", {"alarms": [QUEUE, "ops@example.com", "https://example.com/hook"], "reports": [QUEUE]}),
    put("permissions_boundary", BOUNDARY),
    also(put("permissions_boundary", "arn:aws:iam::aws:policy/PowerUserAccess"), spokes=[SPOKE]),
    put("roles", {"read": "Reader", "write": "tagsync-writer"}),
    put("roles.recovery", "tagsync-write"),
    put("timeouts", {"connect": 10, "read": 30, "region": 30}),
    put("api.iam.viewer", [f"arn:aws:iam::{HUB}:root", f"arn:aws:iam::{HUB}:user/team/*"]),
    put("api.iam.viewer", [f"arn:aws:iam::{HUB}:role/aws-reserved/sso.amazonaws.com/eu-central-1/AWSReservedSSO_Dr_*"]),
    put("api.jwt", TOKENS),
    put("exclude_regions", ["eu-central-1"]),
]


@pytest.mark.parametrize("document", GOOD, ids=[str(number) for number in range(len(GOOD))])
def test_what_aws_takes_is_taken(document: dict[str, Any]) -> None:
    settings_from_document(document)


SCHEMA = jsonschema.Draft202012Validator(settings_schema())


@pytest.mark.parametrize("document", GOOD, ids=[str(number) for number in range(len(GOOD))])
def test_the_schema_takes_what_aws_takes(document: dict[str, Any]) -> None:
    SCHEMA.validate(document)


@pytest.mark.parametrize(
    "document",
    [
        put("name", "default"),
        put("name", "ab"),
        put("tags", {f"key-{n}": "" for n in range(51)}),
        put("tags", {"AWS:team": "dr"}),
        put("tags", {"team": "v" * 300}),
        put("tags", {"k" * 129: ""}),
        put("roles.read", "team/read"),
        put("notify.alarms", ["arn:aws:sns:eu-west-1:111111111111:ops"]),
        put("api.iam.viewer", ["arn:aws:iam::111111111111:group/Ops"]),
        put("api.jwt", {**TOKENS, "split": "no"}),
        put("api.jwt", {**TOKENS, "viewer": ["dr operators"]}),
    ],
)
def test_an_editor_shows_what_the_schema_can_say(document: dict[str, Any]) -> None:
    assert not SCHEMA.is_valid(document)
