resource "aws_s3_bucket" "b" {
  bucket = "b"
}
resource "aws_lambda_permission" "known" {
  action        = "lambda:InvokeFunction"
  function_name = "f"
  principal     = "s3.amazonaws.com"
  source_arn    = aws_s3_bucket.b.arn
}
resource "aws_lambda_permission" "account" {
  action        = "lambda:InvokeFunction"
  function_name = "f"
  principal     = "111122223333"
}
