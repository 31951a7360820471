"""The Lambda functions of the always-on service: `drs_tag_sync`, `tag_event` and `api` are the entry points."""
