rule "transfer-server-secure-protocols" {
  title    = "Transfer Family server speaks no clear FTP"
  practice = "transit.https"
  severity = "medium"
  resource = "AWS::Transfer::Server"
  require  = !contains(self.Protocols, "FTP")
  message  = "The server speaks FTP, which sends passwords and files in clear."
  why      = "AWS lets FTP stand inside a network only; whoever gets in there reads the passwords and what is transferred."
  fix {
    say = "Use SFTP or FTPS."
  }
  aliases = [
    "CKV_AWS_357",
  ]
  references = ["https://docs.aws.amazon.com/transfer/latest/userguide/create-server-ftp.html"]
}
