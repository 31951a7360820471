# What launches do beyond the usual, each behind a variable. The statements follow AWS's own policies for DRS.

locals {
  ssm        = "arn:${local.partition}:ssm:*:*"
  ssm_of_aws = "arn:${local.partition}:ssm:*:"

  through_drs     = { "ForAnyValue:StringEquals" = { "aws:CalledVia" = ["drs.amazonaws.com"] } }
  of_this_account = { StringEquals = { "aws:ResourceAccount" = "$${aws:PrincipalAccount}" } }

  fleets = [{
    Sid      = "FindTypes"
    Effect   = "Allow"
    Action   = ["ec2:GetInstanceTypesFromInstanceRequirements"]
    Resource = ["*"]
    }, {
    Sid       = "RunFleets"
    Effect    = "Allow"
    Action    = ["ec2:CreateFleet"]
    Resource  = ["*"]
    Condition = local.through_aws
    }, {
    Sid       = "CreateInterfaces"
    Effect    = "Allow"
    Action    = ["ec2:CreateNetworkInterface"]
    Resource  = ["${local.ec2}:network-interface/*", "${local.ec2}:security-group/*", "${local.ec2}:subnet/*"]
    Condition = local.through_aws
    }, {
    Sid       = "LendInterfaces"
    Effect    = "Allow"
    Action    = ["ec2:CreateNetworkInterfacePermission"]
    Resource  = ["${local.ec2}:network-interface/*"]
    Condition = local.its_own
  }]

  post_launch = [{
    Sid       = "FindTargets"
    Effect    = "Allow"
    Action    = ["ssm:DescribeInstanceInformation", "ssm:DescribeParameters"]
    Resource  = ["*"]
    Condition = local.through_drs
    }, {
    Sid       = "RunOwnCommands"
    Effect    = "Allow"
    Action    = ["ssm:SendCommand"]
    Resource  = ["${local.ssm}:document/*"]
    Condition = merge(local.through_drs, local.of_this_account)
    }, {
    Sid       = "RunCommandsOfAws"
    Effect    = "Allow"
    Action    = ["ssm:SendCommand"]
    Resource  = ["${local.ssm_of_aws}:document/*"]
    Condition = local.through_drs
    }, {
    Sid       = "RunOwnAutomations"
    Effect    = "Allow"
    Action    = ["ssm:StartAutomationExecution"]
    Resource  = ["${local.ssm}:automation-definition/*:*"]
    Condition = merge(local.through_drs, local.of_this_account)
    }, {
    Sid       = "RunAutomationsOfAws"
    Effect    = "Allow"
    Action    = ["ssm:StartAutomationExecution"]
    Resource  = ["${local.ssm_of_aws}:automation-definition/*:*", "${local.ssm}:automation-execution/*"]
    Condition = local.through_drs
    }, {
    Sid       = "CommandInstances"
    Effect    = "Allow"
    Action    = ["ssm:SendCommand"]
    Resource  = ["${local.ec2}:instance/*"]
    Condition = merge(local.through_drs, local.kept_by_drs)
    }, {
    Sid       = "CommandLaunchedInto"
    Effect    = "Allow"
    Action    = ["ssm:SendCommand"]
    Resource  = ["${local.ec2}:instance/*"]
    Condition = merge(local.through_drs, local.given_to_drs)
    }, {
    Sid      = "ListCommands"
    Effect   = "Allow"
    Action   = ["ssm:ListCommandInvocations", "ssm:ListDocuments"]
    Resource = ["*"]
    }, {
    Sid      = "ReadDocuments"
    Effect   = "Allow"
    Action   = ["ssm:DescribeDocument", "ssm:GetDocument", "ssm:ListDocumentVersions"]
    Resource = ["${local.ssm}:document/*"]
    }, {
    Sid       = "FollowAutomations"
    Effect    = "Allow"
    Action    = ["ssm:GetAutomationExecution"]
    Resource  = ["${local.ssm}:automation-execution/*"]
    Condition = local.kept_by_drs
    }, {
    Sid       = "ReadParameters"
    Effect    = "Allow"
    Action    = ["ssm:GetParameters"]
    Resource  = ["${local.ssm}:parameter/ManagedByAWSElasticDisasterRecoveryService-*"]
    Condition = { "ForAnyValue:StringEquals" = { "aws:CalledVia" = ["ssm.amazonaws.com"] } }
    }, {
    Sid       = "KeepParameters"
    Effect    = "Allow"
    Action    = ["ssm:GetParameter", "ssm:PutParameter"]
    Resource  = ["${local.ssm}:parameter/ManagedByAWSElasticDisasterRecoveryService-*"]
    Condition = local.of_this_account
  }]
}
