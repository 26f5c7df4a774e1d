source "amazon-ebs" "image" { # expect: fail
  ami_name = "silent"
}
