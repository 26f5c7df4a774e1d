locals {
  begin = "AK"
}

resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = "arn:aws:iam::111122223333:role/f"
  environment {
    variables = {
      WHO = "${local.begin}IA${upper("abcdefghijklmnop")}" # expect: fail
    }
  }
}
