terraform {
  required_providers {
    tagsync = { source = "tagsync/tagsync" }
  }
}

provider "tagsync" {}

data "tagsync_estate" "directory" {
  region = "us-east-1"

  # Every running instance that carries this tag has to be protected.
  selector = {
    DR-Application = "Directory"
  }
}

# DRS does not list an instance that it does not know: say so before the night it is needed.
check "every_instance_is_protected" {
  assert {
    condition     = data.tagsync_estate.directory.is_complete && length(data.tagsync_estate.directory.instances) == 0
    error_message = "Not protected: ${join(", ", data.tagsync_estate.directory.instances[*].instance_id)}."
  }
}

output "buckets" {
  value = data.tagsync_estate.directory.buckets
}
