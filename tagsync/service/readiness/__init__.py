"""Readiness: whether each configured plan would start now, looked at by schedule and after runs. Nothing is started."""
