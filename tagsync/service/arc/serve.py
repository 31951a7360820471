"""Answers one call of ARC Region switch: one look, and at most one action."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypedDict

from tagsync.core.errors import InputError, TagsyncError
from tagsync.engine.service_ports import Metric
from tagsync.recovery.plans.definition import Definition
from tagsync.service.arc.after import cleaned, verified
from tagsync.service.arc.event import TAKEOVER, Asked, read_asked
from tagsync.service.arc.recover import preflighted, recovered
from tagsync.service.arc.switch import RegionSwitch
from tagsync.service.arc.sync import SyncStep
from tagsync.service.arc.takeover import taken_over
from tagsync.service.kit.deadline import Context, stop_before
from tagsync.service.kit.telemetry import count_metric, logger, report_mistakes
from tagsync.service.starts.once import Once
from tagsync.service.starts.plan_start import PlanStart, named_plan, plan_start
from tagsync.service.starts.verdict import NotDone, StepFailed


class DoneAnswer(TypedDict):
    """ARC goes on with its next step, and reads none of this."""

    status: Literal["DONE"]
    step: str
    plan: str
    message: str


def serve_step(switch: RegionSwitch, event: object, context: Context) -> DoneAnswer:
    """The answer of a step that is done. Raises `NotDone`, and `StepFailed` for all that is wrong."""
    try:
        asked = read_asked(event)
        message = _message(switch, asked, context)
    except NotDone as error:
        logger.info("a step of ARC is not done", said=str(error))
        raise
    except StepFailed as error:
        raise _failed(error) from None
    except InputError as error:
        report_mistakes("event", error)
        raise _failed(StepFailed(str(error))) from None
    except TagsyncError as error:
        raise _failed(StepFailed(str(error))) from None
    except Exception:
        count_metric(Metric.REGION_SWITCH_FAILED, 1)
        raise
    logger.info("a step of ARC is done", step=asked.step, plan=asked.plan, arc_execution=asked.execution)
    return {"status": "DONE", "step": asked.step, "plan": asked.plan, "message": message}


def _failed(error: StepFailed) -> StepFailed:
    logger.error("a step of ARC has failed", said=str(error))
    count_metric(Metric.REGION_SWITCH_FAILED, 1)
    return error


def _message(switch: RegionSwitch, asked: Asked, context: Context) -> str:
    if asked.step == TAKEOVER:
        return taken_over(switch, asked)
    once = Once(switch.steps, asked, switch.now())
    plan = named_plan(asked.plan, switch.plans)
    made = _step(switch, asked, plan, once, context)
    match asked.step:
        case "preflight":
            return preflighted(made)
        case "sync":
            return SyncStep(plan, switch.runs, once).sync()
        case "verify":
            drill = asked.options.get("drill")
            return verified(made, drill=drill if isinstance(drill, bool) else None)
        case "cleanup":
            return cleaned(made)
    return recovered(made)


def _step(switch: RegionSwitch, asked: Asked, plan: Definition, once: Once, context: Context) -> PlanStart:
    """Reads the options, also where the step needs none of them: what is not known is a mistake."""
    options: Mapping[str, object] = asked.options if asked.step == "recover" else {"drill": True, **asked.options}
    return plan_start(
        plan,
        options,
        once,
        switch,
        access=switch.recovery_access,
        connect=switch.connect,
        stop=stop_before(context),
        now=switch.now(),
    )
