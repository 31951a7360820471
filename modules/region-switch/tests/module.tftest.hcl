# What the module makes of its inputs. It has no provider: neither AWS nor credentials are needed.

variables {
  functions = ["arn:aws:lambda:eu-central-1:111111111111:function:tagsync-region-switch"]
  plans     = ["erp"]
  plan = {
    name           = "erp"
    execution_role = "arn:aws:iam::111111111111:role/erp"
    regions        = ["eu-west-1", "eu-central-1"]
    activate       = "eu-central-1"
  }
}

run "a_real_recovery_is_never_skipped" {
  command = plan

  assert {
    condition     = [for step in output.steps["erp"].recovery : step.name] == ["preflight erp", "recover erp"]
    error_message = "A recovery has a preflight and the launch."
  }
  assert {
    condition     = !can(output.steps["erp"].recovery[1].executionBlockConfiguration.customActionLambdaConfig.ungraceful.behavior)
    error_message = "An ungraceful execution must launch, too."
  }
  assert {
    condition     = jsondecode(output.steps["erp"].recovery[1].executionBlockConfiguration.customActionLambdaConfig.lambdas[0].payload).drill == false
    error_message = "The payload must say that it is real."
  }
}

run "the_role_may_call_the_functions_and_nothing_else" {
  command = plan

  assert {
    condition     = jsonencode(jsondecode(output.policy).Statement[0].Resource) == jsonencode(var.functions)
    error_message = "Exactly the functions."
  }
}

run "a_function_with_an_alias_may_be_looked_at_under_both_names" {
  command = plan

  variables {
    functions = ["arn:aws:lambda:eu-central-1:111111111111:function:tagsync-region-switch:live"]
  }

  assert {
    condition     = length(jsondecode(output.policy).Statement[0].Resource) == 2
    error_message = "With the alias and without."
  }
}

run "a_plan_has_two_regions_and_activates_one" {
  command = plan

  variables {
    plan = merge(var.plan, { activate = "us-east-1" })
  }

  expect_failures = [var.plan]
}

run "two_functions_of_one_region_are_a_mistake" {
  command = plan

  variables {
    functions = [
      "arn:aws:lambda:eu-central-1:111111111111:function:a",
      "arn:aws:lambda:eu-central-1:111111111111:function:b",
    ]
  }

  expect_failures = [var.functions]
}

run "one_region_twice_is_a_mistake" {
  command = plan

  variables {
    plan = merge(var.plan, { regions = ["eu-central-1", "eu-central-1"] })
  }

  expect_failures = [var.plan]
}

run "the_region_to_activate_has_a_function" {
  command = plan

  variables {
    plan = merge(var.plan, { activate = "eu-west-1" })
  }

  expect_failures = [output.plan]
}

run "minutes_are_whole" {
  command = plan

  variables {
    retry_minutes = 1.5
  }

  expect_failures = [var.retry_minutes]
}
