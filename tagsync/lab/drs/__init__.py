"""The simulated AWS Elastic Disaster Recovery service: its records, its rules and its wire protocol."""
