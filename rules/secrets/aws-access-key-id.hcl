secret "aws-access-key-id" {
  title      = "No AWS access key id is in the repository"
  practice   = "repo.no-aws-credentials"
  severity   = "medium"
  keywords   = ["AKIA", "ASIA", "ABIA", "ACCA"]
  pattern    = "(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])"
  validator  = "aws-key-id" # leaves ids with a secret key to aws-access-key-pair
  message    = "An AWS access key id stands here; its secret key is not in this file."
  why        = "The id alone opens nothing, but it names an account and a live key, and its secret key is rarely far away."
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"]
  aliases    = ["secrets-aws-access-key", "CKV_SECRET_2", "CKV_SECRET_380", "CKV_SECRET_381", "76c0bcde-903d-456e-ac13-e58c34987852", "83ab47ff-381d-48cd-bac5-fb32222f54af", "aws-access-token"]

  examples {
    match    = ["key = \"AKIA{A-Z2-7:16}\"", "ASIA{A-Z2-7:16}", "profile: ABIA{A-Z2-7:16}", "ACCA{A-Z2-7:16}"]
    no_match = ["AKIA{a-z:16}", "AKIA{A-Z2-7:15}", "AKIA{A-Z2-7:17}", "xAKIA{A-Z2-7:16}", "AKIA{0189:16}", "AIDA{A-Z2-7:16}"]
  }
}
