"""Tags, policy and plans as pure data and functions, in the standard library only."""
