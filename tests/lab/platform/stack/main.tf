terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "origin"
  region = "eu-west-1"
}
resource "aws_kms_key" "main" {
  description             = "lab"
  enable_key_rotation     = true
  deletion_window_in_days = 7
}
resource "aws_kms_alias" "main" {
  name          = "alias/lab"
  target_key_id = aws_kms_key.main.key_id
}
resource "aws_iam_role" "function" {
  name               = "lab-function"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = ["lambda.amazonaws.com", "scheduler.amazonaws.com", "events.amazonaws.com", "states.amazonaws.com"] }, Action = "sts:AssumeRole" }] })
  tags               = { app = "lab" }
}
resource "aws_iam_role_policy" "function" {
  role   = aws_iam_role.function.id
  name   = "all"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}
resource "aws_iam_policy" "more" {
  name   = "lab-more"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "drs:Describe*", Resource = "*" }] })
}
resource "aws_iam_role_policy_attachment" "more" {
  role       = aws_iam_role.function.name
  policy_arn = aws_iam_policy.more.arn
}
resource "aws_iam_role_policy_attachment" "managed" {
  role       = aws_iam_role.function.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}
resource "aws_dynamodb_table" "main" {
  name         = "lab"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "pk"
  range_key    = "sk"
  attribute {
    name = "pk"
    type = "S"
  }
  attribute {
    name = "sk"
    type = "S"
  }
  ttl {
    attribute_name = "expires"
    enabled        = true
  }
  point_in_time_recovery { enabled = true }
  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.main.arn
  }
  deletion_protection_enabled = false
}
resource "aws_sqs_queue" "dead" {
  name                      = "lab-dead"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true
}
resource "aws_sqs_queue" "changes" {
  name                       = "lab-changes"
  visibility_timeout_seconds = 360
  kms_master_key_id          = aws_kms_key.main.arn
  redrive_policy             = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn, maxReceiveCount = 3 })
  policy                     = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "events.amazonaws.com" }, Action = "sqs:SendMessage", Resource = "*" }] })
}
resource "aws_cloudwatch_log_group" "function" {
  name              = "/aws/lambda/lab"
  retention_in_days = 30
  kms_key_id        = aws_kms_key.main.arn
}
resource "aws_lambda_function" "main" {
  function_name                  = "lab"
  role                           = aws_iam_role.function.arn
  handler                        = "main.handler"
  runtime                        = "python3.13"
  architectures                  = ["arm64"]
  filename                       = "code.zip"
  source_code_hash               = filebase64sha256("code.zip")
  memory_size                    = 512
  timeout                        = 900
  reserved_concurrent_executions = 5
  environment { variables = { TABLE_NAME = aws_dynamodb_table.main.name } }
  dead_letter_config { target_arn = aws_sqs_queue.dead.arn }
  tracing_config { mode = "Active" }
  logging_config {
    log_format            = "JSON"
    application_log_level = "INFO"
    system_log_level      = "WARN"
    log_group             = aws_cloudwatch_log_group.function.name
  }
  tags = { app = "lab" }
}
resource "aws_lambda_function_event_invoke_config" "main" {
  function_name          = aws_lambda_function.main.function_name
  maximum_retry_attempts = 0
  destination_config {
    on_failure { destination = aws_sqs_queue.dead.arn }
  }
}
resource "aws_lambda_event_source_mapping" "changes" {
  event_source_arn                   = aws_sqs_queue.changes.arn
  function_name                      = aws_lambda_function.main.arn
  batch_size                         = 10
  maximum_batching_window_in_seconds = 5
  function_response_types            = ["ReportBatchItemFailures"]
  scaling_config { maximum_concurrency = 5 }
}
resource "aws_scheduler_schedule_group" "main" { name = "lab" }
resource "aws_scheduler_schedule" "main" {
  name                         = "lab"
  group_name                   = aws_scheduler_schedule_group.main.name
  schedule_expression          = "rate(1 hour)"
  schedule_expression_timezone = "UTC"
  state                        = "ENABLED"
  kms_key_arn                  = aws_kms_key.main.arn
  flexible_time_window { mode = "OFF" }
  target {
    arn      = aws_lambda_function.main.arn
    role_arn = aws_iam_role.function.arn
    input    = jsonencode({ source = "eventbridge" })
    retry_policy {
      maximum_retry_attempts       = 2
      maximum_event_age_in_seconds = 3600
    }
    dead_letter_config { arn = aws_sqs_queue.dead.arn }
  }
  lifecycle { ignore_changes = [schedule_expression, state] }
}
resource "aws_cloudwatch_event_bus" "home" { name = "lab" }
resource "aws_cloudwatch_event_bus_policy" "home" {
  event_bus_name = aws_cloudwatch_event_bus.home.name
  policy         = jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "spokes", Effect = "Allow", Principal = { AWS = "arn:aws:iam::222222222222:root" }, Action = "events:PutEvents", Resource = aws_cloudwatch_event_bus.home.arn }] })
}
resource "aws_cloudwatch_event_rule" "changes" {
  name           = "lab-changes"
  event_bus_name = aws_cloudwatch_event_bus.home.name
  event_pattern  = jsonencode({ source = ["aws.tag"], detail = { service = ["ec2"], "resource-type" = ["instance"] } })
  state          = "ENABLED"
}
resource "aws_cloudwatch_event_target" "changes" {
  rule           = aws_cloudwatch_event_rule.changes.name
  event_bus_name = aws_cloudwatch_event_bus.home.name
  target_id      = "queue"
  arn            = aws_sqs_queue.changes.arn
  dead_letter_config { arn = aws_sqs_queue.dead.arn }
  retry_policy {
    maximum_retry_attempts       = 3
    maximum_event_age_in_seconds = 3600
  }
}
resource "aws_cloudwatch_event_rule" "origin" {
  provider      = aws.origin
  name          = "lab-changes"
  event_pattern = jsonencode({ source = ["aws.tag"], "detail-type" = ["Tag Change on Resource"] })
  state         = "ENABLED"
}
resource "aws_cloudwatch_event_target" "origin" {
  provider  = aws.origin
  rule      = aws_cloudwatch_event_rule.origin.name
  target_id = "home"
  arn       = aws_cloudwatch_event_bus.home.arn
  role_arn  = aws_iam_role.function.arn
}
resource "aws_apigatewayv2_api" "main" {
  name          = "lab"
  protocol_type = "HTTP"
}
resource "aws_apigatewayv2_integration" "main" {
  api_id                 = aws_apigatewayv2_api.main.id
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_function.main.invoke_arn
  payload_format_version = "2.0"
  timeout_milliseconds   = 29000
}
resource "aws_apigatewayv2_authorizer" "main" {
  api_id           = aws_apigatewayv2_api.main.id
  name             = "jwt"
  authorizer_type  = "JWT"
  identity_sources = ["$request.header.Authorization"]
  jwt_configuration {
    issuer   = "https://login.example.com/"
    audience = ["lab"]
  }
}
resource "aws_apigatewayv2_route" "iam" {
  api_id             = aws_apigatewayv2_api.main.id
  route_key          = "POST /runs"
  authorization_type = "AWS_IAM"
  target             = "integrations/${aws_apigatewayv2_integration.main.id}"
}
resource "aws_apigatewayv2_route" "jwt" {
  api_id               = aws_apigatewayv2_api.main.id
  route_key            = "GET /runs/{run_id}"
  authorization_type   = "JWT"
  authorizer_id        = aws_apigatewayv2_authorizer.main.id
  authorization_scopes = ["read"]
  target               = "integrations/${aws_apigatewayv2_integration.main.id}"
}
resource "aws_apigatewayv2_stage" "main" {
  api_id      = aws_apigatewayv2_api.main.id
  name        = "$default"
  auto_deploy = true
  default_route_settings {
    throttling_burst_limit   = 20
    throttling_rate_limit    = 10
    detailed_metrics_enabled = true
  }
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.function.arn
    format          = jsonencode({ requestId = "$context.requestId" })
  }
}
resource "aws_lambda_permission" "api" {
  statement_id  = "api"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.main.function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.main.execution_arn}/*/*"
}
resource "aws_sfn_state_machine" "main" {
  name     = "lab"
  role_arn = aws_iam_role.function.arn
  definition = jsonencode({
    StartAt = "Shards"
    States = {
      Shards = {
        Type           = "Map"
        MaxConcurrency = 2
        ItemsPath      = "$.shards"
        ItemProcessor = {
          ProcessorConfig = { Mode = "INLINE" }
          StartAt         = "Run"
          States          = { Run = { Type = "Task", Resource = "arn:aws:states:::lambda:invoke", Parameters = { FunctionName = aws_lambda_function.main.arn, "Payload.$" = "$" }, End = true } }
        }
        End = true
      }
    }
  })
  logging_configuration {
    log_destination        = "${aws_cloudwatch_log_group.function.arn}:*"
    include_execution_data = false
    level                  = "ERROR"
  }
  tracing_configuration { enabled = true }
}
resource "aws_sns_topic" "main" {
  name              = "lab"
  kms_master_key_id = aws_kms_key.main.arn
}
resource "aws_sns_topic_policy" "main" {
  arn    = aws_sns_topic.main.arn
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "alarms", Effect = "Allow", Principal = { Service = "cloudwatch.amazonaws.com" }, Action = "sns:Publish", Resource = aws_sns_topic.main.arn }] })
}
resource "aws_sns_topic_subscription" "main" {
  topic_arn = aws_sns_topic.main.arn
  protocol  = "email"
  endpoint  = "ops@example.com"
}
resource "aws_ssm_parameter" "policy" {
  name  = "/lab/policy"
  type  = "String"
  tier  = "Advanced"
  value = jsonencode({ version = 1 })
}
resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "lab-errors"
  namespace           = "AWS/Lambda"
  metric_name         = "Errors"
  dimensions          = { FunctionName = aws_lambda_function.main.function_name }
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 1
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.main.arn]
  ok_actions          = [aws_sns_topic.main.arn]
}
resource "aws_cloudwatch_metric_alarm" "math" {
  alarm_name          = "lab-no-success"
  comparison_operator = "LessThanThreshold"
  evaluation_periods  = 2
  threshold           = 1
  treat_missing_data  = "breaching"
  metric_query {
    id          = "e1"
    expression  = "FILL(m1, 0) + FILL(m2, 0)"
    label       = "runs"
    return_data = true
  }
  metric_query {
    id = "m1"
    metric {
      namespace   = "lab"
      metric_name = "RunsSucceeded"
      period      = 3600
      stat        = "Sum"
      dimensions  = { service = "lab" }
    }
  }
  metric_query {
    id = "m2"
    metric {
      namespace   = "lab"
      metric_name = "RunsPartial"
      period      = 3600
      stat        = "Sum"
    }
  }
  alarm_actions = [aws_sns_topic.main.arn]
}
resource "aws_cloudwatch_dashboard" "main" {
  dashboard_name = "lab"
  dashboard_body = jsonencode({ widgets = [] })
}
