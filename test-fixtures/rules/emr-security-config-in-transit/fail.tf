resource "aws_emr_security_configuration" "clear" {
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption    = true
      EnableInTransitEncryption = false # expect: fail
    }
  })
}
resource "aws_emr_security_configuration" "heredoc" { # expect: fail at +4
  configuration = <<-JSON
    {
      "EncryptionConfiguration": {
        "EnableInTransitEncryption": false
      }
    }
  JSON
}
