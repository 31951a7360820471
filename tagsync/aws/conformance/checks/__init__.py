"""The checks, by what they ask about: each is a function with its `@check`."""
