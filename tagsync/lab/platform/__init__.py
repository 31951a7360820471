"""What runs by itself in the lab, on top of moto.

Functions, events (queues, schedules, buses), HTTP APIs, state machines, metrics and alarms; `composition` puts them
together, and `moto_hooks` lets moto hand over to them.
"""
