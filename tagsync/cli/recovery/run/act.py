"""Does something with a drive that is named by its plan or its id, and prints its status."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.cli.recovery.kit.service import Service, ask


def act(step: str, recovery: str, service: Service, *, replacing: Mapping[str, object] | None = None) -> int:
    """`replacing` says which recovery instances may be replaced. Raises as `find_drive` and `ask` do."""
    from tagsync.cli.recovery.kit.named import find_drive

    run_id = find_drive(recovery, service, f"tagsync recovery run {step}")
    return ask({"step": step, "runId": run_id, **(replacing or {})}, service)
