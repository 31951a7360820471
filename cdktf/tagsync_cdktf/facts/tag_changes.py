"""The tag changes of EC2 instances, as EventBridge has them. AWS sends them to the default bus of their own region."""

from __future__ import annotations

SOURCE, DETAIL_TYPE = "aws.tag", "Tag Change on Resource"
PATTERN = {
    "source": [SOURCE],
    "detail-type": [DETAIL_TYPE],
    "detail": {"service": ["ec2"], "resource-type": ["instance"]},
}
"""The event pattern of the rules that forward them."""
