provider "aws" {
  region = "eu-central-1"
}

variable "admin_cidrs" {
  type    = list(string)
  default = ["203.0.113.0/28"]
}

module "network" {
  source      = "../../modules/network"
  name        = "stage"
  cidr        = "10.30.0.0/16"
  zones       = ["eu-central-1a"]
  admin_cidrs = var.admin_cidrs
}

resource "aws_ebs_volume" "fixtures" {
  availability_zone = "eu-central-1a"
  size              = 40
  encrypted         = false
}

resource "aws_s3_bucket" "exchange" {
  bucket_prefix = "parcelworks-exchange-"
}

resource "aws_s3_bucket_public_access_block" "exchange" {
  bucket                  = aws_s3_bucket.exchange.id
  block_public_acls       = true
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = false
}

data "aws_iam_policy_document" "exchange" {
  statement {
    sid       = "Partners"
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.exchange.arn}/outbox/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_s3_bucket_policy" "exchange" {
  bucket = aws_s3_bucket.exchange.id
  policy = data.aws_iam_policy_document.exchange.json
}
