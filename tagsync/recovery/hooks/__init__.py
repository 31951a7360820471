"""Hooks of a driven recovery: functions, documents and checks that are called before and after a wave."""
