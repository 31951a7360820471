locals {
  short_minutes = min(30, var.timeout_minutes)
  accept = merge(
    var.accept_unverified_tags ? { acceptUnverifiedTags = true } : {},
    var.accept_old_points ? { acceptOldPoints = true } : {},
    var.accept_launch_faults ? { acceptLaunchFaults = true } : {},
  )

  # Each workflow is a list of: the word of the step's name, what the payload says, minutes, and whether it may be skipped.
  workflows = {
    recovery = concat(length(var.functions) > 1 ? [
      { word = "takeover", says = { step = "takeover" }, minutes = local.short_minutes, skip = false },
      ] : [], [
      { word = "preflight", says = merge({ step = "preflight", drill = false }, local.accept), minutes = local.short_minutes, skip = true },
      { word = "recover", says = merge({ step = "recover", drill = false }, local.accept), minutes = var.timeout_minutes, skip = false },
    ])
    drill = concat([
      { word = "sync", says = { step = "sync" }, minutes = local.short_minutes, skip = true },
      { word = "preflight", says = { step = "preflight", drill = true }, minutes = local.short_minutes, skip = true },
      { word = "drill", says = { step = "recover", drill = true }, minutes = var.timeout_minutes, skip = true },
      { word = "verify", says = { step = "verify", drill = true }, minutes = local.short_minutes, skip = true },
      ], var.cleanup ? [
      { word = "cleanup", says = { step = "cleanup" }, minutes = local.short_minutes, skip = true },
    ] : [])
  }

  steps = {
    for plan in var.plans : plan => {
      for name, workflow in local.workflows : name => [
        for step in workflow : {
          name               = "${step.word} ${plan}"
          executionBlockType = "CustomActionLambda"
          executionBlockConfiguration = {
            customActionLambdaConfig = merge({
              lambdas = [for arn in var.functions : {
                arn     = arn
                payload = jsonencode(merge(step.says, { plan = plan, windowMinutes = var.timeout_minutes }))
              }]
              regionToRun          = "activatingRegion"
              retryIntervalMinutes = var.retry_minutes
              timeoutMinutes       = step.minutes
            }, step.skip ? { ungraceful = { behavior = "skip" } } : {})
          }
        }
      ]
    }
  }

  # ARC looks at a function when it evaluates a plan, by its name with the alias or without.
  called = sort(distinct(flatten([for arn in var.functions : [arn, join(":", slice(split(":", arn), 0, 7))]])))
}
