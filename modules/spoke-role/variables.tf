variable "readers" {
  description = "ARNs of the roles that may assume the read role: those of the hub's functions. They must exist."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.readers) > 0 && alltrue([for arn in var.readers : can(regex("^arn:[a-z-]+:iam::[0-9]{12}:role/.+$", arn))])
    error_message = "Name at least one role, in full, such as arn:aws:iam::111111111111:role/tagsync-drs-tag-sync."
  }
}

variable "writers" {
  description = "ARNs of the roles that may assume the write role. If empty, no write role is made: an account that holds only EC2 instances needs none."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for arn in var.writers : can(regex("^arn:[a-z-]+:iam::[0-9]{12}:role/.+$", arn))])
    error_message = "Write roles in full, such as arn:aws:iam::111111111111:role/tagsync-drs-tag-sync."
  }
}

variable "recoverers" {
  description = "ARNs of the roles that may assume the recovery role, which launches source servers and runs recovery plans. If empty, no recovery role is made."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for arn in var.recoverers : can(regex("^arn:[a-z-]+:iam::[0-9]{12}:role/.+$", arn))])
    error_message = "Write roles in full, such as arn:aws:iam::111111111111:role/tagsync-recovery."
  }
}

variable "external_id" {
  description = "The external id that a caller must give to assume the roles. Choose one that no other deployment has."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9_+=,.@:/-]{2,}$", var.external_id)) && length(var.external_id) <= 1224
    error_message = "Write 2 characters or more, of letters, digits and +=,.@:/-_."
  }
}

variable "accepted_external_ids" {
  description = "External ids that the roles accept as well, while `external_id` is changed."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for id in var.accepted_external_ids : can(regex("^[A-Za-z0-9_+=,.@:/-]{2,}$", id)) && length(id) <= 1224])
    error_message = "Write 2 characters or more, of letters, digits and +=,.@:/-_."
  }
}

variable "callers" {
  description = "ARNs of users and roles that may assume the read role too, with `*` for any text: the `deployers` of the deployment's settings."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for arn in var.callers : can(regex("^arn:[a-z-]+:iam::[0-9]{12}:(user|role)/.+$", arn))])
    error_message = "Write users and roles in full, such as arn:aws:iam::111111111111:role/pipeline."
  }
}

variable "session_tags" {
  description = "Whether these roles may be assumed with session tags (`sts:TagSession`)."
  type        = bool
  default     = false
  nullable    = false
}

variable "source_identity" {
  description = "Whether these roles may be assumed with a source identity (`sts:SetSourceIdentity`)."
  type        = bool
  default     = false
  nullable    = false
}

variable "name" {
  description = "The `name` of the deployment. The name of the role that forwards tag changes starts with it."
  type        = string
  default     = "tagsync"
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,20}$", var.name)) && !can(regex("^(aws|ssm|default$)", var.name))
    error_message = "Write 3 to 21 small letters, digits and hyphens; AWS keeps default, and what starts with aws or ssm, for itself."
  }
}

variable "read_role_name" {
  description = "Name of the read role."
  type        = string
  default     = "tagsync-read"
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9_+=,.@-]{1,64}$", var.read_role_name))
    error_message = "Write 1 to 64 letters, digits and +=,.@-_."
  }
}

variable "write_role_name" {
  description = "Name of the write role."
  type        = string
  default     = "tagsync-write"
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9_+=,.@-]{1,64}$", var.write_role_name))
    error_message = "Write 1 to 64 letters, digits and +=,.@-_."
  }
}

variable "recovery_role_name" {
  description = "Name of the recovery role."
  type        = string
  default     = "tagsync-launch"
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9_+=,.@-]{1,64}$", var.recovery_role_name))
    error_message = "Write 1 to 64 letters, digits and +=,.@-_."
  }
}

variable "launch" {
  description = "Whether the policy ensures launch settings (`ensure` under `launch`), which takes more permissions."
  type        = bool
  default     = false
  nullable    = false
}

variable "post_launch_actions" {
  description = "Whether DRS runs post-launch actions on the instances it launches. The recovery role gets what Systems Manager needs for it."
  type        = bool
  default     = false
  nullable    = false
}

variable "instance_fleets" {
  description = "Whether DRS launches the first instance type of a list that has capacity, which takes more permissions of the recovery role."
  type        = bool
  default     = false
  nullable    = false
}

variable "profile_roles" {
  description = "Names of the roles of the instance profiles that launch templates name. The recovery role may pass them to EC2."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for name in var.profile_roles : can(regex("^([A-Za-z0-9_+=,.@-]+/)*[A-Za-z0-9_+=,.@-]{1,64}$", name))])
    error_message = "Write the names that the roles have in the account, not their ARNs."
  }
}

variable "cleanup" {
  description = "Whether drills are cleaned up. The recovery role may terminate recovery instances then."
  type        = bool
  default     = false
  nullable    = false
}

variable "follow_plans" {
  description = "Whether the service writes native recovery plans in this account: those with follow: apply. The recovery role may create and change recovery plans then, and delete none."
  type        = bool
  default     = false
  nullable    = false
}

variable "hooks" {
  description = "What hooks of driven recoveries may call in this account with the recovery role: ARNs of functions, names or ARNs of SSM documents, and ARNs of the roles that Automation documents run with."
  type = object({
    lambdas          = optional(list(string), [])
    documents        = optional(list(string), [])
    automation_roles = optional(list(string), [])
  })
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for arn in var.hooks.lambdas : can(regex("^arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_:-]+$", arn))])
    error_message = "Write functions in full, such as arn:aws:lambda:eu-central-1:222222222222:function:erp-check."
  }

  validation {
    condition     = alltrue([for name in var.hooks.documents : can(regex("^[A-Za-z0-9_.:/-]{3,}$", name))])
    error_message = "Write names or ARNs of SSM documents."
  }

  validation {
    condition     = alltrue([for arn in var.hooks.automation_roles : can(regex("^arn:[a-z-]+:iam::[0-9]{12}:role/.+$", arn))])
    error_message = "Write roles in full, such as arn:aws:iam::222222222222:role/automation."
  }
}

variable "bus_arn" {
  description = "ARN of the hub's home bus. If given, a role is made with which EventBridge forwards EC2 tag changes there."
  type        = string
  default     = null

  validation {
    condition     = var.bus_arn == null || can(regex("^arn:[a-z-]+:events:[a-z0-9-]+:[0-9]{12}:event-bus/.+$", var.bus_arn))
    error_message = "Write it in full, such as arn:aws:events:eu-central-1:111111111111:event-bus/tagsync."
  }
}

variable "permissions_boundary" {
  description = "ARN of the permissions boundary of every role."
  type        = string
  default     = null

  validation {
    condition     = var.permissions_boundary == null || can(regex("^arn:[a-z-]+:iam::([0-9]{12}|aws):policy/.+$", var.permissions_boundary))
    error_message = "Write it in full, such as arn:aws:iam::222222222222:policy/boundary."
  }
}

variable "tags" {
  description = "Tags of the roles."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.tags) <= 50
    error_message = "AWS takes 50 tags at most: leave ${length(var.tags) - 50} out."
  }

  validation {
    condition     = length(distinct([for key in keys(var.tags) : lower(key)])) == length(var.tags)
    error_message = "IAM does not tell letter case apart in keys: remove those that differ in it alone."
  }

  validation {
    condition = alltrue([
      for key, value in var.tags : !can(regex("(?i)^aws:", key)) && !can(regex("(?i)^aws:", value))
    ])
    error_message = "Keys and values that start with aws: are reserved for AWS: choose others."
  }

  validation {
    condition = alltrue([
      for key, value in var.tags :
      can(regex("^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}$", key)) && can(regex("^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{0,256}$", value))
    ])
    error_message = "Write keys of 1 to 128 characters and values of up to 256: letters, digits, blanks and _.:/=+-@."
  }
}
