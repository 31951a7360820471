"""What runs and what ran: recoveries as a list."""
