"""Undo: from what a run wrote to the plan that takes it back, where nothing was changed since."""
