"""Hooks as a plan says them. Declared once.

hooks:
  after:
    "1":
      - {name: database, lambda: erp-db-check, input: {database: erp}}
      - {name: warm up, ssm: erp-warm-up, parameters: {Size: [large]}, within: 20m}
      - {name: services, run_command: AWS-RunShellScript, parameters: {commands: ["systemctl is-active erp"]}}
  before:
    "2":
      - {name: shop, http: "https://shop.example.com/health", expect: 200, within: 10m}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import ACCOUNT, REGION, Form
from tagsync.core.documents.kinds import Choice, Text, Texts, Whole
from tagsync.core.documents.maps import MapOf
from tagsync.core.documents.nested import ListOf
from tagsync.core.model import Target
from tagsync.recovery.hooks.forms import DOCUMENT, FUNCTION, URL
from tagsync.recovery.hooks.kinds import CommandTargets, Duration, JsonObject, TagTargets
from tagsync.recovery.plans.by_wave import ByWave
from tagsync.recovery.words.hooks import HookKind, HookTime

Only = Literal["drill", "recovery"]

_MOST_HOOKS = 50
_NAME = Form(r"[^\u0000-\u001f\u007f-\u009f\u2028\u2029]{1,64}", "a name of one line", "Write at most 64 characters")
_WHERE = ("account", "region")
_FITS: Mapping[HookKind, frozenset[str]] = {
    HookKind.LAMBDA: frozenset({"input"}),
    HookKind.SSM: frozenset({"parameters", *_WHERE}),
    HookKind.RUN_COMMAND: frozenset({"parameters", "targets", *_WHERE}),
    HookKind.HTTP: frozenset({"expect"}),
}
"""The members that only some kinds have."""


@declared
class HookWritten:
    """One hook: exactly one of lambda, ssm, run_command and http, and what goes with it."""

    name: str = member(
        Text(_NAME), "What it is called in reports.", default="", default_words="the function, document or host"
    )
    lambda_: str = member(Text(FUNCTION), "Function that is called: name or ARN.", default="", key="lambda")
    ssm: str = member(Text(DOCUMENT), "SSM Automation document that is run: name or ARN.", default="")
    run_command: str = member(Text(DOCUMENT), "SSM command document that is run on instances.", default="")
    http: str = member(Text(URL), "URL that is asked with GET until it answers as expected.", default="")
    within: int = member(Duration("10s", "4h"), "How long it may take.", default=600, default_words="10m")
    only: Only | None = member(
        Choice(get_args(Only)), "The mode in which it is called.", default=None, default_words="both"
    )
    input: Mapping[str, Any] = member(JsonObject(20_000), "Members of the function's event.", default={}, secret=True)
    parameters: Mapping[str, tuple[str, ...]] = member(
        MapOf(Texts(may_be_blank=True, may_be_empty=True)),
        "Parameters of the document, each a list of texts.",
        default={},
        secret=True,
    )
    targets: TagTargets | None = member(
        CommandTargets(),
        "Where the command is run: wave, or tags of instances.",
        default=None,
        default_words="wave, the instances of the wave",
    )
    expect: int | None = member(
        Whole(at_least=100, at_most=599), "The status that the URL answers with.", default=None, default_words="200"
    )
    account: str = member(
        Text(ACCOUNT), "Account of the document.", default="", default_words="the service's, or the plan's one target"
    )
    region: str = member(
        Text(REGION), "Region of the document.", default="", default_words="the service's, or the plan's one target"
    )

    @property
    def kind(self) -> HookKind:
        return next((kind for kind, called in self._called if called), HookKind.HTTP)

    @property
    def calls(self) -> str:
        """The function, document or URL."""
        return next((called for _, called in self._called if called), "")

    @property
    def title(self) -> str:
        """What reports call it."""
        if self.name or self.kind is not HookKind.HTTP:
            return self.name or self.calls.rpartition(":")[2].rpartition("/")[2]
        return urlsplit(self.calls).hostname or ""

    @property
    def expected(self) -> int:
        """The status that is waited for."""
        return 200 if self.expect is None else self.expect

    def is_called(self, *, drill: bool) -> bool:
        """Whether it is called in a drill, or in a recovery."""
        return self.only in (None, "drill" if drill else "recovery")

    @property
    def where(self) -> Target | None:
        """Where its document is run, if that is said."""
        return Target(self.account, self.region) if self.account and self.region else None

    @property
    def _called(self) -> tuple[tuple[HookKind, str], ...]:
        return (
            (HookKind.LAMBDA, self.lambda_),
            (HookKind.SSM, self.ssm),
            (HookKind.RUN_COMMAND, self.run_command),
            (HookKind.HTTP, self.http),
        )

    def check(self, document: Document) -> None:
        kinds = [kind for kind in HookKind if document.has(kind)]
        if len(kinds) != 1:
            what = f"it names {' and '.join(kinds)}" if kinds else "it names nothing to call"
            document.mistake("", what, f"Write one of: {', '.join(HookKind)}")
        for name in sorted(frozenset().union(*_FITS.values())):
            if len(kinds) == 1 and document.has(name) and name not in _FITS[kinds[0]]:
                having = " and ".join(kind for kind in HookKind if name in _FITS[kind])
                document.mistake(name, f"a hook of kind {kinds[0]} has no {name}", f"Remove it: it is for {having}")
        if bool(self.account) != bool(self.region) and not any(map(document.is_wrong, _WHERE)):
            missing = "region" if self.account else "account"
            document.mistake(missing, f"it is missing beside {'account' if self.account else 'region'}", "Write both")


_LISTS = ByWave(ListOf(HookWritten, empty=("there is no hook", "Write one, or remove the wave")))


@declared
class HooksWritten:
    """What is called before and after waves: wave -> hooks, which are called one after the other."""

    before: Mapping[str, tuple[HookWritten, ...]] = member(
        _LISTS, "Wave -> hooks that are called before its servers are launched.", default={}
    )
    after: Mapping[str, tuple[HookWritten, ...]] = member(
        _LISTS, "Wave -> hooks that are called once its servers are launched and well.", default={}
    )

    def of(self, when: HookTime, label: str) -> tuple[HookWritten, ...]:
        return (self.before if when is HookTime.BEFORE else self.after).get(label, ())

    def places(self) -> Iterator[tuple[HookTime, str, int, HookWritten]]:
        """Every hook with its place: before or after, the wave, and how many are called there before it."""
        for when, by_wave in ((HookTime.BEFORE, self.before), (HookTime.AFTER, self.after)):
            for label, listed in by_wave.items():
                yield from ((when, label, at, hook) for at, hook in enumerate(listed))

    @property
    def labels(self) -> frozenset[str]:
        """The waves that have hooks."""
        return frozenset({*self.before, *self.after})

    def check(self, document: Document) -> None:
        count = sum(len(hooks) for by_wave in (self.before, self.after) for hooks in by_wave.values())
        if count > _MOST_HOOKS:
            document.mistake("", f"there are {count} hooks", f"Write {_MOST_HOOKS} at most")
        for label, hooks in self.before.items():
            for index, hook in enumerate(hooks):
                if hook.kind is HookKind.RUN_COMMAND and hook.targets is None:
                    what = "before a wave there are no instances of it"
                    fix = "Name instances by a tag: targets: {Role: [db]}. Or call it after the wave"
                    document.mistake(f"before.{label}[{index}].targets", what, fix)
