"""The function `recovery`, for programs that steer drives from outside the service."""

from __future__ import annotations

from tagsync.aws.service.own_function import OwnFunction


class DriveFunction(OwnFunction):
    """The function that drives recoveries."""

    setting = "recovery: true"
