rule "workspaces-workspace-encrypted" {
  title    = "Both volumes of a WorkSpace are encrypted"
  practice = "rest.kms"
  severity = "high"
  resource = "AWS::WorkSpaces::Workspace"
  require  = self.RootVolumeEncryptionEnabled == true && self.UserVolumeEncryptionEnabled == true
  message  = "The WorkSpace keeps a volume in clear."
  why      = "Desktops hold documents, mail and credentials; a snapshot of an unencrypted volume can be read by whoever obtains it."
  fix {
    set = { RootVolumeEncryptionEnabled = true, UserVolumeEncryptionEnabled = true }
    say = "A WorkSpace cannot be encrypted in place: launch a new one in its place."
  }
  aliases    = ["CKV_AWS_155", "CKV_AWS_156", "AVD-AWS-0109", "b9033580-6886-401a-8631-5f19f5bb24c7"]
  references = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html"]
}
