"""HTTP APIs in the lab, and who may call them."""
