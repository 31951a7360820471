"""What hooks call: functions, SSM documents and URLs. Implements the port `HookCaller`."""
