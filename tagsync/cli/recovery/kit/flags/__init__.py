"""The flags of commands of `tagsync recovery`. They import little: a help text needs no more."""
