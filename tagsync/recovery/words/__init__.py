"""What native and driven recoveries share: statuses, one recovery and its servers, DRS jobs and their quotas."""
