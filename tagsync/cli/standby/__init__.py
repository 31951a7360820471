"""`tagsync standby`: one file a command."""
