"""What commands share: flags, sessions with AWS, output, progress, exit codes."""
