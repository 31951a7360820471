terraform {
  required_providers {
    tagsync = { source = "tagsync/tagsync" }
  }
}

provider "tagsync" {
  region = "us-east-1"
}

# Servers that carry these tags already ...
data "tagsync_source_servers" "directory" {
  selector = {
    DR-Application = "Directory"
    Owner          = "platform@example.com"
  }
}

# ... and what is wanted of the first of them besides.
resource "tagsync_source_server_tags" "first" {
  source_server_id = data.tagsync_source_servers.directory.ids[0]

  tags = {
    "dr:runbook" = "https://wiki.example.com/dr/directory"
    "dr:order"   = "1"
  }
}
