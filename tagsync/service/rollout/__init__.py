"""How new versions of the functions take over."""
