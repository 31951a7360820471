"""Which recovery a command means: by the name or file of its plan, by an execution's ARN, or by the id of a drive."""

from __future__ import annotations

import re
import shlex
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from tagsync.cli.kit.flags import How, Show, Where
from tagsync.cli.kit.output import print_lines, print_text, uses_colour
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.typed import typed
from tagsync.cli.kit.where import access_from
from tagsync.cli.recovery.kit.choosing import choose, refuse_if_old
from tagsync.cli.recovery.kit.searching import MOST_DRIVES, Searched, Table, search
from tagsync.cli.recovery.kit.service import Driven, Service
from tagsync.cli.recovery.kit.target import narrowed, read_plan
from tagsync.core.documents.declared import read_document
from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Target
from tagsync.engine.run import RUN_ID
from tagsync.engine.standard_input import STANDARD_INPUT
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.listed import listing_of
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.driven.ports import Drives
from tagsync.recovery.native.execution_arn import target_of
from tagsync.recovery.plans.definition import NAME, Definition
from tagsync.recovery.words.listed import Listed
from tagsync.report.recovery.listing.words import listed_words
from tagsync.report.styled import problem_lines

_READING = frozenset({"status", "watch", "history", "verify", "failback"})
"""The commands that change nothing, whichever recovery they take."""


@dataclass(frozen=True, slots=True)
class NamedExecution:
    """A native execution. `called` is how to name it on the command line, with the flags that find it again. `plan` is
    the name of its plan, empty where it was named by its ARN."""

    session: Session
    target: Target
    execution_id: str
    called: str
    plan: str = ""


@dataclass(frozen=True, slots=True)
class NamedDrive:
    """A drive of the service. It may not be there, if its id was typed. `called` is as above."""

    service: Service
    run_id: str
    called: str


@dataclass(frozen=True, slots=True)
class Namer:
    """Finds what a command names. `verb` is the command of `tagsync recovery`, for the choices in an error."""

    verb: str
    where: Where
    how: How
    show: Show
    driven: Driven

    def find(self, recovery: str) -> NamedExecution | NamedDrive:
        """The recovery that was named. What could not be read is told, and does not hold up what was found.

        Raises `InputError` with the choices if there are several, for one that may not be meant where not all could be
        read, and `NotThere` if there is none; `NotFoundOut` if that could not be found out; and what reading the file
        of a plan raises.
        """
        if recovery.startswith("arn:"):
            target = target_of(recovery)
            where = replace(self.where, account=[target.account], region=[target.region])
            return NamedExecution(Session(where, self.how, self.show), target, recovery, recovery)
        if re.fullmatch(RUN_ID, recovery):
            return NamedDrive(self._service(), recovery, self._called(recovery))
        return self.of_plan(recovery, read_plan(recovery)) if is_file(recovery) else self._of_name(recovery)

    def of_plan(self, file: str, plan: Definition) -> NamedExecution | NamedDrive:
        """The recovery of a plan that was read from this file. Raises as `find`."""
        text = plan.name if Path(file) == STANDARD_INPUT else file
        if isinstance(plan, DrivenPlan):
            return self._of_drives(text, plan.name)
        return self._searched(text, plan.name, narrowed(self.where, plan), None)

    def _of_name(self, plan: str) -> NamedExecution | NamedDrive:
        """With --account or --region it is a native one."""
        is_native = self.where.account or self.where.region
        return self._searched(plan, plan, self.where, None if is_native else self._service())

    def _of_drives(self, file: str, plan: str) -> NamedDrive:
        service = self._service()
        return NamedDrive(service, find_drive(plan, service, self._command), self._called(file))

    def _searched(self, text: str, plan: str, where: Where, service: Service | None) -> NamedExecution | NamedDrive:
        session = Session(where, self.how, self.show)
        table = table_of(service, self.driven) if service else None
        with session.stoppable():
            searched = search(session.connection, table, plan, workers=session.workers, stop=session.stop)
        flags = typed(self.where, self.driven)
        found = choose(plan, searched, self._command, flags)
        if self._acts:
            refuse_if_old(plan, found, searched, self._command, flags, session.connection.now())
        self._tell(plan, found, searched)
        called = self._called(text)
        if found.target:
            return NamedExecution(session, found.target, found.recovery_id, called, plan)
        assert service
        return NamedDrive(service, found.recovery_id, called)

    def _tell(self, plan: str, found: Listed, searched: Searched) -> None:
        """Which one it is, and where else it could not be looked."""
        title = f"{plan} may be there too, in what could not be read:"
        lines = problem_lines(searched.unread, title=title)
        print_lines(lines, colour=uses_colour(self.show), stream=sys.stderr)
        if not self.show.quiet or (self._acts and searched.unread):
            print_text(f"{plan} is {listed_words(found)}: {found.recovery_id}\n", sys.stderr)

    def _service(self) -> Service:
        return service_of(self.where, self.driven)

    def _called(self, text: str) -> str:
        return f"{shlex.quote(text)}{typed(self.where, self.driven)}"

    @property
    def _acts(self) -> bool:
        return self.verb not in _READING

    @property
    def _command(self) -> str:
        return f"tagsync recovery {self.verb}"


def is_file(recovery: str) -> bool:
    """Whether what was typed is the file of a plan: no name, no ARN, and no id."""
    return not re.fullmatch(f"arn:.*|{NAME}", recovery)


def service_of(where: Where, driven: Driven) -> Service:
    """The service, in the home region of the targets file where no flag names another. Raises `InputError`."""
    access = access_from(where)
    return driven.service(region=access.home_region, profile=access.profile)


def table_of(service: Service, driven: Driven) -> Table:
    """The table of the service, to be looked through."""
    return Table(service.table, service.drives, is_named=bool(driven.table))


def stored_drive(service: Service, drives: Drives, run_id: str) -> Drive:
    """Raises `InputError` if there is none with this id, and `ServiceError`."""
    stored = drives.load(run_id)
    if stored is None:
        what = f"there is no such drive in the table {service.table}"
        raise InputError([Mistake(run_id, what, "List them with: tagsync recovery run show")])
    return stored.drive


def find_drive(recovery: str, service: Service, command: str) -> str:
    """The id of a drive that is named by its id, or by the name or file of its plan. Raises `InputError` and
    `ServiceError`."""
    if re.fullmatch(RUN_ID, recovery):
        return recovery
    plan = recovery if re.fullmatch(NAME, recovery) else _driven_plan(recovery)
    listing = listing_of(service.drives().newest(MOST_DRIVES), plan)
    return choose(plan, Searched((listing,), (), f"the table {service.table}"), command).recovery_id


def _driven_plan(file: str) -> str:
    from tagsync.engine.yaml_file import read_yaml

    return read_document(DrivenPlan, *read_yaml(file)).name
