"""tagsync installed from its wheel alone, outside of the clone."""
