"""The keys of everything in the one table. Both keys are texts; `expires_at` is the table's TTL attribute.

| pk | sk | holds | expires |
|---|---|---|---|
| `lease` | `<scope>` | `run_id`, `held_until`, `holder` | a day after `held_until` |
| `lease` | `#in-charge` | the newest mark that this hub knows: `epoch`, `in_charge` (a region), `at`, `by` | never |
| `runs` | `<run_id>` (sorts by time) | header of a run, and what it answered | retention |
| `run#<run_id>` | `target#<account>#<region>` | outcome of one target | retention |
| `run#<run_id>` | `header#<digest>#<number>` | what does not fit into its header | retention |
| `run#<run_id>` | `rows#<account>#<region>#<chunk>` | rows of its servers | retention |
| `values#<run_id>` | `target#<account>#<region>#<batch>` | values that it overwrote, and wrote instead | retention |
| `values#<run_id>` | `more#<...>#<batch>#<digest>#<number>` | what of these does not fit into one item | retention |
| `seen` | `origins`, `origins#<number>` | target -> where the instances of its servers live | never |
| `order#<account>#<region>#<instance>` | `order` | `version` of the newest tag-change event acted on | 30 days |
| `told#<account>#<region>#<job>` | `told` | how many failed launches of a job were told | 30 days |
| `recoveries` | `<run_id>` (sorts by time) | state of a drive, with its `version` | retention |
| `recovery#<run_id>` | `request`, `preflight`, `token` | what was asked for, the findings, the task token | retention |
| `recovery#<run_id>` | `state#<digest>#<number>` and others | what does not fit into one item | retention |
| `times#<plan>` | `<run_id>` (sorts by time) | how long a drive took, its waves and servers | 5 years |
| `times#<plan>` | `<time>-<execution>` | the same of a native execution that the calendar has started | 5 years |
| `times` | `<run_id>#<digest>#<number>` | what of these does not fit into one item | 5 years |
| `acts#<execution>` | `<time>#<deed>` | `who` did what with a native execution, by the API | retention |
| `begun#<execution>` | `<step>` | `started` by a step of an orchestrator, and when it `began` | retention |
| `cleanups` | `<run_id>`, `<execution>` | a drill to clean up: when, `who` asked, what came of it | retention |
| `drills#<plan>` | `<time>` at which it is due | a drill of the calendar, and what became of it | retention |
| `readiness` | `<plan>` | the newest check of a plan | retention |
| `readiness#<plan>` | `<time>` | a check that was news | retention |
| `readiness-asked` | `<plan>` | the check, `asked`, that was asked for while another one was at work | a day |
| `readiness-more` | `<pk>#<sk>#<digest>#<number>` | what of these does not fit into one item | retention |
| `followed` | `<plan>` | what was last told of a plan that follows its tags: `at`, `verdict`, `digest` | retention |
| `settings` | `tag-sync` | `version`, `modified_at`, `modified_by` | never |
| `settings` | `log-level` | `level`, `until`, `set_by` | `until` |
| `settings` | `change#<version>` | one change: when, by whom, `enabled`, `expression` | never |

Documents are compressed JSON in the binary attribute `document`.
"""

from __future__ import annotations

from tagsync.core.model import Target

PK = "pk"
SK = "sk"
TTL = "expires_at"
DOCUMENT = "document"

LEASES = "lease"
IN_CHARGE = "#in-charge"
RUNS = "runs"
DRIVES = "recoveries"
CLEANUPS = "cleanups"
FOLLOWED = "followed"
READINESS = "readiness"
READINESS_ASKED = "readiness-asked"
SEEN = ("seen", "origins")
SETTINGS = ("settings", "tag-sync")
LOG_LEVEL = ("settings", "log-level")
CHANGES = "change#"
LEVEL_CHANGES = "level#"


def run(run_id: str) -> str:
    return f"run#{run_id}"


def values(run_id: str) -> str:
    """The partition key of the values that a run keeps. It is one of their own, so that IAM can tell them apart."""
    return f"values#{run_id}"


def drive(run_id: str) -> str:
    """The partition key of a drive and of what is kept with it."""
    return f"recovery#{run_id}"


def state(run_id: str) -> tuple[str, str]:
    """Where a drive's state goes on that does not fit into its item."""
    return drive(run_id), "state"


def times(plan: str) -> str:
    """The partition key of the times of a plan's drives."""
    return f"times#{plan}"


def more_times(run_id: str) -> tuple[str, str]:
    """Where the times of a drive go on that do not fit into its item."""
    return "times", run_id


def readiness(plan: str) -> str:
    """The partition key of what was news about a plan's readiness."""
    return f"readiness#{plan}"


def more_readiness(pk: str, sk: str) -> tuple[str, str]:
    """Where a check goes on that does not fit into its item."""
    return "readiness-more", f"{pk}#{sk}"


def drills(plan: str) -> str:
    """The partition key of the drills that the calendar asks for."""
    return f"drills#{plan}"


def acts(execution_id: str) -> str:
    return f"acts#{execution_id}"


def begun(execution: str) -> str:
    """The partition key of the steps that an orchestrator's execution has begun."""
    return f"begun#{execution}"


TARGETS_OF_RUN = "target#"
ROWS_OF_RUN = "rows#"


CHUNK_OR_START = rf"(?:{ROWS_OF_RUN}[0-9]{{12}}#[^#]+#[0-9]{{4,}})?"
"""The sort key of a chunk of rows, or none: the start of all rows."""


def target(target: Target) -> str:
    return f"{TARGETS_OF_RUN}{target.account}#{target.region}"


def rows(target: Target, chunk: int | None = None) -> str:
    """The sort key of one chunk of rows; without a chunk, what all of the target's begin with."""
    start = f"{ROWS_OF_RUN}{target.account}#{target.region}#"
    return start if chunk is None else f"{start}{chunk:04d}"


def batches(place: Target) -> str:
    """What the sort keys of a target's kept values begin with."""
    return f"{target(place)}#"


def order(account: str, region: str, instance_id: str) -> tuple[str, str]:
    return f"order#{account}#{region}#{instance_id}", "order"


def told(place: Target, job_id: str) -> tuple[str, str]:
    return f"told#{place.account}#{place.region}#{job_id}", "told"
