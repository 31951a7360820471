"""What the commands of `tagsync recovery` share: which recovery is meant, its preflight, what is watched and shown."""
