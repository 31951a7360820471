# What the module makes of its inputs. The provider is a mock: neither AWS nor credentials are needed.

mock_provider "tagsync" {
  mock_data "tagsync_fleet_status" {
    defaults = {
      total_servers = 20
      coverage      = 0.95
      skipped       = { origin_gone = 1 }
      problems      = []
      unmatched     = []
    }
  }
  mock_resource "tagsync_fleet" {
    defaults = {
      id              = "222222222222/us-west-2"
      account         = "222222222222"
      changed_servers = 1206
      summary         = "1,206 of 1,800 servers change: 4 tags added, 1,206 updated, 0 removed, 6 ownership records"
    }
  }
}

variables {
  regions = ["us-west-2", "eu-west-1"]
}

run "regions_are_all_it_needs" {
  assert {
    condition     = join(" ", keys(tagsync_fleet.this)) == "eu-west-1 us-west-2"
    error_message = "There must be one fleet for each region."
  }
  assert {
    condition     = alltrue([for region, fleet in tagsync_fleet.this : fleet.region == region])
    error_message = "Each fleet must be the one of its region."
  }
  assert {
    condition     = alltrue([for fleet in tagsync_fleet.this : length(fleet.assume_role[*]) == 0 && fleet.on_destroy == "keep" && !fleet.force])
    error_message = "The defaults must be the careful ones."
  }
  assert {
    condition     = jsondecode(tagsync_fleet.this["us-west-2"].policy) == { version = 1 }
    error_message = "Without a policy, the default one holds."
  }
  assert {
    condition     = output.coverage == { eu-west-1 = 0.95, us-west-2 = 0.95 } && output.unreadable == { eu-west-1 = [], us-west-2 = [] }
    error_message = "The outputs must tell the status by region."
  }
  assert {
    condition     = output.drifted["us-west-2"] == 1206 && startswith(output.summary["eu-west-1"], "1,206 of 1,800 servers change")
    error_message = "The outputs must tell what the fleets change."
  }
  assert {
    condition     = output.ids["us-west-2"] == "222222222222/us-west-2" && output.accounts["eu-west-1"] == "222222222222"
    error_message = "The outputs must tell which fleets these are."
  }
}

run "the_role_is_assumed_by_fleet_and_status" {
  command = plan

  variables {
    assume_role = { role_arn = "arn:aws:iam::222222222222:role/tagsync", external_id = "choose-one" }
  }
  assert {
    condition = alltrue([
      for each in concat(values(tagsync_fleet.this), values(data.tagsync_fleet_status.this)) :
      one(each.assume_role[*].role_arn) == var.assume_role.role_arn && one(each.assume_role[*].external_id) == "choose-one"
    ])
    error_message = "Fleet and status must be read with the same role."
  }
}

run "all_that_is_said_of_the_session_is_handed_on" {
  command = plan

  variables {
    origin_role = { role_name = "reader", external_id = "choose-two", source_identity = "bob" }
    assume_role = {
      role_arn            = "arn:aws:iam::222222222222:role/tagsync"
      duration            = "30m"
      policy_arns         = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
      source_identity     = "alice"
      tags                = { team = "dr" }
      transitive_tag_keys = ["team"]
    }
  }
  assert {
    condition = alltrue([
      for each in concat(values(tagsync_fleet.this), values(data.tagsync_fleet_status.this)) :
      one(each.assume_role[*].duration) == "30m" && one(each.assume_role[*].source_identity) == "alice" &&
      one(one(each.assume_role[*].policy_arns)) == "arn:aws:iam::aws:policy/ReadOnlyAccess" &&
      one(each.assume_role[*].tags).team == "dr" && one(one(each.assume_role[*].transitive_tag_keys)) == "team"
    ])
    error_message = "Fleet and status must get what the module got."
  }
  assert {
    condition = alltrue([
      for each in concat(values(tagsync_fleet.this), values(data.tagsync_fleet_status.this)) :
      one(each.origin_role[*].role_name) == "reader" && one(each.origin_role[*].external_id) == "choose-two" &&
      one(each.origin_role[*].source_identity) == "bob" && one(each.origin_role[*].duration) == null
    ])
    error_message = "Fleet and status must read the instances with the same role."
  }
}

run "a_policy_as_text_stays_as_it_was_written" {
  command = plan

  variables {
    policy = "version: 1 # ours\ntags: {exclude: ['tmp:*']}\n"
  }
  assert {
    condition     = alltrue([for fleet in tagsync_fleet.this : fleet.policy == var.policy])
    error_message = "Comments and lines must survive, for the sake of error messages."
  }
}

run "thresholds_replace_those_of_the_policy_and_nothing_else" {
  command = plan

  variables {
    policy       = "version: 1\nprune: none\nsafety: {max_removals: 9, max_removals_percent: 8}\n"
    max_removals = 3
  }
  assert {
    condition = jsondecode(tagsync_fleet.this["eu-west-1"].policy) == {
      version = 1, prune = "none", safety = { max_removals = 3, max_removals_percent = 8 }
    }
    error_message = "Only max_removals was given."
  }
  assert {
    condition     = tagsync_fleet.this["eu-west-1"].policy == data.tagsync_fleet_status.this["eu-west-1"].policy
    error_message = "Fleet and status must have the same policy."
  }
}

run "low_coverage_warns" {
  command = plan

  variables {
    minimum_coverage = 0.96
  }
  expect_failures = [check.coverage]
}

run "what_cannot_be_read_warns" {
  command = plan

  override_data {
    target = data.tagsync_fleet_status.this
    values = {
      coverage = 0.95
      problems = [{
        kind = "access_denied", where = "222222222222/us-west-2", message = "ec2:DescribeInstances is denied"
        hint = "Allow it to the role"
      }]
    }
  }
  expect_failures = [check.readable]
}

run "an_empty_region_is_no_low_coverage" {
  command = plan

  override_data {
    target = data.tagsync_fleet_status.this
    values = { coverage = null, problems = [] }
  }
}

run "no_region_at_all_is_refused" {
  command = plan
  variables {
    regions = []
  }
  expect_failures = [var.regions]
}

run "a_region_of_a_variable_that_is_not_set_is_refused" {
  command = plan
  variables {
    regions = ["us-west-2", ""]
  }
  expect_failures = [var.regions]
}

run "a_region_that_is_null_is_refused" {
  command = plan
  variables {
    regions = ["us-west-2", null]
  }
  expect_failures = [var.regions]
}

run "what_is_no_region_is_refused" {
  command = plan
  variables {
    regions = ["us-west-2", "Oregon"]
  }
  expect_failures = [var.regions]
}

run "what_is_no_role_is_refused" {
  command = plan
  variables {
    assume_role = { role_arn = "tagsync" }
  }
  expect_failures = [var.assume_role]
}

run "an_arn_for_the_name_of_a_role_is_refused" {
  command = plan
  variables {
    origin_role = { role_name = "arn:aws:iam::222222222222:role/tagsync" }
  }
  expect_failures = [var.origin_role]
}

run "force_warns" {
  command = plan
  variables {
    force = true
  }
  expect_failures = [check.force]
}

run "what_is_no_policy_is_refused" {
  command = plan
  variables {
    policy = "policy.yaml"
  }
  expect_failures = [var.policy]
}

run "a_share_beyond_one_is_refused" {
  command = plan
  variables {
    minimum_coverage = 95
  }
  expect_failures = [var.minimum_coverage]
}

run "thresholds_that_are_no_numbers_of_tags_are_refused" {
  command = plan
  variables {
    max_removals         = 1.5
    max_removals_percent = 101
  }
  expect_failures = [var.max_removals, var.max_removals_percent]
}

run "an_unknown_way_to_destroy_is_refused" {
  command = plan
  variables {
    on_destroy = "remove"
  }
  expect_failures = [var.on_destroy]
}

run "the_tag_file_is_read_by_fleet_and_status" {
  command = plan

  variables {
    tag_file = "server,DR-Wave\nplant-01,1\n"
  }
  assert {
    condition = alltrue([
      for each in concat(values(tagsync_fleet.this), values(data.tagsync_fleet_status.this)) : each.tag_file == var.tag_file
    ])
    error_message = "Fleet and status must get the text of the file."
  }
}

run "an_entry_that_no_region_has_is_a_warning" {
  command = plan

  variables {
    tag_file = "server,DR-Wave\nplant-01,1\n"
  }
  override_data {
    target = data.tagsync_fleet_status.this["us-west-2"]
    values = { unmatched = ["plant-01", "plant-02"], coverage = 0.95, problems = [] }
  }
  override_data {
    target = data.tagsync_fleet_status.this["eu-west-1"]
    values = { unmatched = ["plant-02", "plant-03"], coverage = 0.95, problems = [] }
  }
  expect_failures = [check.tag_file]
}
