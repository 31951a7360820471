data "aws_caller_identity" "this" {}

data "aws_partition" "this" {}

locals {
  drs            = "arn:${data.aws_partition.this.partition}:drs:*:*"
  ec2            = "arn:${data.aws_partition.this.partition}:ec2:*:*"
  source_servers = "${local.drs}:source-server/*"
  recovery_plans = "${local.drs}:recovery-plan/*"
  executions     = "${local.drs}:recovery-plan-execution/*"
  jobs           = "${local.drs}:job/*"
  kept_by_drs    = { Null = { "aws:ResourceTag/AWSElasticDisasterRecoveryManaged" = "false" } } # DRS tags what it makes.

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
    Action   = ["drs:GetRecoveryPlan", "drs:ListRecoveryPlanExecutions", "drs:ListRecoveryPlanSteps"]
    Resource = [local.recovery_plans]
    }, {
    Sid      = "ListJobsAndInstances"
    Effect   = "Allow"
    Action   = ["drs:DescribeJobs", "drs:DescribeRecoveryInstances"]
    Resource = ["*"]
    }, {
    Sid      = "ReadPoints"
    Effect   = "Allow"
    Action   = ["drs:DescribeRecoverySnapshots"]
    Resource = [local.source_servers]
    }, {
    Sid      = "ReadCopyTags"
    Effect   = "Allow"
    Action   = ["drs:GetLaunchConfiguration"]
    Resource = [local.source_servers]
    }, {
    Sid      = "ReadJobLogs"
    Effect   = "Allow"
    Action   = ["drs:DescribeJobLogItems"]
    Resource = [local.jobs]
    }, {
    Sid      = "ReadExecutions"
    Effect   = "Allow"
    Action   = ["drs:GetRecoveryPlanExecution", "drs:GetRecoveryPlanExecutionStep", "drs:ListRecoveryPlanExecutionSteps"]
    Resource = [local.executions]
    }, {
    Sid    = "LookAtLaunches"
    Effect = "Allow"
    Action = [
      "ec2:DescribeInstanceTypeOfferings", "ec2:DescribeInstanceTypes", "ec2:DescribeKeyPairs",
      "ec2:DescribeLaunchTemplateVersions", "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets",
    ]
    Resource = ["*"]
    }, {
    Sid      = "ReadVcpuQuota"
    Effect   = "Allow"
    Action   = ["servicequotas:GetServiceQuota"]
    Resource = ["arn:${data.aws_partition.this.partition}:servicequotas:*:*:ec2/L-1216C47A"]
    }, {
    Sid      = "LookForProfiles"
    Effect   = "Allow"
    Action   = ["iam:GetInstanceProfile"]
    Resource = ["arn:${data.aws_partition.this.partition}:iam::*:instance-profile/*"]
    }, {
    Sid      = "FindStagingKeys"
    Effect   = "Allow"
    Action   = ["drs:GetReplicationConfiguration"]
    Resource = [local.source_servers]
    }, {
    Sid      = "LookAtStagingKeys"
    Effect   = "Allow"
    Action   = ["kms:DescribeKey"]
    Resource = ["arn:${data.aws_partition.this.partition}:kms:*:*:key/*"]
  }] : [])

  write = concat([{
    Sid      = "WriteTags"
    Effect   = "Allow"
    Action   = ["drs:TagResource", "drs:UntagResource"]
    Resource = [local.source_servers]
    }], [for each in [{
      Sid      = "WriteLaunchSettings"
      Effect   = "Allow"
      Action   = ["drs:UpdateLaunchConfiguration"]
      Resource = [local.source_servers]
      }, {
      Sid      = "LetDrsReadLaunchTemplates"
      Effect   = "Allow"
      Action   = ["ec2:DescribeInstances", "ec2:DescribeLaunchTemplateVersions", "ec2:DescribeLaunchTemplates"]
      Resource = ["*"]
      }, {
      Sid       = "LetDrsEditLaunchTemplates"
      Effect    = "Allow"
      Action    = ["ec2:CreateLaunchTemplateVersion", "ec2:ModifyLaunchTemplate"]
      Resource  = ["${local.ec2}:launch-template/*"]
      Condition = local.kept_by_drs
  }] : each if var.launch])

  session_actions = concat(
    var.session_tags ? ["sts:TagSession"] : [],
    var.source_identity ? ["sts:SetSourceIdentity"] : [],
  )
  # IAM does not tell the names of roles apart by letter case.
  names = [for name in concat(
    [var.read_role_name],
    length(var.writers) > 0 ? [var.write_role_name] : [],
    length(var.recoverers) > 0 ? [var.recovery_role_name] : [],
    var.bus_arn == null ? [] : ["${var.name}-forward"],
  ) : lower(name)]
  arns = compact(concat(var.readers, var.writers, var.recoverers, var.callers, [var.bus_arn, var.permissions_boundary]))

  external_ids = sort(distinct(concat([var.external_id], var.accepted_external_ids)))
  external_id  = { StringEquals = { "sts:ExternalId" = try(one(local.external_ids), local.external_ids) } }
  trust = { for role, principals in { read = var.readers, write = var.writers, recovery = var.recoverers } : role => jsonencode({
    Version = "2012-10-17"
    Statement = concat([{
      Effect    = "Allow"
      Principal = { AWS = principals }
      Action    = "sts:AssumeRole"
      Condition = local.external_id
      }], [for callers in [var.callers] : {
      Effect    = "Allow"
      Principal = { AWS = [for account in sort(distinct([for arn in callers : split(":", arn)[4]])) : "arn:${data.aws_partition.this.partition}:iam::${account}:root"] }
      Action    = "sts:AssumeRole"
      Condition = merge(local.external_id, { ArnLike = { "aws:PrincipalArn" = callers } })
      } if role == "read" && length(callers) > 0], [for actions in [local.session_actions] : {
      Effect    = "Allow"
      Principal = { AWS = principals }
      Action    = actions
    } if length(actions) > 0])
  }) }
}

resource "aws_iam_role" "read" {
  name                 = var.read_role_name
  description          = "tagsync reads source servers and their instances"
  assume_role_policy   = local.trust["read"]
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags

  lifecycle {
    precondition {
      condition     = length(distinct(local.names)) == length(local.names)
      error_message = "Two roles would have the same name, and IAM does not tell letter case apart. Choose another name."
    }
    precondition {
      condition     = var.permissions_boundary == null ? true : contains(["aws", data.aws_caller_identity.this.account_id], split(":", var.permissions_boundary)[4])
      error_message = "IAM takes a boundary of the role's own account, ${data.aws_caller_identity.this.account_id}, or one of AWS. Name another policy."
    }
    precondition {
      condition     = alltrue([for arn in local.arns : startswith(arn, "arn:${data.aws_partition.this.partition}:")])
      error_message = "An ARN is of another partition than this account. Name those that start with arn:${data.aws_partition.this.partition}:."
    }
    precondition {
      condition     = max([for text in values(local.trust) : length(text)]...) <= 2048
      error_message = "A trust policy would be longer than 2,048 characters. Name fewer roles and callers, fewer accepted_external_ids, or choose a shorter external_id."
    }
  }
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
  policy = local.recovery_policy

  lifecycle {
    precondition {
      condition     = length(local.recovery_policy) <= 10240
      error_message = "The policy of the recovery role would be longer than 10,240 characters. Name fewer roles in profile_roles, or fewer functions and documents in hooks; one role can serve several profiles."
    }
  }
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
