"""The function `hub_switch` of a hub, for people who put one of two hubs in charge."""

from __future__ import annotations

from tagsync.aws.service.own_function import OwnFunction


class SwitchFunction(OwnFunction):
    """The function that says and changes which hub is in charge."""

    setting = "standby_region"
