"""Drills on a calendar: started when they are due, followed to their end, and told if they were not held."""
