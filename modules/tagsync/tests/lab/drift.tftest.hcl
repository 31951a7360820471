# With the real provider, against the lab's scenario drifted-fleet. `make test` runs it.

provider "tagsync" {}

variables {
  regions          = ["us-east-1", "us-west-2", "eu-north-1"] # DRS was never set up in the last one
  minimum_coverage = 0.7
  assume_role = {
    role_arn    = "arn:aws:iam::222222222222:role/tagsync"
    external_id = "tagsync-lab"
  }
}

run "plan_shows_the_tags_that_servers_should_have" {
  command = plan

  assert {
    condition     = tagsync_fleet.this["us-east-1"].account == "222222222222"
    error_message = "The fleet must be that of the role's account."
  }
  assert {
    condition = alltrue([
      for server, tags in tagsync_fleet.this["us-east-1"].server_tags : tags["Owner"] == "dba@example.com"
      if startswith(server, "shop-database-")
    ])
    error_message = "Every server must get the owner of its instance."
  }
}

run "apply_repairs_them" {
  assert {
    condition     = output.drifted["us-east-1"] > 0 && startswith(output.summary["us-east-1"], "${output.drifted["us-east-1"]} of ")
    error_message = "The outputs must tell how many servers were repaired."
  }
  assert {
    condition     = output.drifted["eu-north-1"] == 0 && output.summary["eu-north-1"] == null && output.coverage["eu-north-1"] == null
    error_message = "A region without DRS has nothing to repair."
  }
  assert {
    condition     = sum(values(output.total_servers)) > 40 && alltrue([for said in output.unreadable : said == []])
    error_message = "The whole fleet must have been read."
  }
}

run "and_nothing_is_left_to_do" {
  command = plan

  assert {
    condition     = alltrue([for status in data.tagsync_fleet_status.this : status.drifted == 0])
    error_message = "There must be no drift any more."
  }
}
