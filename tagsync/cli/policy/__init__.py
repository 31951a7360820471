"""`tagsync policy`: one file a command."""
