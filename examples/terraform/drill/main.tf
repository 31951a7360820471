terraform {
  required_version = ">= 1.14"
  required_providers {
    tagsync = { source = "tagsync/tagsync" }
  }
}

provider "tagsync" {
  region = "us-east-1"
}

# A recovery plan that is drilled whenever its waves change ...
resource "tagsync_recovery_plan" "directory" {
  name = "directory"

  selector = {
    DR-Application = "Directory"
  }

  lifecycle {
    action_trigger {
      events  = [after_create, after_update]
      actions = [action.tagsync_drill.directory]
    }
  }
}

# ... and by hand: terraform apply -invoke=action.tagsync_drill.directory
action "tagsync_drill" "directory" {
  config {
    plan              = tagsync_recovery_plan.directory
    replace_instances = true
    wait              = true
  }
}
