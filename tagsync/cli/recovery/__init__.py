"""The commands of `tagsync recovery`, one file each."""
