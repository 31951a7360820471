"""The list `tagsync_fleet`: every account and region with source servers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from tagsync.core.documents.forms import ACCOUNT
from tagsync.core.errors import InputError
from tagsync.core.sentences import sentence
from tagsync.discovery.survey import Survey
from tagsync.engine.run import RunStatus
from tagsync.engine.targets.region_choice import is_region
from tagsync.provider.connections.choice import Choice
from tagsync.provider.connections.connections import Connections
from tagsync.provider.connections.identities import with_role
from tagsync.provider.connections.problems import unreadable_text
from tagsync.provider.connections.reader import Reader, form
from tagsync.provider.fleet.plan import identity
from tagsync.provider.fleet.resource import Fleet
from tagsync.provider.wire.api import (
    BOOL,
    STRING,
    Attribute,
    Attributes,
    Call,
    DiagnosticError,
    Diagnostics,
    Found,
    List,
    ListResource,
    Schema,
)
from tagsync.report.words import some


class FleetList(ListResource):
    schema = Schema(
        {
            "regions": Attribute(
                List(STRING),
                optional=True,
                description="The regions to look at, by name or by a glob such as `eu-*`. Default: every region of DRS "
                "that the account has turned on (`ec2:DescribeRegions`).",
            ),
            "exclude_regions": Attribute(
                List(STRING),
                optional=True,
                may_be_empty=True,
                description="Regions to leave out, by name or by a glob.",
            ),
            "accounts": Attribute(
                List(STRING),
                optional=True,
                description="The DRS accounts to look at, by id. Others than the provider's are reached with its "
                "`account_role`. Default: the provider's account.",
            ),
            "organization": Attribute(
                BOOL,
                optional=True,
                description="Whether to look at every active account of the AWS organisation, too "
                "(`organizations:ListAccounts`, with the provider's credentials). Default: `false`.",
            ),
            "exclude_accounts": Attribute(
                List(STRING), optional=True, may_be_empty=True, description="Accounts to leave out, by id."
            ),
        },
        description="Finds every account and region that has source servers, for `terraform query`. Each is a fleet: "
        "an `import` block with its identity, and a `tagsync_fleet` with its region and, in other accounts than the "
        "provider's, its `assume_role`. Regions without source servers are left out. What cannot be read is a warning "
        "that names it, and an error if nothing can.",
    )

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        self.resource = Fleet(connections)

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        _read(Reader(config, diags))

    def list(self, config: Attributes, call: Call) -> Iterable[Found]:
        try:
            survey = self._connections.shared.survey(_read(Reader(config, call.diags)))
        except InputError as error:
            raise DiagnosticError("The list cannot be made", sentence(error)) from None
        _tell_unread(survey, call.diags)
        return self._fleets(survey)

    def _fleets(self, survey: Survey) -> Iterator[Found]:
        servers = Counter(server.target for server in survey.servers)
        for target in sorted(servers):
            name = f"{target}: {some(servers[target], 'source server')}"
            yield Found(name, with_role({**identity(target), "assume_role": None}, self._connections))


def _read(reader: Reader) -> Choice:
    check = form(ACCOUNT, '"111111111111", with 12 digits in quotes')
    accounts, organization = reader.texts("accounts", check=check), reader.flag("organization")
    if organization and reader.is_given("accounts"):
        detail = "organization looks at every account, and accounts names some: keep one of the two."
        reader.error("Two choices of accounts", detail, "accounts")
    return Choice(
        accounts=accounts,
        exclude_accounts=reader.texts("exclude_accounts", check=check),
        organization=organization,
        regions=reader.texts("regions", check=_region_problem),
        exclude_regions=reader.texts("exclude_regions", check=_region_problem),
    )


def _region_problem(text: str) -> str:
    return "" if is_region(text) else f'"{text}" is not a region. Write one such as "eu-west-1", or a glob like "eu-*"'


def _tell_unread(survey: Survey, diags: Diagnostics) -> None:
    """A warning for each place that could not be read; errors if none could."""
    tell = diags.error if survey.status is RunStatus.FAILED else diags.warning
    for target, problem in survey.problems:
        summary, detail = unreadable_text(problem, str(target))
        tell(summary, f"{detail} It may have source servers, which this list then lacks.")
    for account, note in survey.notes:
        diags.warning(f"Account {account} was not looked at", sentence(note))
