"""The quotas of DRS jobs in an account and region. `discovery.waves.SERVERS_A_JOB` is the third one."""

from __future__ import annotations

MOST_JOBS = 20
"""DRS jobs at work at once in an account and region."""

MOST_SERVERS_IN_JOBS = 500
"""Servers in all of these jobs."""
