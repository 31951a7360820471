"""The `tagsync` program: one file a command."""
