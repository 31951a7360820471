"""What native and driven recoveries share: statuses, a recovery and its servers, steering, DRS jobs and quotas."""
