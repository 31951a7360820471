"""Which accounts the provider may work in: `allowed_account_ids` and `forbidden_account_ids`."""

from __future__ import annotations

from dataclasses import dataclass

from tagsync.core.documents.forms import ACCOUNT
from tagsync.provider.connections.reader import Reader, form

_ALLOWED, _FORBIDDEN = "allowed_account_ids", "forbidden_account_ids"


@dataclass(frozen=True, slots=True)
class AccountRule:
    """Empty: every account is fine."""

    allowed: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()

    @property
    def argument(self) -> str:
        """The argument that decides. Empty if none is set."""
        return _ALLOWED if self.allowed else _FORBIDDEN if self.forbidden else ""

    def refuses(self, account: str) -> str:
        """Why an account is refused; empty if it is not."""
        if self.allowed and account not in self.allowed:
            return f"The DRS account is {account}, which is not among the {_ALLOWED}: {', '.join(self.allowed)}"
        return f"The DRS account is {account}, which is among the {_FORBIDDEN}" if account in self.forbidden else ""


def read_account_rule(reader: Reader) -> AccountRule:
    check = form(ACCOUNT, '"111111111111", with 12 digits in quotes')
    allowed, forbidden = (reader.texts(name, check=check) for name in (_ALLOWED, _FORBIDDEN))
    if reader.is_given(_ALLOWED) and reader.is_given(_FORBIDDEN):
        detail = f"{_ALLOWED} and {_FORBIDDEN} are both set: keep one of them, and remove the other."
        reader.error("Two rules for accounts", detail, _FORBIDDEN)
    return AccountRule(allowed if reader.is_known(_ALLOWED) else (), forbidden)
