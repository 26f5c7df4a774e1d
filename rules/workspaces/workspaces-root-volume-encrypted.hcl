rule "workspaces-root-volume-encrypted" {
  title    = "WorkSpaces root volume is encrypted"
  practice = "rest.kms"
  severity = "high"
  resource = "AWS::WorkSpaces::Workspace"
  require  = self.RootVolumeEncryptionEnabled == true
  message  = "The WorkSpace keeps its root volume in clear."
  why      = <<-END
    Desktops hold documents, mail and credentials; a snapshot of an unencrypted volume can be read by whoever obtains
    it.
  END
  fix {
    set = {
      RootVolumeEncryptionEnabled = true
    }
    say = "A WorkSpace cannot be encrypted in place: launch a new one in its place."
  }
  aliases = [
    "CKV_AWS_156", "AVD-AWS-0109", "b9033580-6886-401a-8631-5f19f5bb24c7", "terrascan:AC_AWS_0503",
  ]
  references = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html"]
}
