"""The settings of a whole deployment, declared once: the reader and the published JSON Schema follow from them."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.aws.permissions import AllowedHooks
from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import EXTERNAL_ID, POLICY_ARN, REGION
from tagsync.core.documents.kinds import Choice, Flag, Text, Texts, Whole
from tagsync.core.documents.nested import ListOf, Nested
from tagsync.core.policy import policy_from_document
from tagsync.engine.targets.account_members import AccountMembers
from tagsync.engine.targets.partitions import partition_of
from tagsync.engine.targets.region_choice import REGIONS, names
from tagsync.engine.targets.session_members import SessionMembers
from tagsync.engine.targets.timeouts import DEFAULT_TIMEOUTS, Timeouts
from tagsync_cdktf.settings.arc import ArcSettings
from tagsync_cdktf.settings.cleanup import CleanupSettings
from tagsync_cdktf.settings.drills import DrillSettings
from tagsync_cdktf.settings.estate import EstateSettings
from tagsync_cdktf.settings.forms import DEPLOYER, NAME
from tagsync_cdktf.settings.function_settings import FunctionSettings
from tagsync_cdktf.settings.keys import KeySettings
from tagsync_cdktf.settings.kinds import Hub, PolicyAsWritten
from tagsync_cdktf.settings.plans import PlanDocuments, PlansAsWritten
from tagsync_cdktf.settings.readiness import ReadinessSettings
from tagsync_cdktf.settings.sections import (
    AccountSettings,
    ApiSettings,
    BackendSettings,
    FanOutSettings,
    LaunchSettings,
    ReportSettings,
    RoleNames,
    ScheduleSettings,
    Subscribers,
)
from tagsync_cdktf.settings.tags import ResourceTags

RETENTIONS = (1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653)
"""The days that CloudWatch can keep a log."""


@declared(version=1, title="tagsync deployment")
class Settings(AccountMembers):
    """A deployment of the always-on service."""

    name: str = member(Text(NAME), "Starts the name of everything that is deployed.", default="tagsync")
    home_region: str = member(Text(REGION), "The region that the service runs in.")
    standby_region: str = member(
        Text(REGION), "The region of a second hub, which stands by.", default="", default_words="there is none"
    )
    hub: AccountSettings = member(Hub(AccountSettings), "The account of the service.")
    spokes: tuple[AccountSettings, ...] = member(
        ListOf(AccountSettings, may_be_empty=True), "The other accounts.", default=()
    )
    exclude_regions: tuple[str, ...] = member(
        Texts(REGIONS, may_be_empty=True),
        "DRS regions that are not looked at in any account: names or globs.",
        default=(),
    )
    external_id: str = member(
        Text(EXTERNAL_ID), "External id of all roles: choose one that no other deployment has.", secret=True
    )
    accepted_external_ids: tuple[str, ...] = member(
        Texts(EXTERNAL_ID, may_be_empty=True),
        "External ids that the roles accept as well, while external_id is changed.",
        default=(),
        secret=True,
    )
    roles: RoleNames = member(Nested(RoleNames), "Names of the roles in every account.", default=RoleNames())
    sessions: SessionMembers = member(
        Nested(SessionMembers), "With what the functions assume these roles.", default=SessionMembers()
    )
    permissions_boundary: str = member(Text(POLICY_ARN), "ARN of the boundary that every role gets.", default="")
    policy: Mapping[str, object] = member(PolicyAsWritten(), "The policy.", default={"version": 1})
    policy_file: str = member(Text(), "Path to the policy, relative to this file, instead of policy.", default="")
    tag_file: str = member(
        Text(),
        "Path to a tag file, relative to this file: servers without an EC2 instance and their tags, in CSV or YAML. "
        "It adds to the policy.",
        default="",
    )
    schedule: ScheduleSettings = member(
        Nested(ScheduleSettings), "When everything is synced.", default=ScheduleSettings()
    )
    api: ApiSettings = member(
        Nested(ApiSettings), "Who may call the API.", default=ApiSettings(), default_words="no one"
    )
    fan_out: FanOutSettings = member(
        Nested(FanOutSettings), "A state machine that works on many targets at once.", default=FanOutSettings()
    )
    timeouts: Timeouts = member(
        Nested(Timeouts),
        "How long to wait for AWS, in seconds (connect: 10 at most, the others 30).",
        default=DEFAULT_TIMEOUTS,
    )
    functions: FunctionSettings = member(Nested(FunctionSettings), "The Lambda functions.", default=FunctionSettings())
    backend: BackendSettings = member(
        Nested(BackendSettings), "Where Terraform keeps its state.", default=BackendSettings()
    )
    kms: KeySettings = member(
        Nested(KeySettings), "Encryption with a customer's key.", default=KeySettings(), default_words="keys of AWS"
    )
    tags: Mapping[str, str] = member(ResourceTags(), "Tags of everything that is deployed.", default={})
    log_retention_days: int = member(Choice(RETENTIONS), "How long logs are kept.", default=90)
    run_retention_days: int = member(Whole(at_least=1, at_most=3650), "How long runs are remembered.", default=90)
    keep_values: bool = member(
        Flag(),
        "Whether runs keep what they overwrite, encrypted with the key of kms, so that they can be rolled back.",
        default=False,
    )
    deletion_protection: bool = member(Flag(), "Whether the table is protected against deletion.", default=True)
    notify: Subscribers = member(
        Nested(Subscribers),
        "Who gets alarms and reports: email addresses, https URLs, ARNs of SQS queues.",
        default=Subscribers(),
        default_words="no one",
    )
    reports: ReportSettings | None = member(
        Nested(ReportSettings),
        "Keeps the page of each run and recovery in a private bucket, and names it in the report.",
        default=None,
        default_words="no pages are kept",
    )
    recovery: bool = member(
        Flag(), "Recoveries over several accounts and regions, with a role that launches servers.", default=False
    )
    launches: LaunchSettings = member(
        Nested(LaunchSettings), "What launches of a recovery do beyond the usual.", default=LaunchSettings()
    )
    cleanup: CleanupSettings | None = member(
        Nested(CleanupSettings), "Drills are cleaned up.", default=None, default_words="they are not"
    )
    hooks: AllowedHooks = member(
        Nested(AllowedHooks),
        "What hooks of driven recoveries may call: exactly these functions, documents and URLs.",
        default=AllowedHooks(),
        default_words="nothing",
    )
    plans: PlanDocuments = member(
        PlansAsWritten(),
        "Paths to recovery plans, relative to this file: native with account and region, driven with targets. The "
        "service knows them by their names and looks after them. It takes recovery: true.",
        default=(),
        default_words="those of arc",
    )
    drills: tuple[DrillSettings, ...] = member(
        ListOf(DrillSettings, may_be_empty=True),
        "Drills on a calendar, of plans that are in plans or arc. They take cleanup.",
        default=(),
    )
    readiness: ReadinessSettings = member(
        Nested(ReadinessSettings), "How often each plan is looked at, of arc too.", default=ReadinessSettings()
    )
    estate: EstateSettings | None = member(
        Nested(EstateSettings), "Looks for what nothing protects, and has an alarm.", default=None, default_words="not"
    )
    arc: ArcSettings | None = member(
        Nested(ArcSettings),
        "A step of ARC Region switch for recovery plans. It takes recovery: true.",
        default=None,
        default_words="none",
    )
    apply_sync: bool = member(Flag(), "Also apply modules/tagsync to every target with regions.", default=True)
    deployers: tuple[str, ...] = member(
        Texts(DEPLOYER, may_be_empty=True),
        "Who runs Terraform: ARNs of users and roles, with * for any text. The read roles trust them too.",
        default=(),
        default_words="no one: the fleets stacks cannot read instances in other accounts",
    )

    def check(self, document: Document) -> None:
        self.check_accounts(document)
        for account in self.accounts:
            if account.account in self.exclude_accounts and not account.origin_only:
                what = f"account {account.account} is the hub or a spoke"
                document.mistake("exclude_accounts", what, "Remove it there, or write origin_only: true")
        if document.has("policy") and self.policy_file:
            document.mistake("policy_file", "policy and policy_file are both given", "Keep one of them")
        for key in ("launches", "cleanup", "hooks", "plans", "readiness", "drills", "arc"):
            if document.has(key) and not self.recovery and not document.is_wrong("recovery"):
                document.mistake(key, "there is no recovery role", f"Write recovery: true, or remove {key}")
        if self.arc and self.arc.cleanup and not self.cleanup and not document.is_wrong("cleanup"):
            document.mistake("arc.cleanup", "the recovery roles may terminate nothing", "Write cleanup: {} beside arc")
        if self.external_id and self.external_id in self.accepted_external_ids:
            document.mistake("accepted_external_ids", "external_id itself is listed", "Remove it there")
        if len({*self.accepted_external_ids}) < len(self.accepted_external_ids):
            document.mistake("accepted_external_ids", "an id is listed twice", "Remove one")
        if self.keep_values and not (self.kms.has_key or document.is_wrong("kms")):
            what = "it keeps tag values, and there is no key of your own to encrypt them with"
            document.mistake("keep_values", what, "Write kms: {create: true}, or name a key under kms.key_arn")
        if self.reports and self.reports.bucket == self.backend.bucket != "":
            what = "it is the bucket of the states, which there is already"
            document.mistake("reports.bucket", what, "Name a new one")
        if self.deployers and not self.apply_sync and not document.is_wrong("apply_sync"):
            document.mistake("deployers", "there are no fleets stacks", "Write apply_sync: true, or remove deployers")

    @property
    def accounts(self) -> tuple[AccountSettings, ...]:
        return (self.hub, *self.spokes)

    @property
    def placed_accounts(self) -> tuple[tuple[str, AccountSettings], ...]:
        """All accounts, each with its path in the settings."""
        return (("hub", self.hub), *((f"spokes[{index}]", each) for index, each in enumerate(self.spokes)))

    @property
    def partition(self) -> str:
        return partition_of(self.home_region)

    @property
    def external_ids(self) -> str | list[str]:
        """The external ids of which the roles take any; not as a list where there is only one."""
        accepted = sorted({self.external_id, *self.accepted_external_ids})
        return accepted if len(accepted) > 1 else self.external_id

    @property
    def read_role(self) -> str:
        return self.roles.read or f"{self.name}-read"

    @property
    def write_role(self) -> str:
        return self.roles.write or f"{self.name}-write"

    @property
    def recovery_role(self) -> str:
        return self.roles.recovery or f"{self.name}-launch"

    @property
    def ensures_launch(self) -> bool:
        """Whether the policy ensures launch settings, which takes more permissions."""
        launch = policy_from_document(self.policy).launch
        return "ensure" in (launch.copy_tags, launch.instance_type)

    @property
    def fans_out(self) -> bool:
        """Whether the schedule starts the state machine. A target without regions, or with a glob, may be many."""
        if self.fan_out.mode != "auto":
            return self.fan_out.mode == "on"
        targets = [account for account in self.accounts if not account.origin_only]
        is_one = len(targets) == 1 and len(targets[0].regions) == len(names(targets[0].regions)) == 1
        return self.organization or not is_one

    @property
    def state_prefix(self) -> str:
        """What the keys of states in S3 start with."""
        return f"{self.name}/" if self.backend.prefix is None else self.backend.prefix
