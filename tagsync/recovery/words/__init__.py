"""What native and driven recoveries share: statuses, DRS jobs and their quotas."""
