"""What is told of a cleanup after a drill."""
