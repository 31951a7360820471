from __future__ import annotations

from tests import hypothesis_profiles

hypothesis_profiles.load()
