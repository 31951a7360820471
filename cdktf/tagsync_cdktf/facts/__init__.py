"""What a deployment consists of, as data from its settings: names, functions, policies, state machines, alarms."""
