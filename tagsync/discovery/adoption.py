"""The fleets that Terraform can take over: every target with source servers, and the roles that reach it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tagsync.core.model import Target
from tagsync.core.sentences import first_few
from tagsync.discovery.survey import Survey
from tagsync.engine.targets.access import RoleToAssume

Chain = tuple[RoleToAssume, ...]
ChainOf = Callable[[str], Chain]
"""The roles that are assumed in an account, in order. Empty: the caller's own credentials, or none is known."""

_NO_PLACE = "An import id holds no session tags and no source identity"


@dataclass(frozen=True, slots=True)
class AdoptedFleet:
    """`role` is the role to assume in its account, `origin_role` one of those, all of one name, that read instances in
    other accounts; None: none is needed. `remarks` say what the fleet cannot do as it is."""

    target: Target
    servers: int
    role: RoleToAssume | None = None
    origin_role: RoleToAssume | None = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Adoption:
    """`left_out` are targets with source servers that no fleet can be written for, and why."""

    fleets: tuple[AdoptedFleet, ...] = ()
    left_out: tuple[tuple[Target, str], ...] = ()


def adopt(survey: Survey, read: ChainOf, write: ChainOf) -> Adoption:
    """What there is to take over, in order. `read` and `write` are the roles to read and to write with."""
    servers = Counter(server.target for server in survey.servers)
    origin_accounts = _origin_accounts(survey)
    fleets: list[AdoptedFleet] = []
    left_out: list[tuple[Target, str]] = []
    for target in sorted(servers):
        chain = read(target.account)
        if len(chain) > 1:
            why = f"it is reached through {len(chain)} roles, one after another, and a fleet names one"
            left_out.append((target, f"{why}. Write a provider block with all of them, and import it there"))
            continue
        chains = {each: read(each) for each in sorted(origin_accounts[target.account])}
        origins = _origin_roles(chains)
        remarks = (
            *_remarks(target.account, chain, write(target.account)),
            *_origin_remarks(chains, origins),
        )
        origin_role = origins[0] if len(origins) == 1 else None
        fleets.append(AdoptedFleet(target, servers[target], chain[0] if chain else None, origin_role, remarks))
    return Adoption(tuple(fleets), tuple(left_out))


def role_name(role: RoleToAssume) -> str:
    """Its name, with its path."""
    return role.arn.partition(":role/")[2]


def is_plain(role: RoleToAssume) -> bool:
    """Whether an ARN and an external id are all that is said of it."""
    return not (role.session.source_identity or role.session.tags)


def _origin_accounts(survey: Survey) -> defaultdict[str, set[str]]:
    """By DRS account, the other accounts with instances of it."""
    accounts: defaultdict[str, set[str]] = defaultdict(set)
    for server in survey.servers:
        if server.origin and server.origin.account != server.target.account:
            accounts[server.target.account].add(server.origin.account)
    return accounts


def _origin_roles(chains: Mapping[str, Chain]) -> list[RoleToAssume]:
    """Those that a fleet can assume, with nothing between: one for each name, external id and session."""
    roles = [chain[0] for chain in chains.values() if len(chain) == 1]
    return list({(role_name(role), role.external_id, role.session): role for role in roles}.values())


def _remarks(account: str, read: Chain, write: Chain) -> Iterator[str]:
    if write != read:
        writer = write[-1].arn if write else f"the credentials of {account}"
        yield f"tagsync writes there with {writer}. A fleet reads and writes with one role, which must be allowed both."
    if read and not is_plain(read[-1]):
        yield f"{_NO_PLACE}: give the provider {read[-1].arn} as account_role."


def _origin_remarks(chains: Mapping[str, Chain], origins: Sequence[RoleToAssume]) -> Iterator[str]:
    if far := [account for account, chain in chains.items() if len(chain) > 1]:
        yield (
            f"Instances in {first_few(far, 3)} are read through several roles, one after another, and origin_role is "
            "assumed with the provider's credentials alone. They need a role that trusts these."
        )
    if len(origins) > 1:
        names = first_few(sorted({role_name(role) for role in origins}), 3)
        yield f"Instances in other accounts are read with several roles ({names}), and origin_role names one."
    elif origins and not is_plain(origins[0]):
        yield f"{_NO_PLACE}: give the provider the role {role_name(origins[0])} as origin_role."
