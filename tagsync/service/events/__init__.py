"""Tag-change events of EC2 instances, and the repair that follows them."""
