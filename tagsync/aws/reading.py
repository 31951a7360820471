"""What tagsync reads from AWS, for all accounts of an `Access`, through clients that cannot write."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

import botocore.session

from tagsync.aws.fleet.reader import AwsReader
from tagsync.aws.fleet.regions import home_region, unknown_regions
from tagsync.aws.fleet.targets import find_targets
from tagsync.aws.sdk.calls import ATTEMPTS, Calls
from tagsync.aws.sdk.clients import OwnSession, last_sdk
from tagsync.aws.sdk.errors import CallFailed, CredentialsError
from tagsync.aws.sdk.sessions import Sessions
from tagsync.aws.sdk.waiting import Tell, log_waiting
from tagsync.core.errors import InputError, Mistake
from tagsync.core.globs import matches
from tagsync.core.policy import Policy
from tagsync.engine.checks import Check
from tagsync.engine.crew import MOST_THREADS
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access, Purpose, RoleToAssume, Targets
from tagsync.engine.targets.region_choice import names
from tagsync.engine.targets.timeouts import Timeouts

if TYPE_CHECKING:
    import boto3

    from tagsync.discovery.estate.ports import EstateReader
    from tagsync.recovery.cleanup.left import DrillReader
    from tagsync.recovery.driven.outside import JobOrigins
    from tagsync.recovery.native.ports import ExecutionLists, ExecutionReader, LaunchReader


class ReadingConnection:
    """Reads through the roles of an `Access`. Making one calls nothing. Threads may share it.

    Its clients refuse whatever is not a read (`tagsync.aws.sdk.reads`). Those of `Connection` do not.

    `session` (boto3 or botocore) gives the caller's credentials and configuration; the default is a new one with
    `access.profile`. `workers` is how many threads will use the connection. `stop` ends all waiting between calls;
    half of the time left until its deadline caps the `timeouts` (those of the access, if none are given), so that a
    region that does not answer leaves time for the others. `endpoints` are URLs by service, instead of AWS's own.
    `whole_models` is for conformance checks, which look at more than tagsync reads. `attempts` is how often a call is
    sent if AWS or the network fails. `tell` is called, from any thread, for calls that take long.

    Raises `InputError` for regions in which DRS does not exist, `CredentialsError` for a profile that does not exist.
    """

    reader: AwsReader
    _read_only: ClassVar[bool] = True

    def __init__(
        self,
        access: Access,
        *,
        workers: int = 16,
        stop: Stop | None = None,
        session: boto3.Session | botocore.session.Session | None = None,
        timeouts: Timeouts | None = None,
        endpoints: Mapping[str, str] | None = None,
        whole_models: bool = False,
        attempts: int = ATTEMPTS,
        tell: Tell = log_waiting,
    ) -> None:
        self._access = access
        self._workers = workers
        self._stop = stop or Stop()
        base = _open_session(access.profile) if session is None else getattr(session, "_session", session)
        waits = (timeouts or access.timeouts).within(self._stop.remaining / 2)
        sdk = last_sdk(
            base,
            connections=workers * MOST_THREADS,
            timeouts=waits,
            endpoints=tuple(sorted((endpoints or {}).items())),
            whole_models=whole_models,
            read_only=self._read_only,
        )
        sdk.hang_up()  # a function was frozen since its last invocation, and AWS may have closed what was open
        given = {*access.regions, *(region for account in access.accounts.values() for region in account.regions)}
        named = names(given)
        self.default_region: str = access.home_region or base.get_config_variable("region") or ""
        """The region of the access, else of the environment or profile. Empty if none is set."""
        home, self.partition = home_region(sdk, access.home_region, named)
        if isinstance(base, OwnSession) and not self.default_region:
            base.set_config_variable("region", home)  # the credential chain calls STS there
        self._known = sdk.drs_regions(self.partition)
        self.require_drs(*given, *access.exclude_regions)
        self._calls = Calls(self._stop, attempts=attempts, region_seconds=waits.region, tell=tell)
        self._sessions = Sessions(access, sdk, self._calls, home_region=home, partition=self.partition)
        self._sdk = sdk
        self.reader = AwsReader(self._sessions)

    # Only a recovery imports what a recovery needs: this keeps the cold start of the tag functions short.

    @cached_property
    def execution_reader(self) -> ExecutionReader:
        from tagsync.aws.recovery.execution_reader import AwsExecutionReader

        return AwsExecutionReader(self._sessions)

    @cached_property
    def execution_lists(self) -> ExecutionLists:
        from tagsync.aws.recovery.execution_list import AwsExecutionLists

        return AwsExecutionLists(self._sessions)

    @cached_property
    def job_origins(self) -> JobOrigins:
        from tagsync.aws.recovery.job_origin import AwsJobOrigins

        return AwsJobOrigins(self._sessions)

    @cached_property
    def launch_reader(self) -> LaunchReader:
        from tagsync.aws.launching.reader import AwsNeedsReader
        from tagsync.aws.recovery.launch_reader import AwsLaunchReader

        needs = AwsNeedsReader(self._sessions, workers=self._workers, stop=self._stop)
        return AwsLaunchReader(self._sessions, needs, workers=self._workers, stop=self._stop)

    @cached_property
    def drill_reader(self) -> DrillReader:
        from tagsync.aws.recovery.drill_reader import AwsDrillReader

        return AwsDrillReader(self._sessions)

    @cached_property
    def estate_reader(self) -> EstateReader:
        from tagsync.aws.fleet.running import AwsEstateReader

        return AwsEstateReader(self._sessions)

    @property
    def origin_accounts(self) -> tuple[str, ...]:
        """The accounts that hold instances alone."""
        return tuple(sorted(name for name, account in self._access.accounts.items() if account.origin_only))

    def now(self) -> datetime:
        """AWS's time, as its last answer told it: a machine's own clock may be wrong."""
        return self._calls.aws_clock.now()

    @property
    def calls(self) -> Counter[tuple[str, str]]:
        """HTTP requests sent so far, by (service, operation)."""
        return self._calls.counts

    def require_drs(self, *regions: str) -> None:
        """Raises `InputError` for regions in which DRS does not exist, and for globs that match none, as far as the SDK
        knows."""
        what = f"DRS does not exist there (partition {self.partition})"
        unknown = unknown_regions(names(regions), self._known)
        mistakes = [Mistake(f"region {region}", what, fix) for region, fix in unknown.items()]
        fix = f"Write it like {self._known[0].partition('-')[0]}-*" if self._known else "Leave it out"
        mistakes += [
            Mistake(f"region {glob}", f"it matches no region of DRS (partition {self.partition})", fix)
            for glob in sorted({*regions} - {*names(regions)})
            if not any(matches([glob], region) for region in self._known)
        ]
        if mistakes:
            raise InputError(mistakes)

    def log_in(self) -> None:
        """Gets the caller's credentials now. If a profile wants an MFA code, this is when it is asked for.

        Raises `CredentialsError`. Without this, the first call does it.
        """
        try:
            self._sessions.log_in()
        except CallFailed as failure:
            raise CredentialsError(failure.problem) from None

    def identity(self) -> str:
        """The account of the caller's own credentials. Raises `CredentialsError`."""
        try:
            return self._sessions.identity()
        except CallFailed as failure:
            raise CredentialsError(failure.problem) from None

    def roles(self, account: str, purpose: Purpose = "read") -> tuple[RoleToAssume, ...]:
        """The roles that are assumed in an account, in order. Empty: the caller's own credentials, or none is known."""
        try:
            return self._sessions.chain(account, purpose)
        except CallFailed:
            return ()

    def targets(self) -> Targets:
        """Where to look: at least one target, or one account that could not be reached.

        Raises `CredentialsError` if the caller has no credentials, and `InputError` if there is no account to look at.
        """
        try:
            self._sessions.log_in()
            targets = find_targets(self._sessions, self._known, workers=self._workers, stop=self._stop)
        except CallFailed as failure:
            raise CredentialsError(failure.problem) from None
        if not (targets.targets or targets.unreachable or targets.noted):
            what = "there is no account or region to look at"
            raise InputError([Mistake("accounts", what, "Name one that is neither excluded nor origin_only")])
        return targets

    def diagnose(self, policy: Policy) -> Iterator[Check]:
        """Looks at credentials, role chains, regions, DRS and permissions, and writes nothing."""
        from tagsync.aws.fleet.diagnose import diagnose  # only the CLI needs it

        return diagnose(self._sessions, self._known, policy, workers=self._workers, stop=self._stop)


def _open_session(profile: str) -> botocore.session.Session:
    from tagsync.aws.sdk.login import open_session  # a function has a session already: see above
    from tagsync.engine.targets.login import Login

    return open_session(Login(profile))
