terraform {
  required_providers {
    tagsync = { source = "tagsync/tagsync" }
  }
}

provider "tagsync" {}

data "tagsync_source_servers" "wave_1" {
  region = "us-east-1"

  # Servers that have every one of these tags, exactly so.
  selector = {
    DR-Application = "Directory"
    DR-Wave        = "1"
  }
}

output "wave_1" {
  value = { for server in data.tagsync_source_servers.wave_1.servers : server.id => server.replication_state }
}
