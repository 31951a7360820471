run "tickets_stay_behind" {
  command = plan

  variables {
    tags = { Name = "db-01", ticket = "OPS-2" }
  }

  assert {
    condition     = output.tags == tomap({ Name = "db-01", Team = "platform", "source:account" = "111111111111", "source:region" = "eu-west-1" })
    error_message = "The policy wants ${jsonencode(output.tags)}"
  }
}
