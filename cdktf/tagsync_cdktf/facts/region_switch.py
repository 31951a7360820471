"""The blocks of a plan of ARC Region switch that call the function, and what the plan's role needs for them.

`modules/region-switch` makes the same in HCL; a test compares the two.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from tagsync.aws.permissions import IamPolicy
from tagsync_cdktf.facts.functions import REGION_SWITCH
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.statements import allow, policy
from tagsync_cdktf.settings import Settings
from tagsync_cdktf.settings.arc import ArcSettings
from tagsync_cdktf.settings.standby import hubs

SHORT_MINUTES = 30
"""How long a block is called that launches nothing."""
_UNGRACEFUL = {"behavior": "skip"}


def functions_called(settings: Settings) -> tuple[str, ...]:
    """ARNs of the function, one of a Region: that of the hub, and that of the standby if there is one."""
    return tuple(Names.of(hub).function(REGION_SWITCH) for hub in hubs(settings))


def steps(settings: Settings, arc: ArcSettings) -> dict[str, dict[str, list[dict[str, object]]]]:
    """Plan -> `recovery` and `drill` -> the steps of a workflow, in their order."""
    called = functions_called(settings)
    return {name: {"recovery": _recovery(name, called, arc), "drill": _drill(name, called, arc)} for name in arc.names}


def plan_role_policy(settings: Settings) -> IamPolicy:
    """What the execution role of a plan needs. ARC looks at a function when it evaluates the plan: with an alias it may
    ask for either name."""
    whole = [Names.of(hub).whole_function(REGION_SWITCH) for hub in hubs(settings)]
    called = sorted({*functions_called(settings), *whole})
    return policy([allow("CallTagsync", ["lambda:GetFunction", "lambda:InvokeFunction"], called)])


def _recovery(plan: str, called: Sequence[str], arc: ArcSettings) -> list[dict[str, object]]:
    given = {
        "acceptUnverifiedTags": arc.accept_unverified_tags,
        "acceptOldPoints": arc.accept_old_points,
        "acceptLaunchFaults": arc.accept_launch_faults,
    }
    accept = {name: True for name, is_given in given.items() if is_given}
    takeover = _step("takeover", plan, called, arc, {"step": "takeover"}, skip=False)
    return [
        *([takeover] if len(called) > 1 else []),
        _step("preflight", plan, called, arc, {"step": "preflight", "drill": False, **accept}, skip=True),
        _step("recover", plan, called, arc, {"step": "recover", "drill": False, **accept}, skip=False),
    ]


def _drill(plan: str, called: Sequence[str], arc: ArcSettings) -> list[dict[str, object]]:
    return [
        _step("sync", plan, called, arc, {"step": "sync"}, skip=True),
        _step("preflight", plan, called, arc, {"step": "preflight", "drill": True}, skip=True),
        _step("drill", plan, called, arc, {"step": "recover", "drill": True}, skip=True),
        _step("verify", plan, called, arc, {"step": "verify", "drill": True}, skip=True),
        *([_step("cleanup", plan, called, arc, {"step": "cleanup"}, skip=True)] if arc.cleanup else []),
    ]


def _step(
    word: str, plan: str, called: Sequence[str], arc: ArcSettings, says: Mapping[str, object], *, skip: bool
) -> dict[str, object]:
    """One step with one block. `skip`: an ungraceful execution goes on without it."""
    minutes = arc.timeout_minutes if says["step"] == "recover" else min(SHORT_MINUTES, arc.timeout_minutes)
    payload = json.dumps({**says, "plan": plan, "windowMinutes": arc.timeout_minutes}, sort_keys=True)
    block: dict[str, object] = {
        "lambdas": [{"arn": arn, "payload": payload} for arn in called],
        "regionToRun": "activatingRegion",
        "retryIntervalMinutes": arc.retry_minutes,
        "timeoutMinutes": minutes,
        **({"ungraceful": _UNGRACEFUL} if skip else {}),
    }
    return {
        "name": f"{word} {plan}",
        "executionBlockType": "CustomActionLambda",
        "executionBlockConfiguration": {"customActionLambdaConfig": block},
    }
