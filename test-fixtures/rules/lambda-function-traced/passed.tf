# PassThrough is what holds without the block.
resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = "arn:aws:iam::111122223333:role/f"

  tracing_config {
    mode = "PassThrough" # expect: fail
  }
}
