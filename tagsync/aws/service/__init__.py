"""The AWS resources of the always-on service: functions, schedule, state machine, topic."""
