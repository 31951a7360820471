"""What the texts in the settings have to look like, and the message for a text that does not."""

from __future__ import annotations

from tagsync.core.documents.forms import ACCOUNT, REGION, Form

_PARTITION = "aws(?:-[a-z]+)*"

NAME = Form(r"[a-z][a-z0-9-]{2,20}", "a name", "Write 3 to 21 small letters, digits and hyphens")
"""The table has this name, and DynamoDB wants three characters. The longest names that begin with it are of roles."""
OWN_ROLE = Form(
    r"[A-Za-z0-9_+=,.@-]{1,64}", "the name of a role", "Write at most 64 letters, digits and +=,.@-_: no path"
)
KEY_ARN = Form(
    rf"arn:{_PARTITION}:kms:{REGION.pattern}:{ACCOUNT.pattern}:key/[A-Za-z0-9-]+",
    "the ARN of a key",
    "Write arn:aws:kms:<region>:<account>:key/<id>",
)
PRINCIPAL = Form(
    rf"arn:{_PARTITION}:"
    rf"(?:iam::{ACCOUNT.pattern}:(?:root|user/.+|role/.+)|sts::{ACCOUNT.pattern}:federated-user/.+)",
    "the ARN of a principal",
    "Write the ARN of a user or a role",
)
DEPLOYER = Form(
    rf"arn:{_PARTITION}:iam::{ACCOUNT.pattern}:(?:user|role)/[A-Za-z0-9_+=,.@/*-]+",
    "the ARN of a user or a role",
    "Write arn:aws:iam::<account>:role/<name>",
)
CLAIM_VALUE = Form(
    r"[^\s,\[\]]+",
    "a value without spaces, commas and brackets",
    "Choose another value: API Gateway joins the values of a claim with these",
)
CLAIM = Form(least=1, what="a claim", fix="Write the claim that holds the groups of a caller")
ISSUER = Form(r"https://\S+", "an issuer", "Write its https URL")
SUBSCRIBER = Form(
    rf"[^@\s]+@[^@\s]+|https://\S+|arn:{_PARTITION}:sqs:\S+",
    "a subscriber",
    "Write an email address, an https URL or the ARN of an SQS queue",
)
SCHEDULE = Form(r"(?:rate|cron)\(.+\)", "a schedule", "Write rate(1 hour), rate(30 minutes), or cron(0 * * * ? *)")
BUCKET = Form(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", "a bucket", "Write its name")
