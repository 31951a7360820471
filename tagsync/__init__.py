"""Keeps the tags of DRS source servers equal to those of their EC2 instances, and turns tags into recoveries."""
