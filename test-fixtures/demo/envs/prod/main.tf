terraform {
  required_version = ">= 1.6"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
  backend "s3" {
    key    = "prod/terraform.tfstate"
    region = "eu-central-1"
  }
}

provider "aws" {
  region = "eu-central-1"
  default_tags {
    tags = {
      Owner       = "platform"
      Environment = "prod"
    }
  }
}

module "network" {
  source      = "../../modules/network"
  name        = "prod"
  cidr        = "10.20.0.0/16"
  zones       = ["eu-central-1a", "eu-central-1b"]
  admin_cidrs = var.admin_cidrs
}

module "web" {
  source          = "../../modules/web"
  name            = "prod"
  vpc_id          = module.network.vpc_id
  subnet_ids      = module.network.public_subnet_ids
  certificate_arn = var.certificate_arn
  image_id        = var.image_id
}

module "database" {
  source             = "../../modules/database"
  name               = "prod"
  vpc_id             = module.network.vpc_id
  subnet_ids         = module.network.private_subnet_ids
  client_group_id    = module.web.instance_group_id
  kms_key_id         = var.kms_key_id
  password           = var.database_password
  require_encryption = true
}
