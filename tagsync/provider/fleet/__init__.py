"""The resource `tagsync_fleet`: all source servers of one DRS account and region."""
