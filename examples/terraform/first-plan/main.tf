terraform {
  required_providers {
    tagsync = { source = "tagsync/tagsync" }
  }
}

provider "tagsync" {
  # For instances that live in other accounts than DRS.
  origin_role {
    role_name   = "tagsync"
    external_id = "tagsync-lab"
  }
}

locals {
  regions = toset(["us-east-1", "eu-west-1"])
}

import {
  for_each = local.regions
  to       = tagsync_fleet.this[each.key]
  id       = each.key
}

resource "tagsync_fleet" "this" {
  for_each = local.regions

  region = each.key
}
