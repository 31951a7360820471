# The workspace plans and applies on HCP Terraform's machines. upload.sh brings the provider there.
terraform {
  cloud {
    organization = "acme"
    workspaces { name = "dr-tags" }
  }
  required_providers {
    tagsync = { source = "app.terraform.io/acme/tagsync" }
  }
}

# Credentials: the workspace has the variables TFC_AWS_PROVIDER_AUTH and TFC_AWS_RUN_ROLE_ARN.
provider "tagsync" {}

# The first plan takes what is there, so that it shows `old -> new`.
import {
  to = tagsync_fleet.this
  id = "us-east-1"
}

resource "tagsync_fleet" "this" {
  region = "us-east-1"
}
