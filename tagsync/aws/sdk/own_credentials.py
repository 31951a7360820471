"""The caller's own credentials: found in every way that botocore knows, all at once, or one clear `LoginFailed`."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import botocore.session
from botocore.credentials import AssumeRoleProvider, Credentials, ReadOnlyCredentials, RefreshableCredentials

from tagsync.aws.sdk.errors import LoginFailed
from tagsync.aws.sdk.mfa import ask_for_code


def own_credentials(base: botocore.session.Session) -> Credentials | None:
    """The credentials that botocore's chain finds. None: there are none. Raises `LoginFailed`.

    They are got at once: MFA codes are asked for, processes run, STS and SSO called. So none of that happens in the
    midst of the work. Where a code is needed, one that is typed serves the whole session.
    """
    _log_no_tracebacks()
    with explained(base):
        for provider in getattr(base.get_component("credential_provider"), "providers", ()):
            if isinstance(provider, AssumeRoleProvider):
                provider._prompter = ask_for_code
        found: Credentials | None = base.get_credentials()
        if isinstance(found, RefreshableCredentials):
            found.get_frozen_credentials()
            return _Renewed(base, found)
    return found


@contextmanager
def explained(base: botocore.session.Session) -> Iterator[None]:
    """Turns whatever botocore raises about credentials and configuration into `LoginFailed`.

    That may be anything: what a program printed is parsed, files are opened, members are looked up.
    """
    try:
        yield
    except LoginFailed:
        raise
    except Exception as error:
        from tagsync.aws.sdk.login_failures import explain

        raise explain(error, base) from None


class _Renewed:
    """Credentials that expire. A call for which they cannot be renewed fails with `LoginFailed`."""

    def __init__(self, base: botocore.session.Session, found: RefreshableCredentials) -> None:
        self._base, self._found = base, found
        self.method = found.method

    def get_frozen_credentials(self) -> ReadOnlyCredentials:
        with explained(self._base):
            return self._found.get_frozen_credentials()

    def get_deferred_property(self, name: str) -> Callable[[], Any]:
        return lambda: getattr(self.get_frozen_credentials(), name)


def _log_no_tracebacks() -> None:
    """botocore logs that credentials cannot be renewed, with its traceback, and then raises or tries again later."""
    for name in ("botocore.credentials", "botocore.tokens"):
        logging.getLogger(name).addFilter(_has_no_traceback)


def _has_no_traceback(record: logging.LogRecord) -> bool:
    return not (record.exc_info and record.levelno >= logging.WARNING)
