"""The ownership record: which tags on a source server tagsync wrote, kept on the server itself (law 4)."""
