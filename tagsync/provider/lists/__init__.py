"""Lists of resources, for `terraform query`."""
