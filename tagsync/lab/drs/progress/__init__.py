"""What happens as the clock moves: jobs that end, steps of executions that follow one another."""
