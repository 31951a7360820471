"""The source address of the provider, and the addresses in full under which it is installed."""

SOURCE = "tagsync/tagsync"
"""The source address, as a configuration names it."""

TERRAFORM, OPENTOFU, LOCAL = "registry.terraform.io", "registry.opentofu.org", "terraform.local"
"""Terraform puts the first host before an address that has none, OpenTofu the second. The third was that of the
provider before it had an address that a registry can serve; states and configurations may still have it."""

ADDRESS = f"{TERRAFORM}/{SOURCE}"
"""The address in full, as a state of Terraform has it."""

ADDRESSES = tuple(f"{host}/{SOURCE}" for host in (TERRAFORM, OPENTOFU, LOCAL))
