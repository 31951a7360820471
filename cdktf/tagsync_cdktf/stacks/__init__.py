"""The stacks: one for each account and region, each with one AWS provider and a backend of its own."""
