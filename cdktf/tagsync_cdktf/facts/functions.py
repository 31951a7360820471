"""The functions of the service, and which of them assume which roles.

Each is known by the part of its name that follows the deployment's: `tagsync-api` is `api`.
"""

from __future__ import annotations

from tagsync_cdktf.settings import Settings

SYNC, EVENT, DISCOVERY, API, RECOVERY = "drs-tag-sync", "tag-event", "tag-discovery", "api", "recovery"
REGION_SWITCH = "region-switch"
"""The function that blocks of ARC Region switch call."""
ROLLOUT = "rollout"
"""The function that lets new versions of the others take over. It assumes no role."""
HUB_SWITCH = "hub-switch"
"""The function that puts one of two hubs in charge. It assumes no role."""
FUNCTIONS = (SYNC, EVENT, DISCOVERY, API)
"""The functions of every deployment."""
WRITERS, RECOVERERS = (SYNC, EVENT), (RECOVERY, API, REGION_SWITCH)
"""The functions that assume the write roles, and those that assume the recovery roles."""


def functions(settings: Settings) -> tuple[str, ...]:
    """All functions of a deployment. Each of them assumes the read roles."""
    recovery = (RECOVERY,) if settings.recovery else ()
    return (*FUNCTIONS, *recovery, *((REGION_SWITCH,) if settings.arc else ()))


def recoverers(settings: Settings) -> tuple[str, ...]:
    """Those of a deployment that assume the recovery roles."""
    return tuple(part for part in RECOVERERS if part in functions(settings)) if settings.recovery else ()
