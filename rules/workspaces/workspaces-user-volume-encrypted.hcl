rule "workspaces-user-volume-encrypted" {
  title    = "WorkSpaces user volume is encrypted"
  practice = "rest.kms"
  severity = "high"
  resource = "AWS::WorkSpaces::Workspace"
  require  = self.UserVolumeEncryptionEnabled == true
  message  = "The WorkSpace keeps its user volume in clear."
  why      = "The user volume holds documents, mail and credentials; a snapshot of it can be read by whoever obtains it."
  fix {
    set = {
      UserVolumeEncryptionEnabled = true
    }
    say = "A WorkSpace cannot be encrypted in place: launch a new one in its place."
  }
  aliases = [
    "CKV_AWS_155", "89827c57-5a8a-49eb-9731-976a606d70db", "F29", "terrascan:AC_AWS_0504", "guard:WORKSPACE_ENCRYPTION_ENABLED",
    "AVD-AWS-0109", "b9033580-6886-401a-8631-5f19f5bb24c7",
  ]
  references = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html"]
}
