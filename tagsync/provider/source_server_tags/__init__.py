"""The resource `tagsync_source_server_tags`: chosen tags of one source server."""
