"""The Terraform provider."""
