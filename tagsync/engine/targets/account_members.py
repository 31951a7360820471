"""The members of a targets file that say which accounts are targets: of the organisation, but for some."""

from __future__ import annotations

import re

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import ACCOUNT, Form
from tagsync.core.documents.kinds import Flag, Texts

UNIT = Form(
    what="an organisational unit", fix="Write its name, or its id: ou-... or r-... for the root", least=1, most=128
)
_UNIT_ID = r"(?:ou|r)-[0-9a-z]+(?:-[0-9a-z]+)?"
_ACCOUNTS = Texts(ACCOUNT, may_be_empty=True)


@declared
class AccountMembers:
    """Accounts of the organisation, and accounts that are left alone or known to have no role."""

    organization: bool = member(
        Flag(), "true: every active account of the AWS organisation is a target.", default=False
    )
    organizational_units: tuple[str, ...] = member(
        Texts(UNIT),
        "Only the accounts of these organisational units, and of all units below: names or ids.",
        default=(),
        default_words="the whole organisation",
    )
    exclude_organizational_units: tuple[str, ...] = member(
        Texts(UNIT, may_be_empty=True), "But for the accounts of these units, and of all units below.", default=()
    )
    exclude_accounts: tuple[str, ...] = member(
        _ACCOUNTS, "Accounts that are no targets. Their EC2 instances are still read.", default=()
    )
    without_role: tuple[str, ...] = member(
        _ACCOUNTS, "Accounts in which no role is expected: they are shown, and are no failure.", default=()
    )

    def check_accounts(self, document: Document) -> None:
        """Notes what needs the organisation, where it is not asked."""
        if self.organization or document.is_wrong("organization"):
            return
        for key in ("organizational_units", "exclude_organizational_units"):
            if document.has(key):
                document.mistake(key, "the organisation is not asked", "Write organization: true as well")


def is_unit_id(unit: str) -> bool:
    """Whether an organisational unit is written by its id, and not by its name."""
    return re.fullmatch(_UNIT_ID, unit) is not None
