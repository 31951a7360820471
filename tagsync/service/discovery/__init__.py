"""Discovery as the functions and the API offer it."""
