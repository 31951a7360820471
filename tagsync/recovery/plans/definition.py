"""The definition of a recovery plan: which servers, by their tags, and what goes with their waves. Declared once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tagsync.core.documents.declared import declared, member, read_document
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import ACCOUNT, REGION, SERVER_ID, TAG_VALUE, Form
from tagsync.core.documents.kinds import Choice, Flag, Text, Texts, Whole
from tagsync.core.documents.maps import TextMap
from tagsync.core.documents.nested import Nested
from tagsync.core.documents.optional import OrNone
from tagsync.core.model import Target
from tagsync.core.tags import MAX_KEY_LENGTH, wrong_key
from tagsync.discovery.rpo import Rpo
from tagsync.discovery.selectors import Selector, SelectorKind
from tagsync.discovery.wave_notices import WaveMissing
from tagsync.discovery.waves import DEFAULT_WAVE_TAG
from tagsync.recovery.plans.by_wave import ByWave
from tagsync.recovery.plans.keeping import Follow, FollowKind
from tagsync.recovery.plans.leaving import LeavingLimits
from tagsync.recovery.plans.steps import LONGEST_WAIT

NAME = r"[a-zA-Z0-9][a-zA-Z0-9 _-]{0,255}"
"""Names of plans and steps (shapes `RecoveryPlanName`, `RecoveryPlanStepName`)."""

LONGEST_RTO = 10_080
"""Minutes of the longest recovery time objective, a week: a drive waits for an approval no longer."""

_LONGEST_DESCRIPTION = 1024
_MOST_PLAN_TAGS = 48
_DRIVEN_ONLY = ("approval", "approval_hours", "hooks", "targets")


def _description_problem(text: str) -> str:
    return "" if len(text) <= _LONGEST_DESCRIPTION else f"it has {len(text)} characters"


_NAME = Form(
    NAME,
    "a name that DRS accepts",
    "Write letters, digits, spaces, - and _, with a letter or digit first, 256 characters at most",
)
_DESCRIPTION = Form(fix=f"Write {_LONGEST_DESCRIPTION} at most", most=_LONGEST_DESCRIPTION, check=_description_problem)
_WAVE_TAG = Form(what="a tag key", fix=f"Write 1 to {MAX_KEY_LENGTH} characters", least=1, most=MAX_KEY_LENGTH)
_MINUTES = Whole(at_most=LONGEST_WAIT)
_MOST_RPO_MINUTES = 365 * 24 * 60


@declared(version=1, title="tagsync recovery plan")
class Definition:
    """A recovery plan as it is written. Empty `account` and `region` are those of the command or the request."""

    name: str = member(
        Text(_NAME), "Name of the recovery plan in DRS.", missing=("the plan has no name", "Write a name")
    )
    description: str = member(Text(_DESCRIPTION, may_be_blank=True), "Its description in DRS.", default="")
    account: str = member(
        Text(ACCOUNT),
        "Account of DRS.",
        default="",
        default_words="the caller's own, or the one of the targets file",
    )
    region: str = member(Text(REGION), "Region of DRS.", default="", default_words="that of --region")
    selector: Selector = member(
        SelectorKind(), "The tags of the source servers to recover: key -> value, list of values, or {glob: ...}."
    )
    wave_tag: str = member(Text(_WAVE_TAG), "The tag whose value is a server's wave.", default=DEFAULT_WAVE_TAG)
    wave_missing: WaveMissing = member(
        Choice(tuple(WaveMissing)),
        "What happens to servers without that tag. first: they are in wave 1. refuse: the plan is refused.",
        default=WaveMissing.FIRST,
    )
    optional: Selector | None = member(
        SelectorKind(), "Servers whose failure does not stop the plan.", default=None, default_words="none"
    )
    wait_minutes: int = member(
        _MINUTES, "Minutes to wait after every wave but the last.", default=0, default_words="0, no wait"
    )
    waits_after: Mapping[str, int] = member(
        ByWave(_MINUTES, may_be_empty=True),
        "Wave -> minutes to wait after it, instead of wait_minutes.",
        default={},
    )
    rto_minutes: int | None = member(
        OrNone(Whole(at_least=1, at_most=LONGEST_RTO)),
        "The recovery time objective: in how many minutes from the start every CRITICAL server is to be launched.",
        default=None,
        default_words="none",
    )
    tags: Mapping[str, str] = member(
        TextMap(TAG_VALUE, may_be_empty=True), "Tags of the recovery plan itself.", default={}, secret=True
    )
    rpo_minutes: int = member(
        Whole(at_most=_MOST_RPO_MINUTES),
        "How many minutes old the latest data of a server may be. A preflight warns of older data.",
        default=0,
        default_words="0, no limit",
    )
    rpo_strict: bool = member(Flag(), "Data older than rpo_minutes is a refusal.", default=False)
    leave_out: tuple[str, ...] = member(
        Texts(SERVER_ID, may_be_empty=True),
        "Ids of source servers that the plan goes without though the selector takes them.",
        default=(),
    )
    safety: LeavingLimits = member(
        Nested(LeavingLimits),
        "More servers that leave the plan than both thresholds allow is a refusal.",
        default=LeavingLimits(),
    )
    follow: Follow = member(
        FollowKind(),
        "What the service does after a full run if the plan in DRS differs from the tags. apply: it writes the "
        "difference within safety. report: it says what differs. off: it does not look.",
        default=Follow.REPORT,
    )

    @property
    def keys(self) -> frozenset[str]:
        """The tag keys that decide which servers are in the plan, in which wave, and with which impact."""
        selectors = [self.selector, *([self.optional] if self.optional else ())]
        return frozenset({self.wave_tag, *(one.key for each in selectors for one in each.conditions)})

    @property
    def rpo(self) -> Rpo:
        return Rpo(self.rpo_minutes, self.rpo_strict)

    @property
    def preferred(self) -> tuple[Target, ...]:
        """Where to recover an instance that can be recovered in several targets: in the first of these that has it."""
        return ()

    def check(self, document: Document) -> None:
        self.check_members(document)
        for name in _DRIVEN_ONLY:
            if document.has(name):
                fix = "Drive it (tagsync recovery run, POST /recovery/runs), or write account and region instead"
                document.mistake(name, "a native plan has one account and region, no approvals and no hooks", fix)

    def check_members(self, document: Document) -> None:
        """Notes tags that DRS or tagsync does not allow on the plan, and an RPO that says nothing."""
        if self.rpo_strict and not self.rpo_minutes:
            document.mistake("rpo_strict", "there is no RPO to be strict about", "Write rpo_minutes, too")
        for key in self.tags:
            if wrong := wrong_key(key):
                document.mistake(f"tags.{key}", *wrong)
        if len(self.tags) > _MOST_PLAN_TAGS:
            what = f"there are {len(self.tags)} tags, and DRS allows {_MOST_PLAN_TAGS} beside tagsync's own"
            document.mistake("tags", what, "Remove some")


def load_definition(path: Path | str) -> Definition:
    """The definition in a YAML or JSON file. Raises `InputError` with every mistake, its line and its fix."""
    from tagsync.engine.yaml_file import read_yaml  # the functions in Lambda read no YAML, and start faster without

    value, locate = read_yaml(path)
    return read_document(Definition, value, locate)
