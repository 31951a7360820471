"""Two resources of one configuration that are the same thing in AWS: each would write what the other writes.

Terraform tells a provider neither the name of a resource nor its line. It adds both to a diagnostic itself, so the
resource at which the mistake is reported is named by Terraform, and the other one here, by its arguments. Where both
plans are made at the same time, it is reported at both.

A provider block is a process of its own, or at least configured by itself. What stands under another one is not seen.

`terraform test` (1.13 and newer) configures a provider block of a test file once, and then plans the same resources in
every run, which looks the same as two resources. It is the one that configures without a validation just before.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tagsync.provider.wire.api import Attributes, Call, DiagnosticError

_PLANNED = "planned"
"""In the private data of a planned update: Terraform hands it to the create of the same resource if it is replaced.
`refreshed.forget` takes it out of what goes into the state."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a resource plans for. `things` are texts that no other resource may have, each shown in the mistake.

    `kind` is the word for such a resource, `described` is how its arguments tell it from another one. `fix` says what
    to do, and `argument` is where the mistake is reported.
    """

    kind: str
    things: tuple[str, ...]
    described: str
    fix: str
    argument: str = "region"


@dataclass(slots=True)
class Twins:
    """The claims of the plans that were made since the provider was configured. Thread-safe.

    Nothing is a mistake where resources are `planned_repeatedly`.
    """

    planned_repeatedly: bool = False
    _claims: defaultdict[tuple[str, str], list[Claim]] = field(default_factory=lambda: defaultdict(list))
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @contextmanager
    def alone(self, claim: Claim, prior: Attributes | None, call: Call) -> Iterator[None]:
        """A plan of a create or an update is made inside. At its end it raises `DiagnosticError` if another resource
        claims the same.

        A replacement is planned twice, as an update and then as a create: the second time says nothing new.
        """
        if self.planned_repeatedly or (prior is None and call.private.pop(_PLANNED, False)):
            yield
            return
        if prior is not None:
            call.private[_PLANNED] = True
        with self._lock:
            for thing in claim.things:
                self._claims[claim.kind, thing].append(claim)
        yield
        with self._lock:
            all_of = {thing: tuple(self._claims[claim.kind, thing]) for thing in claim.things}
        if common := {thing: each for thing, claims in all_of.items() for each in claims if each is not claim}:
            raise _mistake(claim, common)


def _mistake(claim: Claim, common: dict[str, Claim]) -> DiagnosticError:
    others = sorted({each.described for each in common.values()})
    return DiagnosticError(
        f"Two {claim.kind} for {', '.join(common)}",
        "Another resource of this configuration is the same, and each would change what the other one writes. "
        f"{claim.fix} Terraform does not tell a provider where the other one stands. "
        f"{' '.join(f'It {each}.' for each in others)} To destroy all the same: terraform destroy -refresh=false.",
        claim.argument,
    )
