terraform {
  required_providers {
    tagsync = { source = "terraform.local/tagsync/tagsync" }
  }
}

provider "tagsync" {
  region = "us-east-1"
}

resource "tagsync_fleet" "this" {}
