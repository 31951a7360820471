"""How hypothesis runs here: the same examples every time in CI, new ones on every run elsewhere."""

from __future__ import annotations

import os
from enum import StrEnum

from hypothesis import HealthCheck, Phase, settings
from hypothesis.vendor.pretty import RepresentationPrinter, for_type_by_name

IN_CI = os.environ.get("CI", "").lower() in ("1", "true")


def load() -> None:
    """Chooses the profile. With `CI=true` examples are deterministic, and a failing one is told as it was found: to
    make it small takes minutes, which a run at one's desk has."""
    settings.register_profile(
        "tagsync",
        deadline=None,
        max_examples=60,
        print_blob=True,
        derandomize=IN_CI,
        database=None,
        report_multiple_bugs=False,
        phases=[Phase.explicit, Phase.generate, *([] if IN_CI else [Phase.shrink])],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    settings.load_profile("tagsync")
    for_type_by_name("enum", "StrEnum", _print_word)


def _print_word(word: StrEnum, printer: RepresentationPrinter, _cycle: bool) -> None:
    """`ProblemKind.THROTTLED`: an example with it can be kept, which its repr does not allow."""
    printer.text(f"{type(word).__name__}.{word.name}")
