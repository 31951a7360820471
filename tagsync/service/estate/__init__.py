"""The estate as the function tag_discovery and the API offer it."""
