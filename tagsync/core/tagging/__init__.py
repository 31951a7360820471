"""What a policy says about tags: which of them, and with which values."""
