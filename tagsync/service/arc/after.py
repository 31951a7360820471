"""The steps `verify` and `cleanup`: what comes after the launch, of what the same execution of ARC has launched."""

from __future__ import annotations

from tagsync.core.model import Problem
from tagsync.core.sentences import sentence
from tagsync.recovery.after.verifying import Verdict, Verified, VerifiedServer, verify_tags
from tagsync.recovery.cleanup.cleanup import Cleanup, Fate, drill_of, why_not
from tagsync.recovery.words.arrival import Arrival
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.recovery.cleaning.lines import cleanup_summary, instance_line
from tagsync.report.words import some
from tagsync.service.arc.event import key_of
from tagsync.service.starts.once import Once
from tagsync.service.starts.plan_start import PlanStart
from tagsync.service.starts.verdict import NotDone, StepFailed, few

_NOTHING = "This execution of ARC has launched nothing: a step `recover` of the plan belongs before this one."


def verified(step: PlanStart, *, drill: bool | None) -> str:
    """That all tags have arrived. `drill`: which of the two launches; None: the one there is, the real one first.
    Raises `NotDone` and `StepFailed`."""
    modes = (False, True) if drill is None else (drill,)
    started = next(filter(None, (launched(step.once, drill=mode) for mode in modes)), "")
    connection = step.connection
    reader, instances = connection.reader, connection.launch_reader.instances
    found = verify_tags(_launched(step, started), reader, instances, workers=step.means.workers, stop=step.stop)
    match found.verdict:
        case Verdict.ALL_THERE:
            return f"All tags are on {some(len(found.servers), 'recovery instance')}."
        case Verdict.UNKNOWN:
            unread = [sentence(each) for each in found.problems]
            unread += [_server(each) for each in found.servers if each.arrival is Arrival.UNKNOWN]
            raise NotDone(" ".join(["Not all could be read.", *few(unread)]))
        case Verdict.NOTHING:
            raise StepFailed("No server is launched, so there is nothing to verify.")
    raise StepFailed(_lacking(found))


def cleaned(step: PlanStart) -> str:
    """That nothing of the drill is left. A call terminates what is due, or looks whether that is done. Raises `NotDone`
    and `StepFailed`."""
    drill = _launched(step, launched(step.once, drill=True))
    if why := why_not(drill):
        raise (StepFailed if drill.has_ended else NotDone)(f"Nothing was terminated: {why}.")
    seen = step.connection.cleaner(drill_of(drill, step.once.asked.plan)).begin()
    told = _told(seen)
    if seen.count(Fate.FAILED):
        raise StepFailed(told)
    if not seen.is_clean:
        raise NotDone(told)
    return told


def launched(once: Once, *, drill: bool) -> str:
    """The id of what the step `recover` has started in this execution; empty if there is none."""
    asked = once.asked
    begun = once.steps.of(asked.execution, key_of("recover", asked.plan, drill=drill), once.now - asked.window)
    return begun.started if begun else ""


def _launched(step: PlanStart, started: str) -> Recovery:
    if not started:
        raise StepFailed(_NOTHING)
    seen = step.look(started)
    if isinstance(seen, Problem):
        raise NotDone(f"It could not be looked at: {seen}")
    return seen


def _lacking(found: Verified) -> str:
    lacking = [each for each in found.servers if each.arrival is not Arrival.ARRIVED]
    of = f"{len(lacking):,} of {some(len(found.servers), 'recovery instance')} lack tags, or are gone."
    return " ".join([of, *few([_server(each) for each in lacking])])


def _server(each: VerifiedServer) -> str:
    """By its keys: values are sensitive (law 9)."""
    missing = ", ".join(one.key for one in each.differences)
    return sentence(f"{each.server_id} ({each.instance_id or 'no instance'}): {each.reason or missing}")


def _told(seen: Cleanup) -> str:
    problems = [sentence(each) for each in seen.problems]
    rows = [
        sentence(" ".join(instance_line(row, redact=True).split())) for _, row in seen.instances(Fate.FAILED, Fate.KEPT)
    ]
    return " ".join([cleanup_summary(seen).text, *few(problems), *few(rows)])
