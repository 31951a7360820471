"""How hypothesis runs here: the same examples every time in CI, new ones on every run elsewhere."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings


def load() -> None:
    """Chooses the profile. `CI=true` makes the examples deterministic."""
    settings.register_profile(
        "tagsync",
        deadline=None,
        max_examples=60,
        print_blob=True,
        derandomize=os.environ.get("CI", "").lower() in ("1", "true"),
        database=None,
        report_multiple_bugs=False,
        phases=[Phase.explicit, Phase.generate, Phase.shrink],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    settings.load_profile("tagsync")
