"""What a run overwrites, kept so that it can be rolled back."""
