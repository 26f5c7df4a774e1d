source "amazon-ebs" "image" {
  ssh_interface = "session_manager"
}
