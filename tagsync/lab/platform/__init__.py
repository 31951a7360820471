"""What runs by itself in the lab, on top of moto: functions, queues, schedules, events, APIs, alarms."""
