"""Figures of tagsync against baselines measured in the same run. `python -m bench`."""
