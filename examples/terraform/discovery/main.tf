terraform {
  required_providers {
    tagsync = { source = "tagsync/tagsync" }
  }
}

provider "tagsync" {}

data "tagsync_discovery" "directory" {
  region = "us-east-1"

  # Servers that have every one of these tags, exactly so.
  selector = {
    DR-Application = "Directory"
  }
}

# A recovery launches whole waves, and a selector that finds nothing launches none: say so before the night it is needed.
check "every_server_can_be_launched" {
  assert {
    condition     = data.tagsync_discovery.directory.total_servers > 0 && data.tagsync_discovery.directory.unhealthy_count == 0
    error_message = "${data.tagsync_discovery.directory.unhealthy_count} of ${data.tagsync_discovery.directory.total_servers} servers cannot be launched now."
  }
}

output "waves" {
  value = { for wave in data.tagsync_discovery.directory.waves : wave.wave => wave.server_ids }
}
