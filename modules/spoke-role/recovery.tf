# The policy of the recovery role. DRS launches in the role's name; what it does then was proven on real accounts.

locals {
  partition = data.aws_partition.this.partition

  # DRS may, in the role's name; the role itself may not.
  through_aws  = { Bool = { "aws:ViaAWSService" = "true" } }
  its_own      = merge(local.through_aws, local.kept_by_drs)
  given_to_drs = { StringEquals = { "aws:ResourceTag/AWSDRS" = "AllowLaunchingIntoThisInstance" } }

  makers = concat(
    ["CreateSecurityGroup", "CreateSnapshot", "CreateVolume", "RunInstances"],
    var.instance_fleets ? ["CreateFleet", "CreateNetworkInterface"] : [],
  )
  passed_roles = concat(
    ["service-role/AWSElasticDisasterRecoveryConversionServerRole", "service-role/AWSElasticDisasterRecoveryRecoveryInstanceRole"],
    var.post_launch_actions ? ["service-role/AWSElasticDisasterRecoveryRecoveryInstanceWithLaunchActionsRole"] : [],
    var.profile_roles,
  )

  launching = [{
    Sid      = "StartRecovery"
    Effect   = "Allow"
    Action   = ["drs:StartRecovery", "drs:CreateRecoveryInstanceForDrs"]
    Resource = [local.source_servers]
    }, {
    Sid       = "TagAtStart"
    Effect    = "Allow"
    Action    = ["drs:TagResource"]
    Resource  = [local.jobs, local.source_servers]
    Condition = { StringEquals = { "drs:CreateAction" = "StartRecovery" } }
    }, {
    Sid       = "TagOrders"
    Effect    = "Allow"
    Action    = ["drs:TagResource"]
    Resource  = [local.source_servers, local.executions, local.recovery_plans]
    Condition = { "ForAllValues:StringEquals" = { "aws:TagKeys" = ["tagsync:recovery-order"] }, Null = { "aws:TagKeys" = "false" } }
    }, {
    Sid      = "ReadJobs"
    Effect   = "Allow"
    Action   = ["drs:DescribeJobs", "drs:DescribeReplicationConfigurationTemplates", "drs:ListTagsForResource"]
    Resource = ["*"]
    }, {
    Sid      = "ReadJobLogs"
    Effect   = "Allow"
    Action   = ["drs:DescribeJobLogItems"]
    Resource = [local.jobs]
    }, {
    Sid    = "LookUp"
    Effect = "Allow"
    Action = [
      "ec2:DescribeAccountAttributes",
      "ec2:DescribeAvailabilityZones",
      "ec2:DescribeCapacityReservations",
      "ec2:DescribeHosts",
      "ec2:DescribeImages",
      "ec2:DescribeInstanceStatus",
      "ec2:DescribeInstanceTypeOfferings",
      "ec2:DescribeInstanceTypes",
      "ec2:DescribeInstances",
      "ec2:DescribeKeyPairs",
      "ec2:DescribeLaunchTemplateVersions",
      "ec2:DescribeLaunchTemplates",
      "ec2:DescribeSecurityGroups",
      "ec2:DescribeSnapshots",
      "ec2:DescribeSubnets",
      "ec2:DescribeVolumes",
      "ec2:GetEbsDefaultKmsKeyId",
      "ec2:GetEbsEncryptionByDefault",
      "kms:ListAliases",
      "iam:ListInstanceProfiles",
      "iam:ListRoles",
    ]
    Resource = ["*"]
    }, {
    Sid      = "LookAtInstances"
    Effect   = "Allow"
    Action   = ["ec2:DescribeInstanceAttribute"]
    Resource = ["${local.ec2}:instance/*"]
    }, {
    Sid      = "LookAtKeys"
    Effect   = "Allow"
    Action   = ["kms:DescribeKey"]
    Resource = ["arn:${local.partition}:kms:*:*:key/*"]
    }, {
    Sid       = "Run"
    Effect    = "Allow"
    Action    = ["ec2:RunInstances"]
    Resource  = ["*"]
    Condition = local.through_aws
    }, {
    Sid       = "CreateDisks"
    Effect    = "Allow"
    Action    = ["ec2:CreateSnapshot", "ec2:CreateVolume"]
    Resource  = ["${local.ec2}:snapshot/*", "${local.ec2}:volume/*"]
    Condition = local.through_aws
    }, {
    Sid       = "CreateGroups"
    Effect    = "Allow"
    Action    = ["ec2:CreateSecurityGroup"]
    Resource  = ["${local.ec2}:security-group/*", "${local.ec2}:vpc/*"]
    Condition = local.through_aws
    }, {
    Sid    = "TagNew"
    Effect = "Allow"
    Action = ["ec2:CreateTags"]
    Resource = [
      "${local.ec2}:security-group/*",
      "${local.ec2}:volume/*",
      "${local.ec2}:snapshot/*",
      "${local.ec2}:instance/*",
      "${local.ec2}:network-interface/*",
    ]
    Condition = merge(local.through_aws, { StringEquals = { "ec2:CreateAction" = local.makers } })
    }, {
    Sid       = "Attach"
    Effect    = "Allow"
    Action    = ["ec2:AttachVolume", "ec2:DetachVolume"]
    Resource  = ["${local.ec2}:instance/*", "${local.ec2}:volume/*"]
    Condition = local.through_aws
    }, {
    Sid    = "ChangeInstances"
    Effect = "Allow"
    Action = [
      "ec2:ModifyInstanceAttribute",
      "ec2:StartInstances",
      "ec2:StopInstances",
      "ec2:TerminateInstances",
      "ec2:GetConsoleOutput",
      "ec2:GetConsoleScreenshot",
    ]
    Resource  = ["${local.ec2}:instance/*"]
    Condition = local.its_own
    }, {
    Sid       = "LaunchInto"
    Effect    = "Allow"
    Action    = ["ec2:StartInstances", "ec2:GetConsoleOutput", "ec2:GetConsoleScreenshot"]
    Resource  = ["${local.ec2}:instance/*"]
    Condition = merge(local.through_aws, local.given_to_drs)
    }, {
    Sid       = "DeleteVolumes"
    Effect    = "Allow"
    Action    = ["ec2:DeleteVolume"]
    Resource  = ["${local.ec2}:volume/*"]
    Condition = local.its_own
    }, {
    Sid       = "DeleteSnapshots"
    Effect    = "Allow"
    Action    = ["ec2:DeleteSnapshot"]
    Resource  = ["${local.ec2}:snapshot/*"]
    Condition = local.its_own
    }, {
    Sid    = "ChangeGroups"
    Effect = "Allow"
    Action = [
      "ec2:AuthorizeSecurityGroupEgress",
      "ec2:AuthorizeSecurityGroupIngress",
      "ec2:RevokeSecurityGroupEgress",
    ]
    Resource  = ["${local.ec2}:security-group/*"]
    Condition = local.its_own
    }, {
    Sid       = "EditLaunchTemplates"
    Effect    = "Allow"
    Action    = ["ec2:CreateLaunchTemplateVersion", "ec2:ModifyLaunchTemplate", "ec2:DeleteLaunchTemplateVersions"]
    Resource  = ["${local.ec2}:launch-template/*"]
    Condition = local.kept_by_drs
  }]

  giving_profiles = [{
    Sid       = "GiveProfiles"
    Effect    = "Allow"
    Action    = ["ec2:AssociateIamInstanceProfile"]
    Resource  = ["${local.ec2}:instance/*"]
    Condition = local.its_own
  }]

  passing = [{
    Sid       = "PassRoles"
    Effect    = "Allow"
    Action    = ["iam:PassRole"]
    Resource  = [for role in local.passed_roles : "arn:${local.partition}:iam::*:role/${role}"]
    Condition = { StringEquals = { "iam:PassedToService" = "ec2.amazonaws.com" } }
  }]

  running_plans = [{
    Sid      = "StartRecoveryPlans"
    Effect   = "Allow"
    Action   = ["drs:StartRecoveryPlanExecution"]
    Resource = [local.recovery_plans]
    }, {
    Sid    = "SteerExecutions"
    Effect = "Allow"
    Action = [
      "drs:CancelRecoveryPlanExecution",
      "drs:RetryRecoveryPlanExecutionStep",
      "drs:UpdateRecoveryPlanExecutionStep",
    ]
    Resource = [local.executions]
  }]

  keeping_plans = [{
    Sid      = "CreateRecoveryPlans"
    Effect   = "Allow"
    Action   = ["drs:CreateRecoveryPlan"]
    Resource = ["*"]
    }, {
    Sid    = "KeepRecoveryPlans"
    Effect = "Allow"
    Action = [
      "drs:CreateRecoveryPlanStep",
      "drs:DeleteRecoveryPlanStep",
      "drs:ReorderRecoveryPlanSteps",
      "drs:TagResource",
      "drs:UpdateRecoveryPlan",
      "drs:UpdateRecoveryPlanStep",
    ]
    Resource = [local.recovery_plans]
  }]

  cleaning = [{
    Sid      = "TerminateDrills"
    Effect   = "Allow"
    Action   = ["drs:TerminateRecoveryInstances"]
    Resource = ["arn:${local.partition}:drs:*:*:recovery-instance/*"]
  }]

  recovery_policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      local.launching,
      [for each in local.giving_profiles : each if var.post_launch_actions || var.instance_fleets],
      local.passing,
      [for each in local.fleets : each if var.instance_fleets],
      [for each in local.post_launch : each if var.post_launch_actions],
      local.running_plans,
      [for each in local.keeping_plans : each if var.follow_plans],
      [for each in local.cleaning : each if var.cleanup],
      local.hooks,
    )
  })
}
