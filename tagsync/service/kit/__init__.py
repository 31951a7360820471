"""What several functions need: configuration, connections, deadlines, requests, answers, logs and metrics."""
