terraform {
  required_providers {
    tagsync = { source = "tagsync/tagsync" }
  }
}

# Everything the module takes, in an account of which the caller is not a member.
module "tagsync" {
  source = "../.." # elsewhere: git::https://github.com/tagsync/tagsync.git//modules/tagsync?ref=v0.1.0

  regions = ["us-east-1", "us-west-2"]
  assume_role = {
    role_arn     = "arn:aws:iam::222222222222:role/tagsync"
    external_id  = "tagsync-lab"
    session_name = "terraform"
  }

  # For instances that live in other accounts than DRS.
  origin_role = {
    role_name   = "tagsync"
    external_id = "tagsync-lab"
  }

  policy = {
    version = 1
    servers = { exclude = { origin_tags = { Environment = ["Sandbox"] } } }
    tags = {
      exclude    = ["tmp:*"]
      rename     = { Environment = "Stage" }
      set        = { "dr:managed-by" = "platform" }
      provenance = ["account", "instance-id"]
      protect    = ["finance:*"]
    }
    overflow = { action = "trim", priority = ["DR-*", "dr:*", "Name", "Stage"] }
  }

  minimum_coverage     = 0.75
  max_removals         = 5
  max_removals_percent = 2
  on_destroy           = "remove_owned"
}

# The first plan takes what is there, so that it shows `old -> new` instead of one big creation.
import {
  for_each = toset(["us-east-1", "us-west-2"])
  to       = module.tagsync.tagsync_fleet.this[each.key]
  id       = "222222222222/${each.key} arn:aws:iam::222222222222:role/tagsync tagsync-lab origin_role=tagsync tagsync-lab"
}

output "coverage" {
  value = module.tagsync.coverage
}

output "summary" {
  value = module.tagsync.summary
}

output "skipped" {
  value = module.tagsync.skipped
}
