"""What the texts in the settings have to look like, and the message for a text that does not."""

from __future__ import annotations

import re

from tagsync.core.documents.forms import ACCOUNT, REGION, Form, one_line
from tagsync.engine.schedule import expression_problem

_PARTITION = "aws(?:-[a-z]+)*"

NAME = Form(
    r"(?!aws|ssm|default$)[a-z][a-z0-9-]{2,20}",
    "a name",
    "Write 3 to 21 small letters, digits and hyphens; AWS keeps default, and what starts with aws or ssm, for itself",
)
"""A table has 3 characters at least (DynamoDB API Reference, CreateTable), a bus and a group of schedules named default
are there already, and no parameter starts with aws or ssm (Systems Manager API Reference, PutParameter)."""
OWN_ROLE = Form(
    r"[A-Za-z0-9_+=,.@-]{1,64}", "the name of a role", "Write at most 64 letters, digits and +=,.@-_: no path"
)
KEY_ARN = Form(
    rf"arn:{_PARTITION}:kms:{REGION.pattern}:{ACCOUNT.pattern}:key/[A-Za-z0-9-]+",
    "the ARN of a key",
    "Write arn:aws:kms:<region>:<account>:key/<id>",
)
TOPIC_ARN = Form(
    rf"arn:{_PARTITION}:sns:{REGION.pattern}:{ACCOUNT.pattern}:[A-Za-z0-9_-]{{1,256}}",
    "the ARN of a topic",
    "Write arn:aws:sns:<region>:<account>:<name>",
)
DEPLOYER = Form(
    rf"arn:{_PARTITION}:iam::{ACCOUNT.pattern}:(?:user|role)/[A-Za-z0-9_+=,.@/*-]+",
    "the ARN of a user or a role",
    "Write arn:aws:iam::<account>:role/<name>",
)
SUBSCRIBER = Form(
    rf"[^@\s]+@[^@\s]+\.[^@\s]+|https://\S+|"
    rf"arn:{_PARTITION}:sqs:{REGION.pattern}:{ACCOUNT.pattern}:[A-Za-z0-9_-]{{1,80}}(?:\.fifo)?",
    "a subscriber",
    "Write an email address, an https URL or the ARN of an SQS queue",
)


def _schedule_problem(expression: str) -> str:
    kind = "rate" if expression.startswith("rate") else "schedule"
    problem = expression_problem(expression)
    return f'"{expression[:60]}" is not a {kind}: {problem}' if problem else ""


SCHEDULE = Form(
    r"(?:rate|cron)\(.+\)",
    fix="Write rate(1 hour), rate(30 minutes), or cron(0 * * * ? *)",
    check=_schedule_problem,
)


_KEPT_STARTS = ("xn--", "sthree-", "amzn-s3-demo-")
_KEPT_ENDS = ("-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3")


def _bucket_problem(name: str) -> str:
    """The rules of the S3 User Guide, General purpose bucket naming rules."""
    shown = f'"{one_line(name[:63])}"'
    if not re.fullmatch(BUCKET.pattern, name):
        return f"{shown} is not the name of a bucket"
    if ".." in name or re.fullmatch(r"[0-9]+(\.[0-9]+){3}", name):
        return f"{shown} is not the name of a bucket: it has two dots in a row, or looks like an IP address"
    for kept in (*filter(name.startswith, _KEPT_STARTS), *filter(name.endswith, _KEPT_ENDS)):
        return f"{shown} is not the name of a bucket: S3 keeps names with {kept} for itself"
    return ""


BUCKET = Form(
    r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]",
    fix="Write 3 to 63 small letters, digits, - and ., with a letter or digit first and last",
    check=_bucket_problem,
)
