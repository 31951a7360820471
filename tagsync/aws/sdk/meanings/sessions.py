"""What STS refuses of a session: how long it lasts, its policies and its tags."""

from __future__ import annotations

from tagsync.aws.sdk.meanings.meaning import Meaning
from tagsync.core.problems import ProblemKind

SESSIONS = (
    Meaning(
        "ValidationError",
        ProblemKind.INVALID,
        "Write a shorter duration, or let sessions of the role last longer (MaxSessionDuration)",
        said="exceeds the MaxSessionDuration",
    ),
    Meaning(
        "ValidationError",
        ProblemKind.INVALID,
        "Write a duration of an hour at most: the role is assumed with another role",
        said="1 hour session limit",
    ),
    Meaning("MalformedPolicyDocument", ProblemKind.INVALID, "Check the session policy: it is no policy of IAM"),
    Meaning(
        "PackedPolicyTooLarge",
        ProblemKind.INVALID,
        "Shorten the session policy, or leave session tags out: AWS packs both into a limited space",
    ),
)
