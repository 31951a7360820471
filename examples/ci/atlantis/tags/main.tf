# Add the backend of your state.
terraform {
  required_providers {
    tagsync = { source = "tagsync/tagsync" }
  }
}

provider "tagsync" {}

# The first plan takes what is there, so that it shows `old -> new`.
import {
  to = tagsync_fleet.this
  id = "us-east-1"
}

resource "tagsync_fleet" "this" {
  region = "us-east-1"
}
