variable "admin_cidrs" {
  description = "Where administrators connect from"
  type        = list(string)
}

variable "certificate_arn" {
  type = string
}

variable "image_id" {
  type = string
}

variable "kms_key_id" {
  description = "Key of the database's storage"
  type        = string
}

variable "database_password" {
  type      = string
  sensitive = true
}
