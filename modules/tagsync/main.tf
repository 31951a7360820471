locals {
  safety = { for name, value in {
    max_removals         = var.max_removals
    max_removals_percent = var.max_removals_percent
  } : name => value if value != null }

  # Text stays as it was written, so that mistakes are reported with its own line numbers.
  policy_text   = try(tostring(var.policy), jsonencode(var.policy))
  policy_object = try(yamldecode(local.policy_text), {})
  unmatched     = setintersection([for status in data.tagsync_fleet_status.this : status.unmatched]...)
  policy = length(local.safety) == 0 ? local.policy_text : jsonencode(merge(local.policy_object, {
    safety = merge(try(local.policy_object.safety, {}), local.safety)
  }))
}

# A fleet is all DRS source servers of a region. Its plan is the drift of their tags.
resource "tagsync_fleet" "this" {
  for_each = var.regions

  region     = each.key
  policy     = local.policy
  tag_file   = var.tag_file
  force      = var.force
  on_destroy = var.on_destroy

  dynamic "assume_role" {
    for_each = var.assume_role[*]
    content {
      role_arn            = assume_role.value.role_arn
      duration            = assume_role.value.duration
      external_id         = assume_role.value.external_id
      policy              = assume_role.value.policy
      policy_arns         = assume_role.value.policy_arns
      session_name        = assume_role.value.session_name
      source_identity     = assume_role.value.source_identity
      tags                = assume_role.value.tags
      transitive_tag_keys = assume_role.value.transitive_tag_keys
    }
  }

  dynamic "origin_role" {
    for_each = var.origin_role[*]
    content {
      role_name           = origin_role.value.role_name
      duration            = origin_role.value.duration
      external_id         = origin_role.value.external_id
      policy              = origin_role.value.policy
      policy_arns         = origin_role.value.policy_arns
      session_name        = origin_role.value.session_name
      source_identity     = origin_role.value.source_identity
      tags                = origin_role.value.tags
      transitive_tag_keys = origin_role.value.transitive_tag_keys
    }
  }
}

# Read in the same sweep as the fleet: it costs no further call to AWS.
data "tagsync_fleet_status" "this" {
  for_each = var.regions

  region   = each.key
  policy   = local.policy
  tag_file = var.tag_file

  dynamic "assume_role" {
    for_each = var.assume_role[*]
    content {
      role_arn            = assume_role.value.role_arn
      duration            = assume_role.value.duration
      external_id         = assume_role.value.external_id
      policy              = assume_role.value.policy
      policy_arns         = assume_role.value.policy_arns
      session_name        = assume_role.value.session_name
      source_identity     = assume_role.value.source_identity
      tags                = assume_role.value.tags
      transitive_tag_keys = assume_role.value.transitive_tag_keys
    }
  }

  dynamic "origin_role" {
    for_each = var.origin_role[*]
    content {
      role_name           = origin_role.value.role_name
      duration            = origin_role.value.duration
      external_id         = origin_role.value.external_id
      policy              = origin_role.value.policy
      policy_arns         = origin_role.value.policy_arns
      session_name        = origin_role.value.session_name
      source_identity     = origin_role.value.source_identity
      tags                = origin_role.value.tags
      transitive_tag_keys = origin_role.value.transitive_tag_keys
    }
  }
}

check "coverage" {
  assert {
    condition = alltrue([
      for status in data.tagsync_fleet_status.this : coalesce(status.coverage, 1) >= var.minimum_coverage
    ])
    error_message = "After apply, too few source servers have the right tags (at least ${var.minimum_coverage * 100} % are wanted): ${join(", ", [
      for region, status in data.tagsync_fleet_status.this : "${region} ${floor(status.coverage * 1000) / 10} %"
      if coalesce(status.coverage, 1) < var.minimum_coverage
    ])}. See the output skipped for the reasons."
  }
}

check "readable" {
  assert {
    condition = alltrue([for status in data.tagsync_fleet_status.this : length(status.problems) == 0])
    error_message = join("\n", ["Some instances or regions could not be read. Their source servers keep their tags:", join("\n", distinct(flatten([
      for region, status in data.tagsync_fleet_status.this : [
        for problem in status.problems : "${problem.where}: ${problem.message}. ${problem.hint}"
      ]
    ])))])
  }
}

check "force" {
  assert {
    condition     = !var.force
    error_message = "While force is true, no plan is refused, however much it changes. Apply once, then remove it."
  }
}

check "tag_file" {
  assert {
    condition     = length(local.unmatched) == 0
    error_message = "No source server of these regions is named by these entries of the tag file: ${join(", ", local.unmatched)}. Look for typing mistakes."
  }
}
