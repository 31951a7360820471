"""What is deployed, as data: names, policies, functions, state machines, alarms. No cdktf here."""
