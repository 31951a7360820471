"""The fleet on AWS: source servers, their EC2 instances, regions, accounts, and writing tags."""
