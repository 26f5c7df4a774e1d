variable "it" {
  type = string
}
resource "aws_dms_replication_instance" "open" {
  replication_instance_id    = "r"
  replication_instance_class = "dms.t3.micro"
  kms_key_arn                = var.it # expect: undecided var.it
}
