output "steps" {
  description = "Plan -> `recovery` and `drill` -> the steps of a workflow, in their order."
  value       = local.steps
}

output "policy" {
  description = "The policy of the plan's execution role, as JSON: it may call these functions and nothing else."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = "CallTagsync"
      Effect   = "Allow"
      Action   = ["lambda:GetFunction", "lambda:InvokeFunction"]
      Resource = local.called
    }]
  })
}

output "trust_policy" {
  description = "The trust policy of the plan's execution role, as JSON."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "arc-region-switch.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

output "plan" {
  description = "The whole plan, as JSON for `aws arc-region-switch create-plan --cli-input-json`. Null if `plan` is."
  value = var.plan == null ? null : jsonencode({
    name             = var.plan.name
    executionRole    = var.plan.execution_role
    regions          = var.plan.regions
    primaryRegion    = var.plan.regions[0]
    recoveryApproach = "activePassive"
    workflows = [{
      workflowTargetAction = "activate"
      workflowTargetRegion = var.plan.activate
      steps                = flatten([for name in var.plans : local.steps[name][var.plan.drill ? "drill" : "recovery"]])
    }]
  })

  precondition {
    condition     = var.plan == null ? true : contains([for arn in var.functions : split(":", arn)[3]], var.plan.activate)
    error_message = "The Region to activate has no function: name that of ${var.plan == null ? "" : var.plan.activate} in functions."
  }
}
