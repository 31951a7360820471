"""The resource `tagsync_recovery_plan`: a native DRS recovery plan."""
