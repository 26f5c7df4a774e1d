rule "transfer-server-secure-protocols" {
  title    = "A file transfer server speaks no clear FTP"
  practice = "transit.https"
  severity = "high"
  resource = "AWS::Transfer::Server"
  require  = !contains(self.Protocols, "FTP")
  message  = "The server speaks FTP, which sends passwords and files in clear."
  why      = "Everyone on the way can read the passwords and what is transferred."
  fix {
    say = "Use SFTP or FTPS."
  }
  aliases = [
    "CKV_AWS_357",
  ]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html"]
}
