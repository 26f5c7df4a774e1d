# An issuer of one's own tells whose workloads are meant; a shared one of Cognito's does by its audience only.
resource "aws_iam_role" "circle" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/oidc.circleci.com/org/1c5ad8d4" }
    }]
  })
}
resource "aws_iam_role" "cognito" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # expect: fail
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "cognito-identity.amazonaws.com" }
      Condition = { "ForAnyValue:StringLike" = { "cognito-identity.amazonaws.com:amr" = "authenticated" } }
    }]
  })
}
resource "aws_iam_role" "pool" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "cognito-identity.amazonaws.com" }
      Condition = { StringEquals = { "cognito-identity.amazonaws.com:aud" = "eu-west-1:12345678-dead-beef-cafe-123456790ab" } }
    }]
  })
}
