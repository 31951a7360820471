"""What the identities of resources have in common: the DRS account and region that a resource is in."""

from __future__ import annotations

from tagsync.core.documents.forms import ACCOUNT
from tagsync.core.sentences import sentence
from tagsync.provider.connections.configuration import check_region
from tagsync.provider.connections.connections import Connections
from tagsync.provider.connections.reader import form
from tagsync.provider.wire.api import Attributes, DiagnosticError

ACCOUNT_TEXT = "Account id of DRS. An import may leave it out where it is the provider's."
REGION_TEXT = "DRS region."
_account_problem = form(ACCOUNT, "111111111111, with 12 digits")


def with_account(identity: Attributes, connections: Connections) -> Attributes:
    """The identity of an import with the account, which is the provider's where it names none. Raises
    `DiagnosticError` for what is no account or no region, and while the provider is not known."""
    account = identity["account"] or connections.shared.account
    if problems := [problem for problem in (_account_problem(account), check_region(identity["region"])) if problem]:
        raise DiagnosticError("Invalid identity", "\n".join(map(sentence, problems)))
    return {**identity, "account": account}


def with_role(imported: Attributes, connections: Connections) -> Attributes:
    """What is imported, for a resource that takes a role: in any account but the provider's own, `assume_role` is the
    provider's `account_role`, if there is one. Raises `DiagnosticError` while the provider is not known."""
    if imported["account"] in (None, connections.shared.account):
        return imported
    return {**imported, "assume_role": connections.role_in(imported["account"])}
