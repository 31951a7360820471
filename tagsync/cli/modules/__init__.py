"""`tagsync modules`: the Terraform modules of this version."""
