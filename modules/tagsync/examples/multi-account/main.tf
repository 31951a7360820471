# One module call for all accounts: each has regions of its own, and all share one policy.
locals {
  accounts = {
    "222222222222" = ["us-east-1", "us-west-2"]
    "333333333333" = ["eu-west-1", "eu-central-1", "ap-southeast-2"]
  }
}

module "tagsync" {
  source   = "../.." # elsewhere: git::https://github.com/tagsync/tagsync.git//modules/tagsync?ref=v0.1.0
  for_each = local.accounts

  regions = each.value
  policy  = file("${path.module}/policy.yaml")
  assume_role = {
    role_arn    = "arn:aws:iam::${each.key}:role/tagsync"
    external_id = "tagsync-lab"
  }
  minimum_coverage = 0.8
}

# With these the first plan shows `old -> new` instead of one big creation. They may stay.
import {
  for_each = merge([for account, regions in local.accounts : { for region in regions : "${account}/${region}" => {
    account = account
    region  = region
  } }]...)
  to = module.tagsync[each.value.account].tagsync_fleet.this[each.value.region]
  id = "${each.key} arn:aws:iam::${each.value.account}:role/tagsync tagsync-lab"
}

output "coverage" {
  value = { for account, tagsync in module.tagsync : account => tagsync.coverage }
}
