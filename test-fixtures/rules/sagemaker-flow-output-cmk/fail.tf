resource "aws_sagemaker_flow_definition" "bad" { # expect: fail
  flow_definition_name = "f"
  role_arn             = "arn:aws:iam::111122223333:role/r"
}
