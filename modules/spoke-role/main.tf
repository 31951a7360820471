data "aws_caller_identity" "this" {}

data "aws_partition" "this" {}

locals {
  source_servers = "arn:${data.aws_partition.this.partition}:drs:*:*:source-server/*"
  recovery_plans = "arn:${data.aws_partition.this.partition}:drs:*:*:recovery-plan/*"

  read = concat([{
    Sid      = "ReadFleet"
    Effect   = "Allow"
    Action   = ["drs:DescribeSourceServers", "ec2:DescribeInstances", "ec2:DescribeRegions"]
    Resource = ["*"] # AWS knows no narrower resource for Describe calls.
    }, {
    Sid      = "FindStagingAccounts"
    Effect   = "Allow"
    Action   = ["drs:ListStagingAccounts"]
    Resource = ["*"]
    }], var.launch ? [{
    Sid      = "ReadLaunchSettings"
    Effect   = "Allow"
    Action   = ["drs:GetLaunchConfiguration"]
    Resource = [local.source_servers]
    }] : [], length(var.recoverers) > 0 ? [{
    Sid      = "ListRecoveryPlans"
    Effect   = "Allow"
    Action   = ["drs:ListRecoveryPlans"]
    Resource = ["*"]
    }, {
    Sid      = "ReadRecoveryPlans"
    Effect   = "Allow"
    Action   = ["drs:GetRecoveryPlan", "drs:ListRecoveryPlanSteps"]
    Resource = [local.recovery_plans]
    }, {
    Sid      = "ListJobsAndExecutions"
    Effect   = "Allow"
    Action   = ["drs:DescribeJobs", "drs:ListRecoveryPlanExecutions"]
    Resource = ["*"]
    }, {
    Sid      = "ReadJobLogs"
    Effect   = "Allow"
    Action   = ["drs:DescribeJobLogItems"]
    Resource = [local.jobs]
    }, {
    Sid      = "ReadExecutions"
    Effect   = "Allow"
    Action   = ["drs:GetRecoveryPlanExecution", "drs:GetRecoveryPlanExecutionStep", "drs:ListRecoveryPlanExecutionSteps"]
    Resource = [local.recovery_plans]
  }] : [])

  write = concat([{
    Sid      = "WriteTags"
    Effect   = "Allow"
    Action   = ["drs:TagResource", "drs:UntagResource"]
    Resource = [local.source_servers]
    }], var.launch ? [{
    Sid      = "WriteLaunchSettings"
    Effect   = "Allow"
    Action   = ["drs:UpdateLaunchConfiguration"]
    Resource = [local.source_servers]
    }, {
    Sid    = "LetDrsEditLaunchTemplates"
    Effect = "Allow"
    Action = [
      "ec2:CreateLaunchTemplateVersion",
      "ec2:DescribeLaunchTemplateVersions",
      "ec2:DescribeLaunchTemplates",
      "ec2:ModifyLaunchTemplate",
    ]
    Resource = ["*"]
  }] : [])

  jobs        = "arn:${data.aws_partition.this.partition}:drs:*:*:job/*"
  through_drs = { Bool = { "aws:ViaAWSService" = "true" } } # DRS calls EC2 on behalf of the role.

  recovery = [{
    Sid      = "StartRecovery"
    Effect   = "Allow"
    Action   = ["drs:StartRecovery", "drs:CreateRecoveryInstanceForDrs"]
    Resource = [local.source_servers]
    }, {
    Sid      = "TagJobs"
    Effect   = "Allow"
    Action   = ["drs:TagResource"]
    Resource = [local.jobs]
    }, {
    Sid      = "ReadJobs"
    Effect   = "Allow"
    Action   = ["drs:DescribeJobs", "drs:ListTagsForResource"]
    Resource = ["*"]
    }, {
    Sid      = "ReadJobLogs"
    Effect   = "Allow"
    Action   = ["drs:DescribeJobLogItems"]
    Resource = [local.jobs]
    }, {
    Sid    = "LetDrsLaunch"
    Effect = "Allow"
    Action = [
      "ec2:AttachVolume",
      "ec2:AuthorizeSecurityGroupEgress",
      "ec2:AuthorizeSecurityGroupIngress",
      "ec2:CreateLaunchTemplate",
      "ec2:CreateLaunchTemplateVersion",
      "ec2:CreateSnapshot",
      "ec2:CreateTags",
      "ec2:CreateVolume",
      "ec2:DeleteLaunchTemplateVersions",
      "ec2:DeleteSnapshot",
      "ec2:DeleteVolume",
      "ec2:DescribeAccountAttributes",
      "ec2:DescribeAvailabilityZones",
      "ec2:DescribeImages",
      "ec2:DescribeInstanceAttribute",
      "ec2:DescribeInstanceStatus",
      "ec2:DescribeInstanceTypes",
      "ec2:DescribeInstances",
      "ec2:DescribeLaunchTemplateVersions",
      "ec2:DescribeLaunchTemplates",
      "ec2:DescribeSecurityGroups",
      "ec2:DescribeSnapshots",
      "ec2:DescribeSubnets",
      "ec2:DescribeVolumes",
      "ec2:DetachVolume",
      "ec2:ModifyInstanceAttribute",
      "ec2:ModifyLaunchTemplate",
      "ec2:RevokeSecurityGroupEgress",
      "ec2:RunInstances",
      "ec2:StartInstances",
      "ec2:StopInstances",
      "ec2:TerminateInstances",
    ]
    Resource  = ["*"]
    Condition = local.through_drs
    }, {
    Sid       = "LetDrsPassItsRoles"
    Effect    = "Allow"
    Action    = ["iam:PassRole"]
    Resource  = ["arn:${data.aws_partition.this.partition}:iam::*:role/service-role/AWSElasticDisasterRecoveryConversionServerRole", "arn:${data.aws_partition.this.partition}:iam::*:role/service-role/AWSElasticDisasterRecoveryRecoveryInstanceRole"]
    Condition = local.through_drs
    }, {
    Sid    = "RunRecoveryPlans"
    Effect = "Allow"
    Action = [
      "drs:CancelRecoveryPlanExecution",
      "drs:RetryRecoveryPlanExecutionStep",
      "drs:StartRecoveryPlanExecution",
      "drs:UpdateRecoveryPlanExecutionStep",
    ]
    Resource = [local.recovery_plans]
  }]

  trust = { for role, principals in { read = var.readers, write = var.writers, recovery = var.recoverers } : role => jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = principals }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "sts:ExternalId" = var.external_id } }
    }]
  }) }
}

resource "aws_iam_role" "read" {
  name                 = var.read_role_name
  description          = "tagsync reads source servers and their instances"
  assume_role_policy   = local.trust["read"]
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "read" {
  name   = "tagsync"
  role   = aws_iam_role.read.name
  policy = jsonencode({ Version = "2012-10-17", Statement = local.read })
}

resource "aws_iam_role" "write" {
  count = length(var.writers) > 0 ? 1 : 0

  name                 = var.write_role_name
  description          = "tagsync writes tags of source servers"
  assume_role_policy   = local.trust["write"]
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "write" {
  count = length(aws_iam_role.write)

  name   = "tagsync"
  role   = aws_iam_role.write[count.index].name
  policy = jsonencode({ Version = "2012-10-17", Statement = local.write })
}

resource "aws_iam_role" "recovery" {
  count = length(var.recoverers) > 0 ? 1 : 0

  name                 = var.recovery_role_name
  description          = "tagsync launches source servers"
  assume_role_policy   = local.trust["recovery"]
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "recovery" {
  count = length(aws_iam_role.recovery)

  name   = "tagsync"
  role   = aws_iam_role.recovery[count.index].name
  policy = jsonencode({ Version = "2012-10-17", Statement = local.recovery })
}

resource "aws_iam_role" "forward" {
  count = var.bus_arn == null ? 0 : 1

  name        = "${var.name}-forward"
  description = "EventBridge puts tag changes on tagsync's home bus"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "events.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.this.account_id } }
    }]
  })
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "forward" {
  count = length(aws_iam_role.forward)

  name = "tagsync"
  role = aws_iam_role.forward[count.index].name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = "PutOnHomeBus"
      Effect   = "Allow"
      Action   = ["events:PutEvents"]
      Resource = [var.bus_arn]
    }]
  })
}
