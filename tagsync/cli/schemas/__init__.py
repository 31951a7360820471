"""`tagsync schemas`: the JSON Schemas of this version."""
