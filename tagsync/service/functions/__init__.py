"""The eight Lambda functions. Each file composes one and holds nothing else."""
