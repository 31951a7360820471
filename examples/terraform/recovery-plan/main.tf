terraform {
  required_providers {
    tagsync = { source = "tagsync/tagsync" }
  }
}

provider "tagsync" {
  region = "us-east-1"
}

# The tags of the source servers, kept equal to those of their instances ...
resource "tagsync_fleet" "this" {}

# ... and what recovers them, wave by wave.
resource "tagsync_recovery_plan" "directory" {
  name        = "directory"
  description = "Directory services, before everything else"

  selector = {
    DR-Application = "Directory"
  }

  wait_minutes = 5
  waits_after  = { "2" = 15 }

  optional {
    any_of = {
      Environment = ["Test", "Sandbox"]
    }
  }

  depends_on = [tagsync_fleet.this]
}
