"""State machines: executions in moto's interpreter, as the machine's role, on the lab's clock."""
