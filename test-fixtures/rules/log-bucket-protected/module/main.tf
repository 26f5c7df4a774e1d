module "log" {
  source = "./log"
}
resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = module.log.name
}
