"""What every function needs: configuration, connections, deadlines, logs and metrics."""
