variable "db_password" {
  type      = string
  sensitive = true
}
variable "api_token" {
  type    = string
  default = ""
}
variable "secret_name" {
  type    = string
  default = "prod/db"
}
variable "ssm_key_password" {
  type    = string
  default = "admin/db_password"
}
variable "license_key" {
  type      = string
  sensitive = true
  default   = "prodonly"
}
variable "stage" {
  type    = string
  default = "prod"
}
