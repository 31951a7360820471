# Keep the tags of two regions true to their EC2 instances.
module "tagsync" {
  source = "../.." # elsewhere: git::https://github.com/tagsync/tagsync.git//modules/tagsync?ref=v0.1.0

  regions = ["us-east-1", "eu-west-1"]
}

# With these the first plan shows `old -> new` instead of one big creation. They may stay.
import {
  for_each = toset(["us-east-1", "eu-west-1"])
  to       = module.tagsync.tagsync_fleet.this[each.key]
  id       = each.key
}

output "coverage" {
  value = module.tagsync.coverage
}
