secret "repo-encrypted-private-key" {
  title      = "No private key is in the repository, even protected by a password"
  practice   = ["repo.no-keys", "ec2.key-pairs"]
  severity   = "medium" # high where the password scheme is one that a graphics card breaks
  keywords   = ["PRIVATE KEY", "PuTTY-User-Key-File-"]
  pattern    = "-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-[23]:"
  validator  = "encrypted-private-key"
  message    = "A private key stands here, protected by a password."
  why        = "The password can be guessed offline, without limit and without anybody noticing, by whoever has a clone."
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html"]
  aliases    = ["secrets-private-key", "CKV_SECRET_13", "CKV_SECRET_192", "51b5b840-cd0c-4556-98a7-fe5f4def80cf", "a007a85e-a2a7-4a81-803a-7a2ca0c65abb", "2f665079-c383-4b33-896e-88268c1fa258", "private-key"]

  examples {
    no_match = ["-----BEGIN ENCRYPTED PRIVATE KEY-----\n{A-Za-z0-9:64}\n-----END ENCRYPTED PRIVATE KEY-----\n"]
  }
}
