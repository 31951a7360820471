"""The files that tagsync ships beside its code: where they are, and copies of them in folders of users."""
