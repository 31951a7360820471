"""The routes of the API. There is no other way to add one: each has a role, and none is open."""

from __future__ import annotations

from tagsync.service.api import (
    cleanup,
    discovery,
    driven,
    log_level,
    native,
    rollback,
    runs,
    settings,
    steering,
    tag_sync,
)
from tagsync.service.api.after import verify
from tagsync.service.api.plans import drills, history, points, readiness

ROUTES = (
    tag_sync.start_sync,
    runs.latest,
    runs.one_run,
    rollback.roll_back,
    settings.read_settings,
    settings.change_settings,
    log_level.read_log_level,
    log_level.change_log_level,
    discovery.discover,
    discovery.resolve_group,
    discovery.estate,
    points.read_points,
    native.start_execution,
    native.one_execution,
    verify.verify_execution,
    steering.retry_step,
    steering.skip_step,
    steering.leave_out,
    steering.cancel_execution,
    cleanup.clean_up_execution,
    driven.begin_run,
    driven.newest_runs,
    driven.one_driven_run,
    verify.verify_run,
    driven.approve_run,
    driven.deny_run,
    driven.retry_run,
    driven.skip_wave,
    driven.cancel_run,
    cleanup.clean_up_run,
    history.recovery_history,
    drills.read_drills,
    readiness.read_readiness,
    readiness.accept_left,
)
