"""The events of the schedules of cleanups."""

from __future__ import annotations

TEND, WATCH = "tend-cleanups", "watch-drills"
"""Do what is due; count what was left running."""
