"""Systems Manager as far as hooks of recoveries use it: Automation executions and commands, on the lab's clock."""
