variable "functions" {
  description = "ARNs of the function `<name>-region-switch` as it is called, one in each Region of the plan; one is enough for a plan that activates that Region alone. With two the steps of a recovery begin with a takeover."
  type        = list(string)
  nullable    = false

  validation {
    condition     = contains([1, 2], length(var.functions)) && alltrue([for arn in var.functions : can(regex("^arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]+(:[A-Za-z0-9_-]+)?$", arn))])
    error_message = "Name one or two functions, in full, such as arn:aws:lambda:eu-central-1:111111111111:function:tagsync-region-switch."
  }

  validation {
    condition     = length(distinct([for arn in var.functions : split(":", arn)[3]])) == length(var.functions)
    error_message = "Name one function of each Region."
  }
}

variable "plans" {
  description = "Names of recovery plans, as in the settings of the service under `arc.plans`."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.plans) > 0 && length(distinct(var.plans)) == length(var.plans)
    error_message = "Name at least one plan, and each once."
  }
}

variable "retry_minutes" {
  description = "Minutes between two calls of a block."
  type        = number
  default     = 2
  nullable    = false

  validation {
    condition     = var.retry_minutes >= 1 && var.retry_minutes <= 60 && floor(var.retry_minutes) == var.retry_minutes
    error_message = "Write 1 to 60 whole minutes."
  }
}

variable "timeout_minutes" {
  description = "For how many minutes a block that recovers is called."
  type        = number
  default     = 240
  nullable    = false

  validation {
    condition     = var.timeout_minutes >= 1 && var.timeout_minutes <= 1440 && floor(var.timeout_minutes) == var.timeout_minutes
    error_message = "Write 1 to 1440 whole minutes."
  }
}

variable "accept_unverified_tags" {
  description = "Whether a recovery starts though tags cannot be compared with those of instances, because their region is down."
  type        = bool
  default     = true
  nullable    = false
}

variable "accept_old_points" {
  description = "Whether a recovery launches servers that no longer replicate, from their last recovery point."
  type        = bool
  default     = false
  nullable    = false
}

variable "accept_launch_faults" {
  description = "Whether a recovery starts although launches will fail, of what their launch templates name or of too few vCPUs."
  type        = bool
  default     = false
  nullable    = false
}

variable "cleanup" {
  description = "Whether the steps of a drill end with one that terminates what it has launched."
  type        = bool
  default     = false
  nullable    = false
}

variable "plan" {
  description = "The plan of ARC to give as the output `plan`: its name, its execution role, its Regions with the primary one first, and the Region to activate. Null: none."
  type = object({
    name           = string
    execution_role = string
    regions        = list(string)
    activate       = string
    drill          = optional(bool, false)
  })
  default = null

  validation {
    condition     = var.plan == null ? true : can(regex("^[a-zA-Z0-9]([a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?$", var.plan.name))
    error_message = "The name of a plan has 1 to 32 letters, digits and hyphens."
  }

  validation {
    condition     = var.plan == null ? true : length(var.plan.regions) == 2 && length(distinct(var.plan.regions)) == 2 && contains(var.plan.regions, var.plan.activate)
    error_message = "A plan has two different Regions, and activates one of them."
  }
}
