"""Functions: `provider::tagsync::desired(...)`."""
