module "shared" {
  source = "../../shared"
  name   = basename(path.root) == "." ? "root" : "other"
  stage  = var.stage
}
variable "stage" {}
