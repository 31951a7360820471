"""Turns every exception of a call into diagnostics, which Terraform shows. The process goes on."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

from tagsync.provider.wire.diagnostics import Diagnostic, DiagnosticError, Diagnostics
from tagsync.provider.wire.provider import Provider
from tagsync.provider.wire.values import ValueMismatch

log = logging.getLogger(__name__)


@contextmanager
def reported(diags: Diagnostics, provider: Provider, call_name: str) -> Iterator[None]:
    """Turns any exception raised inside into diagnostics, even SystemExit, which would leave the call hanging.

    The message of an unexpected exception may hold tag values, so it is neither shown nor logged (law 9). The calls
    that led to it are in the log, at level DEBUG.
    """
    try:
        yield
    except DiagnosticError as error:
        diags.add(error.diagnostic)
    except ValueMismatch as error:
        log.error("%s: %s", call_name, error)
        diags.error(
            "The provider made a value that is not of its type",
            f"{error} (in {call_name}). This is a bug in the provider, not in your configuration: please report it.",
            *error.path,
        )
    except Exception as error:
        diags.add(*(_explained(provider, error) or [_bug(error, call_name)]))
    except BaseException as error:
        diags.add(_bug(error, call_name))


def _explained(provider: Provider, error: Exception) -> list[Diagnostic]:
    try:
        return [*provider.explain(error)]
    except Exception as failed:
        log.debug("explain() itself failed: %s", _way(failed))
        return []


def _bug(error: BaseException, call_name: str) -> Diagnostic:
    place = _place(error)
    log.error("%s: %s in %s", call_name, type(error).__name__, place)
    log.debug("%s: %s", call_name, _way(error))
    return Diagnostic(
        f"Unexpected {type(error).__name__} in the provider",
        f"It happened in {place}, during {call_name}. This is a bug in the provider, not in your configuration. Run "
        "again with TF_LOG=DEBUG: the log then holds the calls that led to it, to report it with.",
    )


def _place(error: BaseException) -> str:
    """The module and line that raised it."""
    *_, (frame, line) = traceback.walk_tb(error.__traceback__)
    return f"{frame.f_globals.get('__name__')} line {line}"


def _way(error: BaseException) -> str:
    """Its type and the calls that led to it, without its message."""
    calls = [f"  {call.filename}:{call.lineno} in {call.name}" for call in traceback.extract_tb(error.__traceback__)]
    return "\n".join([type(error).__name__, *calls])
