"""DRS's own events: replication that stalls, and launches that end."""
