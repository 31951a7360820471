terraform {
  required_providers {
    tagsync = { source = "tagsync/tagsync" }
  }
}

provider "tagsync" {}

data "tagsync_fleet_status" "this" {
  region = "us-east-1"
}

# Warns at plan and apply, and stops neither.
check "recovery_finds_its_servers" {
  assert {
    condition     = coalesce(data.tagsync_fleet_status.this.coverage, 1) >= 0.7
    error_message = "Too few source servers have the tags of their instances: recovery would not find the others."
  }
}

output "coverage" {
  value = data.tagsync_fleet_status.this.coverage
}

output "not_in_sync" {
  value = {
    for server in data.tagsync_fleet_status.this.servers : server.name => server.detail... if server.bucket != "in_sync"
  }
}
