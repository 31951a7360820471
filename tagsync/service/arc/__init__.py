"""A step of ARC Region switch: a custom action Lambda block asks for it until it is done (docs/arc.md)."""
