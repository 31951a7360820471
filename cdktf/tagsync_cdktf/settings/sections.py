"""The sections of the settings, each declared once: its reader and its part of the JSON Schema follow from it."""

from __future__ import annotations

from typing import Literal, get_args

from tagsync.aws.permissions import Launches
from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import ACCOUNT, LABEL, REGION, ROLE_ARN, ROLE_NAME
from tagsync.core.documents.kinds import Choice, Flag, Text, Texts, Whole
from tagsync.core.documents.nested import Nested
from tagsync.core.globs import matches
from tagsync.engine.schedule import interval_minutes, longest_minutes
from tagsync.engine.targets.region_choice import REGIONS
from tagsync.service.api import callers
from tagsync_cdktf.settings.forms import (
    BUCKET,
    KEY_ARN,
    OWN_ROLE,
    SCHEDULE,
    SUBSCRIBER,
    TOPIC_ARN,
)

FanOutMode = Literal["auto", "on", "off"]
StateStore = Literal["local", "s3"]

_DAY = 1440
"""The minutes of a day."""

_SUBSCRIBERS = Texts(SUBSCRIBER, may_be_empty=True)


@declared
class AccountSettings:
    """An account with source servers, with EC2 instances whose tags change, or with both."""

    account: str = member(Text(ACCOUNT), "Its 12 digits, in quotes.")
    name: str = member(Text(LABEL, may_be_blank=True), "Its name in reports.", default="")
    regions: tuple[str, ...] = member(
        Texts(REGIONS),
        "DRS regions to keep in sync: names, or globs such as eu-*.",
        default=(),
        default_words="every region that DRS has and the account enables",
    )
    origin_regions: tuple[str, ...] = member(
        Texts(REGION, may_be_empty=True),
        "Regions whose EC2 tag changes are acted on at once.",
        default=(),
        default_words="none",
    )
    drs_event_regions: tuple[str, ...] = member(
        Texts(REGION, may_be_empty=True),
        "DRS regions whose own events are acted on at once: a server that stalls, a launch that ends. "
        "It takes recovery: true.",
        default=(),
        default_words="none",
    )
    origin_only: bool = member(
        Flag(), "true: the account holds EC2 instances only. It is no target and gets no write role.", default=False
    )
    deployer_role: str = member(
        Text(ROLE_ARN),
        "ARN of the role that Terraform assumes to deploy in this account.",
        default="",
        default_words="Terraform's own credentials",
    )

    def check(self, document: Document) -> None:
        named = {"regions": self.regions, "origin_regions": self.origin_regions}
        for key, regions in (*named.items(), ("drs_event_regions", self.drs_event_regions)):
            for region in sorted({region for region in regions if regions.count(region) > 1}):
                document.mistake(key, f"{region} is listed twice", "Remove one")
        if self.origin_only and self.regions:
            document.mistake("regions", "an account with origin_only has no source servers", "Remove one of the two")
        if self.origin_only and self.drs_event_regions:
            what = "an account with origin_only has no source servers"
            document.mistake("drs_event_regions", what, "Remove one of the two")
        for region in self.drs_event_regions:
            if self.regions and not matches(self.regions, region):
                what = f"{region} is not among the regions of the account"
                document.mistake("drs_event_regions", what, "Add it to regions, or remove it here")
        owner = self.deployer_role.split(":")[4] if self.deployer_role else self.account
        if self.account and owner != self.account:
            fix = f"Name a role of account {self.account}"
            document.mistake("deployer_role", f"the role belongs to account {owner}", fix)

    @property
    def forwarding_regions(self) -> tuple[str, ...]:
        """The regions whose events go to the home bus."""
        return tuple(dict.fromkeys((*self.origin_regions, *self.drs_event_regions)))


@declared
class RoleNames:
    """The names of the roles, the same in every account."""

    read: str = member(Text(OWN_ROLE), "The role to read with.", default="", default_words="<name>-read")
    write: str = member(Text(OWN_ROLE), "The role to write tags with.", default="", default_words="<name>-write")
    recovery: str = member(
        Text(OWN_ROLE), "The role to launch servers with.", default="", default_words="<name>-launch"
    )


@declared
class LaunchSettings:
    """What launches of a recovery do beyond the usual; the recovery roles get the permissions for it."""

    post_launch_actions: bool = member(
        Flag(), "DRS runs post-launch actions on the instances it launches.", default=False
    )
    instance_fleets: bool = member(
        Flag(), "DRS launches the first instance type of a list that has capacity.", default=False
    )
    profile_roles: tuple[str, ...] = member(
        Texts(ROLE_NAME, may_be_empty=True), "Roles of the instance profiles that launch templates name.", default=()
    )

    @property
    def launches(self) -> Launches:
        return Launches(self.post_launch_actions, self.instance_fleets, self.profile_roles)


@declared
class ScheduleSettings:
    """When the full run starts. The first deployment sets it; later only the API changes it."""

    expression: str = member(Text(SCHEDULE), "rate(...) or cron(...).", default="rate(1 hour)")
    enabled: bool = member(Flag(), "Whether runs start.", default=True)
    interval_minutes: int | None = member(
        Whole(at_least=1, at_most=7 * _DAY),
        "Minutes between two runs, for the alarm about missing runs.",
        default=None,
        default_words="what the expression says; of a cron, the most days between two days with runs",
    )

    @property
    def minutes(self) -> int | None:
        """Minutes between two runs; None: more than a week, or not known."""
        return self.interval_minutes or longest_minutes(self.expression)

    def check(self, document: Document) -> None:
        rate = interval_minutes(self.expression)
        if rate and self.interval_minutes and self.interval_minutes < rate:
            what = f"{self.interval_minutes} minutes between two runs, and {self.expression} is {rate}"
            document.mistake("interval_minutes", what, f"Write {rate} or more, or leave it out")


IamCallers = callers.IamCallers


@declared
class JwtCallers(callers.JwtCallers):
    """Who may call the API with a token of an issuer that is made for one of the audiences."""

    audience: tuple[str, ...] = member(
        Texts(empty=("it is missing", "Write who the tokens are for: their claim aud")), "Who the tokens are for."
    )


@declared
class ApiSettings:
    """Who may call the API, and how often."""

    iam: IamCallers = member(Nested(IamCallers), "Callers with signed requests (SigV4).", default=IamCallers())
    jwt: JwtCallers | None = member(Nested(JwtCallers), "Callers with tokens, instead of iam.", default=None)
    requests_per_second: int = member(
        Whole(at_least=1, at_most=10000), "Requests a second, of all callers together.", default=10
    )
    burst: int = member(Whole(at_least=1, at_most=5000), "Requests at once, of all callers together.", default=20)

    def check(self, document: Document) -> None:
        if document.has("iam") and document.has("jwt"):
            what = "a route takes either signed requests (iam) or tokens (jwt)"
            document.mistake("jwt", what, "Keep one of the two")


@declared
class FanOutSettings:
    """The state machine that works on many targets at once."""

    mode: FanOutMode = member(
        Choice(get_args(FanOutMode)), "auto: on where there may be more than one target.", default="auto"
    )
    concurrency: int = member(Whole(at_least=1, at_most=40), "Targets at once.", default=10)


@declared
class BackendSettings:
    """Where Terraform keeps its state: one file or object a stack."""

    type: StateStore = member(Choice(get_args(StateStore)), "The kind of the backend.", default="local")
    folder: str = member(
        Text(), "The folder of local states.", default=".", default_words="the folder that the app runs in"
    )
    bucket: str = member(Text(BUCKET), "The bucket of states in S3.", default="")
    prefix: str | None = member(
        Text(may_be_blank=True), "Starts the keys in the bucket.", default=None, default_words="<name>/"
    )
    region: str = member(Text(REGION), "The region of the bucket.", default="", default_words="home_region")
    kms_key: str = member(
        Text(KEY_ARN), "The key that encrypts the states.", default="", default_words="the bucket's own"
    )

    def check(self, document: Document) -> None:
        if self.type == "s3" and not document.has("bucket"):
            document.mistake("bucket", "it is missing", BUCKET.fix)
        if self.prefix and self.prefix.startswith("/"):
            document.mistake("prefix", "a key in S3 that starts with / is refused by Terraform", "Remove the first /")
        for key in ("folder",) if self.type == "s3" else ("bucket", "prefix", "region", "kms_key"):
            if document.has(key) and not document.is_wrong("type"):
                what = f"a backend of type {self.type} has no {key}"
                document.mistake(key, what, "Remove it, or write another type")


@declared
class ReportSettings:
    """The bucket that keeps the pages of runs and recoveries. It is made, and belongs to this deployment alone."""

    bucket: str = member(Text(BUCKET), "Its name: no other bucket of AWS has it.")
    keep_days: int = member(Whole(at_least=1, at_most=3650), "After how many days a page is deleted.", default=365)


@declared
class Subscribers:
    """Who gets alarms and reports: email addresses, https URLs, ARNs of SQS queues."""

    alarms: tuple[str, ...] = member(_SUBSCRIBERS, "Who gets alarms.", default=())
    reports: tuple[str, ...] = member(_SUBSCRIBERS, "Who gets the reports of runs.", default=())
    topics: tuple[str, ...] = member(
        Texts(TOPIC_ARN, may_be_empty=True),
        "ARNs of SNS topics that exist, one of a region: for alarms of the rules that forward tag changes from there.",
        default=(),
        default_words="these alarms tell no one",
    )

    def topic_of(self, region: str) -> str:
        """The topic of a region; empty if there is none."""
        return next((topic for topic in self.topics if topic.split(":")[3] == region), "")

    def check(self, document: Document) -> None:
        regions = [topic.split(":")[3] for topic in self.topics if not TOPIC_ARN.problem(topic)]
        for region in sorted({each for each in regions if regions.count(each) > 1}):
            document.mistake("topics", f"there are several of {region}", "Keep one: a topic can have many subscribers")
        for key, subscribers in (("alarms", self.alarms), ("reports", self.reports)):
            for each in sorted({each for each in subscribers if subscribers.count(each) > 1}):
                document.mistake(key, f"{each} is listed twice", "Remove one")
