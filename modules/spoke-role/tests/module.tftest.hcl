# What the module makes of its inputs. The provider is a mock: neither AWS nor credentials are needed.

mock_provider "aws" {
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "222222222222" }
  }
}

variables {
  readers     = ["arn:aws:iam::111111111111:role/a"]
  writers     = ["arn:aws:iam::111111111111:role/b"]
  external_id = "id-1"
}

run "each_role_trusts_its_own_and_asks_for_the_external_id" {
  command = plan

  assert {
    condition     = jsondecode(aws_iam_role.read.assume_role_policy).Statement[0].Principal.AWS == ["arn:aws:iam::111111111111:role/a"]
    error_message = "The read role must trust the readers."
  }
  assert {
    condition     = jsondecode(aws_iam_role.write[0].assume_role_policy).Statement[0].Principal.AWS == ["arn:aws:iam::111111111111:role/b"]
    error_message = "The write role must trust the writers."
  }
  assert {
    condition = alltrue([
      for role in [aws_iam_role.read, aws_iam_role.write[0]] :
      jsondecode(role.assume_role_policy).Statement[0].Condition.StringEquals["sts:ExternalId"] == "id-1"
    ])
    error_message = "Both must ask for the external id."
  }
}

run "session_tags_and_a_source_identity_must_be_asked_for" {
  command = plan

  assert {
    condition     = length(jsondecode(aws_iam_role.read.assume_role_policy).Statement) == 1
    error_message = "Roles may be assumed and nothing else."
  }
}

run "session_tags_and_a_source_identity_may_be_given" {
  command = plan

  variables {
    session_tags    = true
    source_identity = true
  }
  assert {
    condition = alltrue([
      for role in [aws_iam_role.read, aws_iam_role.write[0]] :
      jsondecode(role.assume_role_policy).Statement[1].Action == ["sts:TagSession", "sts:SetSourceIdentity"]
    ])
    error_message = "Both must be allowed."
  }
  assert {
    condition     = jsondecode(aws_iam_role.read.assume_role_policy).Statement[1].Principal.AWS == ["arn:aws:iam::111111111111:role/a"]
    error_message = "They must be allowed to the readers alone."
  }
}

run "writing_is_for_source_servers_alone" {
  command = plan

  assert {
    condition = [for each in jsondecode(aws_iam_role_policy.write[0].policy).Statement : each.Resource] == [
      ["arn:aws:drs:*:*:source-server/*"]
    ]
    error_message = "The write role may write to source servers and nothing else."
  }
}

run "recoverers_get_a_role_that_launches_and_tags_only_what_it_starts" {
  command = apply

  variables {
    recoverers = ["arn:aws:iam::111111111111:role/c"]
  }
  assert {
    condition     = jsondecode(aws_iam_role.recovery[0].assume_role_policy).Statement[0].Principal.AWS == ["arn:aws:iam::111111111111:role/c"]
    error_message = "The recovery role must trust the recoverers."
  }
  assert {
    condition = [
      for each in jsondecode(aws_iam_role_policy.recovery[0].policy).Statement :
      keys(each.Condition) if contains(each.Action, "drs:TagResource")
    ] == [["StringEquals"], ["ForAllValues:StringEquals", "Null"]]
    error_message = "The recovery role may tag what it starts, and servers with its own key, and nothing else."
  }
  assert {
    condition = alltrue([
      for each in jsondecode(aws_iam_role_policy.recovery[0].policy).Statement :
      each.Resource == ["arn:aws:drs:*:*:recovery-plan-execution/*"] if contains(each.Action, "drs:CancelRecoveryPlanExecution")
    ])
    error_message = "An execution is a resource of its own."
  }
  assert {
    condition     = !strcontains(aws_iam_role_policy.recovery[0].policy, "ssm:") && !strcontains(aws_iam_role_policy.recovery[0].policy, "CreateFleet")
    error_message = "Post-launch actions and fleets must be asked for."
  }
}

run "launches_do_more_where_it_is_asked_for" {
  command = apply

  variables {
    recoverers          = ["arn:aws:iam::111111111111:role/c"]
    post_launch_actions = true
    instance_fleets     = true
    profile_roles       = ["web-servers"]
    cleanup             = true
    follow_plans        = true
  }
  assert {
    condition = alltrue([
      for what in ["ssm:SendCommand", "ec2:CreateFleet", "role/web-servers", "WithLaunchActionsRole", "drs:TerminateRecoveryInstances", "drs:UpdateRecoveryPlanStep"] :
      strcontains(aws_iam_role_policy.recovery[0].policy, what)
    ])
    error_message = "The recovery role must have what was asked for."
  }
  assert {
    condition     = length(aws_iam_role_policy.recovery[0].policy) <= 10240
    error_message = "The policy must fit a role."
  }
}

run "hooks_call_what_is_named_and_nothing_else" {
  command = apply

  variables {
    recoverers = ["arn:aws:iam::111111111111:role/c"]
    hooks = {
      lambdas = [
        "arn:aws:lambda:eu-central-1:222222222222:function:erp-check",
        "arn:aws:lambda:eu-central-1:111111111111:function:other",
      ]
      documents        = ["erp-check", "AWS-RunShellScript"]
      automation_roles = ["arn:aws:iam::222222222222:role/automation"]
    }
  }
  assert {
    condition = [
      for each in jsondecode(aws_iam_role_policy.recovery[0].policy).Statement :
      each.Resource if contains(["CallHooks", "RunHookDocuments", "PassHookRoles"], each.Sid)
      ] == [
      ["arn:aws:lambda:eu-central-1:222222222222:function:erp-check"],
      ["arn:aws:ssm:*:222222222222:document/erp-check", "arn:aws:ssm:*::document/AWS-RunShellScript"],
      ["arn:aws:iam::222222222222:role/automation"],
    ]
    error_message = "The recovery role may call functions of its account and run these documents."
  }
}

run "more_roles_than_a_policy_holds_are_refused" {
  command = plan

  variables {
    recoverers          = ["arn:aws:iam::111111111111:role/c"]
    post_launch_actions = true
    instance_fleets     = true
    profile_roles       = [for number in range(100) : "a-role-with-a-long-name-${number}"]
  }
  expect_failures = [aws_iam_role_policy.recovery]
}

run "what_is_no_role_name_is_refused" {
  command = plan
  variables {
    profile_roles = ["arn:aws:iam::222222222222:role/web-servers"]
  }
  expect_failures = [var.profile_roles]
}

run "without_recoverers_there_is_no_recovery_role" {
  command = apply

  assert {
    condition     = length(aws_iam_role.recovery) == 0 && output.recovery_role_arn == null
    error_message = "No role launches servers unless recoverers are named."
  }
}

run "without_writers_there_is_no_write_role" {
  command = plan

  variables {
    writers = []
  }
  assert {
    condition     = length(aws_iam_role.write) == 0 && length(aws_iam_role_policy.write) == 0 && output.write_role_arn == null
    error_message = "An account that is only read needs no write role."
  }
}

run "launch_settings_take_more" {
  command = plan

  variables {
    launch = true
  }
  assert {
    condition     = length(jsondecode(aws_iam_role_policy.read.policy).Statement) == 3 && length(jsondecode(aws_iam_role_policy.write[0].policy).Statement) == 4
    error_message = "Launch settings must be readable and writable."
  }
}

run "forwarding_is_for_events_of_this_account" {
  command = plan

  variables {
    bus_arn = "arn:aws:events:eu-central-1:111111111111:event-bus/tagsync"
  }
  assert {
    condition     = jsondecode(aws_iam_role.forward[0].assume_role_policy).Statement[0].Condition.StringEquals["aws:SourceAccount"] == "222222222222"
    error_message = "Only EventBridge of this account may use the role."
  }
  assert {
    condition     = jsondecode(aws_iam_role_policy.forward[0].policy).Statement[0].Resource == [var.bus_arn]
    error_message = "It may put events only on the home bus."
  }
}

run "the_boundary_is_everywhere" {
  command = plan

  variables {
    bus_arn              = "arn:aws:events:eu-central-1:111111111111:event-bus/tagsync"
    permissions_boundary = "arn:aws:iam::222222222222:policy/boundary"
  }
  assert {
    condition = alltrue([
      for role in [aws_iam_role.read, aws_iam_role.write[0], aws_iam_role.forward[0]] :
      role.permissions_boundary == var.permissions_boundary
    ])
    error_message = "Every role must have the boundary."
  }
}

run "no_role_to_trust_is_refused" {
  command = plan
  variables {
    readers = []
  }
  expect_failures = [var.readers]
}

run "what_is_no_role_is_refused" {
  command = plan
  variables {
    writers = ["tagsync"]
  }
  expect_failures = [var.writers]
}

run "an_empty_external_id_is_refused" {
  command = plan
  variables {
    external_id = ""
  }
  expect_failures = [var.external_id]
}

run "an_empty_name_of_a_role_is_refused" {
  command = plan
  variables {
    read_role_name     = ""
    write_role_name    = ""
    recovery_role_name = ""
  }
  expect_failures = [var.read_role_name, var.write_role_name, var.recovery_role_name]
}

run "what_is_no_bus_is_refused" {
  command = plan
  variables {
    bus_arn = "tagsync"
  }
  expect_failures = [var.bus_arn]
}

run "tags_that_aws_refuses_are_refused" {
  command = plan

  variables {
    tags = { "AWS:team" = "dr" }
  }
  expect_failures = [var.tags]
}

run "values_that_are_too_long_are_refused" {
  command = plan

  variables {
    tags = { team = join("", [for n in range(300) : "v"]) }
  }
  expect_failures = [var.tags]
}

run "characters_that_iam_does_not_have_are_refused" {
  command = plan

  variables {
    tags = { "R&D" = "dr" }
  }
  expect_failures = [var.tags]
}

run "more_than_fifty_tags_are_refused" {
  command = plan

  variables {
    tags = { for n in range(51) : "key-${n}" => "" }
  }
  expect_failures = [var.tags]
}

run "keys_that_differ_in_letter_case_alone_are_refused" {
  command = plan

  variables {
    tags = { team = "dr", Team = "dr" }
  }
  expect_failures = [var.tags]
}

run "fifty_tags_in_any_script_are_taken" {
  command = plan

  variables {
    tags = merge({ for n in range(49) : "key-${n}" => join("", [for n in range(256) : "v"]) }, { "Größe 東京" = "a_b.c:d/e=f+g-h@i" })
  }
  assert {
    condition     = length(aws_iam_role.read.tags) == 50
    error_message = "All of them must be on the role."
  }
}

run "a_boundary_of_another_account_is_refused" {
  command = plan

  variables {
    permissions_boundary = "arn:aws:iam::111111111111:policy/boundary"
  }
  expect_failures = [aws_iam_role.read]
}

run "a_boundary_of_the_account_is_taken" {
  command = plan

  variables {
    permissions_boundary = "arn:aws:iam::222222222222:policy/boundary"
  }
}

run "two_roles_of_one_name_are_refused" {
  command = plan

  variables {
    write_role_name = "Tagsync-Read"
  }
  expect_failures = [aws_iam_role.read]
}

run "a_role_of_another_partition_is_refused" {
  command = plan

  variables {
    writers = ["arn:aws-cn:iam::111111111111:role/b"]
  }
  expect_failures = [aws_iam_role.read]
}

run "a_name_that_aws_keeps_is_refused" {
  command = plan

  variables {
    name = "default"
  }
  expect_failures = [var.name]
}

run "a_trust_policy_that_iam_does_not_take_is_refused" {
  command = plan

  variables {
    external_id           = join("", [for n in range(1000) : "x"])
    accepted_external_ids = [join("", [for n in range(900) : "y"])]
  }
  expect_failures = [aws_iam_role.read]
}
