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
variable "stage" {
  type    = string
  default = "prod"
}
