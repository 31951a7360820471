"""Installing and packaging the provider for Terraform and OpenTofu."""
