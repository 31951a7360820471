"""What the texts in the settings have to look like, and the message for a text that does not."""

from __future__ import annotations

import re

from tagsync.core.documents.forms import ACCOUNT, REGION, Form
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


def _bucket_problem(name: str) -> str:
    """The rules of the S3 User Guide, General purpose bucket naming rules."""
    odd = (
        ".." in name
        or re.fullmatch(r"[0-9]+(\.[0-9]+){3}", name)
        or name.startswith(("xn--", "sthree-", "amzn-s3-demo-"))
    )
    kept = name.endswith(("-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"))
    is_good = re.fullmatch(BUCKET.pattern, name) and not odd and not kept
    return "" if is_good else f'"{name[:63]}" is not a bucket'


BUCKET = Form(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", fix="Write its name", check=_bucket_problem)
