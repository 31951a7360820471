# The same, and the tag changes of one region are forwarded to the hub, which acts on them at once.

locals {
  hub     = "111111111111"
  readers = [for name in ["drs-tag-sync", "tag-event", "tag-discovery", "api"] : "arn:aws:iam::${local.hub}:role/tagsync-${name}"]
  writers = [for name in ["drs-tag-sync", "tag-event"] : "arn:aws:iam::${local.hub}:role/tagsync-${name}"]
  bus     = "arn:aws:events:eu-central-1:${local.hub}:event-bus/tagsync"
}

module "tagsync_roles" {
  source = "../.." # elsewhere: git::https://github.com/tagsync/tagsync.git//modules/spoke-role?ref=v0.1.0

  readers              = local.readers
  writers              = local.writers
  external_id          = "tagsync-2f6d1c"
  launch               = true
  bus_arn              = local.bus
  permissions_boundary = "arn:aws:iam::222222222222:policy/boundary"
  tags                 = { app = "tagsync" }
}

resource "aws_cloudwatch_event_rule" "forward" {
  name        = "tagsync-forward"
  description = "Tag changes of EC2 instances go to tagsync's home bus"
  state       = "ENABLED"
  event_pattern = jsonencode({
    source      = ["aws.tag"]
    detail-type = ["Tag Change on Resource"]
    detail      = { service = ["ec2"], resource-type = ["instance"] }
  })
}

resource "aws_cloudwatch_event_target" "forward" {
  rule      = aws_cloudwatch_event_rule.forward.name
  target_id = "home-bus"
  arn       = local.bus
  role_arn  = module.tagsync_roles.forward_role_arn
}
