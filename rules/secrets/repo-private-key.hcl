secret "repo-private-key" {
  title      = "No private key is in the repository"
  practice   = ["repo.no-keys", "ec2.key-pairs"]
  severity   = "critical"
  keywords   = ["PRIVATE KEY", "PuTTY-User-Key-File-"]
  pattern    = "-----BEGIN (?:RSA |EC |DSA |OPENSSH |PGP )?PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-[23]:"
  validator  = "private-key" # parses the key: only one whose numbers fit together counts, and only one in clear
  message    = "A private key stands here in clear."
  why        = "Whoever reads the repository holds the key, in every clone and for as long as the history lives."
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html"]
  aliases    = ["secrets-private-key", "CKV_SECRET_13", "CKV_SECRET_192", "51b5b840-cd0c-4556-98a7-fe5f4def80cf", "a007a85e-a2a7-4a81-803a-7a2ca0c65abb", "2f665079-c383-4b33-896e-88268c1fa258", "private-key"]

  examples {
    no_match = ["-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----\n", "-----BEGIN PRIVATE KEY-----\n{A-Za-z0-9:64}\n-----END PRIVATE KEY-----\n", "-----BEGIN PUBLIC KEY-----\n{A-Za-z0-9:64}\n-----END PUBLIC KEY-----\n"]
  }
}
