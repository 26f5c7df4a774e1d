secret "aws-access-key-pair" {
  title      = "No AWS access key is in the repository"
  practice   = "repo.no-aws-credentials"
  severity   = "critical"
  keywords   = ["AKIA", "ASIA", "ABIA", "ACCA"]
  pattern    = "(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])"
  validator  = "aws-key-pair" # pairs the id with a secret key in its block, else in its file; reads the account from the id
  message    = "An AWS access key stands here with its secret key."
  why        = "Whoever reads the repository can act as the key's owner until it is deactivated; public repositories are searched for such pairs within minutes."
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"]
  aliases    = ["secrets-aws-access-key", "CKV_SECRET_2", "CKV_SECRET_380", "CKV_SECRET_381", "76c0bcde-903d-456e-ac13-e58c34987852", "83ab47ff-381d-48cd-bac5-fb32222f54af", "aws-access-token"]

  examples {
    match    = ["aws_access_key_id = AKIA{A-Z2-7:16}\naws_secret_access_key = {A-Za-z0-9/+:40}\n"]
    no_match = ["aws_access_key_id = AKIA{A-Z2-7:16}\nsha = {a-f0-9:40}\n", "AKIA{a-z:16} {A-Za-z0-9/+:40}"]
  }
}
