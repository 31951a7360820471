"""Which recovery a command means: by the name or file of its plan, by an execution's ARN, or by the id of a drive."""

from __future__ import annotations

import re
import shlex
import sys
from dataclasses import dataclass, replace

from tagsync.cli.kit.flags import How, Show, Where
from tagsync.cli.kit.output import print_lines, print_text, uses_colour
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.typed import typed
from tagsync.cli.kit.where import access_from
from tagsync.cli.recovery.kit.choosing import choose
from tagsync.cli.recovery.kit.searching import MOST_DRIVES, Searched, Table, search
from tagsync.cli.recovery.kit.service import Driven, Service
from tagsync.cli.recovery.kit.target import narrowed
from tagsync.core.documents.declared import read_document
from tagsync.core.model import Target
from tagsync.engine.run import RUN_ID
from tagsync.recovery.driven.listed import listing_of
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.native.execution_arn import target_of
from tagsync.recovery.plans.definition import NAME, Definition
from tagsync.recovery.words.listed import Listed
from tagsync.report.recovery.listing.words import listed_words
from tagsync.report.styled import problem_lines


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

        Raises `InputError` with the choices if there are several, and with what there is if there is none;
        `NotFoundOut` if that could not be found out; and what reading the file of a plan raises.
        """
        if recovery.startswith("arn:"):
            target = target_of(recovery)
            where = replace(self.where, account=[target.account], region=[target.region])
            return NamedExecution(Session(where, self.how, self.show), target, recovery, recovery)
        if re.fullmatch(RUN_ID, recovery):
            return NamedDrive(self._service(), recovery, self._called(recovery))
        if re.fullmatch(NAME, recovery):
            return self._of_name(recovery)
        from tagsync.engine.yaml_file import read_yaml  # a name needs no YAML, and help no name

        value, locate = read_yaml(recovery)
        if isinstance(value, dict) and "targets" in value:
            return self._of_drives(recovery, read_document(DrivenPlan, value, locate).name)
        definition = read_document(Definition, value, locate)
        return self._searched(recovery, definition.name, narrowed(self.where, definition), None)

    def _of_name(self, plan: str) -> NamedExecution | NamedDrive:
        """With --account or --region it is a native one."""
        is_native = self.where.account or self.where.region
        return self._searched(plan, plan, self.where, None if is_native else self._service())

    def _of_drives(self, file: str, plan: str) -> NamedDrive:
        service = self._service()
        return NamedDrive(service, find_drive(plan, service, self._command), self._called(file))

    def _searched(self, text: str, plan: str, where: Where, service: Service | None) -> NamedExecution | NamedDrive:
        session = Session(where, self.how, self.show)
        table = Table(service.table, service.drives, is_named=bool(self.driven.table)) if service else None
        with session.stoppable():
            searched = search(session.connection, table, plan, workers=session.workers, stop=session.stop)
        found = choose(plan, searched, self._command, typed(self.where, self.driven))
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
        if not self.show.quiet:
            print_text(f"{plan} is {listed_words(found)}: {found.recovery_id}\n", sys.stderr)

    def _service(self) -> Service:
        return service_of(self.where, self.driven)

    def _called(self, text: str) -> str:
        return f"{shlex.quote(text)}{typed(self.where, self.driven)}"

    @property
    def _command(self) -> str:
        return f"tagsync recovery {self.verb}"


def service_of(where: Where, driven: Driven) -> Service:
    """The service, in the home region of the targets file where no flag names another. Raises `InputError`."""
    access = access_from(where)
    return driven.service(region=access.home_region, profile=access.profile)


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
