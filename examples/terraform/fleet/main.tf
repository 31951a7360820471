terraform {
  required_providers {
    tagsync = { source = "tagsync/tagsync" }
  }
}

provider "tagsync" {
  region = "us-east-1"
}

resource "tagsync_fleet" "this" {}
