"""The group `tagsync recovery` and its commands, each in a file of its name."""

from __future__ import annotations

from tagsync.cli.kit.commands import add_commands, command_group
from tagsync.cli.recovery.run import group as run

COMMANDS = {
    "plan": "Show the steps that the tags of the source servers come to now.",
    "diff": "Show which servers join, leave or move in the recovery plan that DRS has.",
    "apply": "Create the recovery plan in DRS, or change the steps that differ, and only those.",
    "points": "Show from which recovery points the servers of a plan can be launched.",
    "preflight": "List everything that speaks against starting this plan now: tags, plan, servers, quotas.",
    "readiness": "Show whether each plan would start now, why not, and how long ago a drill of it succeeded.",
    "start": "Start the recovery plan after a preflight, and watch it wave by wave.",
    "list": "List what runs and what ran, native and driven, by plan.",
    "status": "Show a recovery: its steps and every server.",
    "watch": "Watch a recovery on one screen: its waves and servers, against last time, and what it waits for.",
    "history": "Show how long the last drills and recoveries of a plan took, wave by wave: against its RTO and the one "
    "before.",
    "drills": "Show what became of the drills of a plan that the calendar of the service has asked for.",
    "retry": "Launch again what a failed step has not launched.",
    "skip": "Leave out a failed step, or a step or wait that has not begun.",
    "leave_out": "Take servers out of steps that have not begun.",
    "cancel": "End a recovery: the job that is running ends by itself, later steps are skipped, "
    "and what is launched stays.",
    "verify": "Compare the tags of recovery instances with those of their source servers: what lacks, and why.",
    "failback": "Show which servers run on recovery instances, how far their way home is, and what their tags will be "
    "there.",
    "cleanup": "Terminate the instances that a drill has launched, and wait until they are gone.",
}
"""A new command is a file here and a line in this table: its name, and how its docstring begins."""

group = command_group("Recovery plans in DRS: keep them as the tags say, and run them as a drill or a recovery.")
add_commands(group, "tagsync.cli.recovery", COMMANDS)
group.add_typer(run.group, name="run")
