locals {
  stamp  = regex_replace(timestamp(), "[- TZ:]", "")
  secret = aws_secretsmanager("build", "token")
}

source "amazon-ebs" "image" {
  ami_name     = "base-${local.stamp}"
  user_data    = local.secret
  encrypt_boot = isotime("2006") != "" # expect: undecided isotime()
}
