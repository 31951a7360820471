# What hooks of driven recoveries call in this account: exactly the functions and documents that are named.

locals {
  account = data.aws_caller_identity.this.account_id

  hook_documents = [
    for name in var.hooks.documents :
    startswith(name, "arn:") ? replace(name, ":automation-definition/", ":document/")
    : can(regex("^(amazon|amzn|aws)", lower(name))) ? "arn:${local.partition}:ssm:*::document/${name}"
    : "arn:${local.partition}:ssm:*:${local.account}:document/${name}"
  ]

  hook_functions = [for arn in var.hooks.lambdas : arn if split(":", arn)[4] == local.account]
  hook_roles     = [for arn in var.hooks.automation_roles : arn if split(":", arn)[4] == local.account]

  calling_hooks = [{
    Sid      = "CallHooks"
    Effect   = "Allow"
    Action   = ["lambda:GetFunctionConfiguration", "lambda:InvokeFunction"]
    Resource = local.hook_functions
  }]

  running_hook_documents = [{
    Sid      = "RunHookDocuments"
    Effect   = "Allow"
    Action   = ["ssm:DescribeDocument", "ssm:SendCommand", "ssm:StartAutomationExecution"]
    Resource = local.hook_documents
    }, {
    Sid      = "RunHookAutomations"
    Effect   = "Allow"
    Action   = ["ssm:GetAutomationExecution", "ssm:StartAutomationExecution"]
    Resource = ["arn:${local.partition}:ssm:*:${local.account}:automation-execution/*"]
    }, {
    Sid      = "RunHookDefinitions" # real accounts were seen to ask about the definition instead of the document
    Effect   = "Allow"
    Action   = ["ssm:StartAutomationExecution"]
    Resource = [for arn in local.hook_documents : "${replace(arn, ":document/", ":automation-definition/")}:*"]
    }, {
    Sid       = "CommandLaunched"
    Effect    = "Allow"
    Action    = ["ssm:SendCommand"]
    Resource  = ["${local.ec2}:instance/*"]
    Condition = local.kept_by_drs
    }, {
    Sid       = "CommandGiven"
    Effect    = "Allow"
    Action    = ["ssm:SendCommand"]
    Resource  = ["${local.ec2}:instance/*"]
    Condition = local.given_to_drs
    }, {
    Sid      = "ListHookCommands"
    Effect   = "Allow"
    Action   = ["ssm:ListCommandInvocations", "ssm:ListCommands"]
    Resource = ["*"]
  }]

  passing_to_ssm = [{
    Sid       = "PassHookRoles"
    Effect    = "Allow"
    Action    = ["iam:PassRole"]
    Resource  = local.hook_roles
    Condition = { StringEquals = { "iam:PassedToService" = "ssm.amazonaws.com" } }
  }]

  hooks = concat(
    [for each in local.calling_hooks : each if length(local.hook_functions) > 0],
    [for each in local.running_hook_documents : each if length(local.hook_documents) > 0],
    [for each in local.passing_to_ssm : each if length(local.hook_roles) > 0],
  )
}
