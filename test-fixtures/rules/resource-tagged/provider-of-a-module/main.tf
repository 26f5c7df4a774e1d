provider "aws" {
  default_tags {
    tags = { Owner = "team-a" }
  }
}

provider "aws" {
  alias = "bare"
}

module "inherits" {
  source = "./m"
}

module "is_handed" {
  source    = "./handed"
  providers = { aws = aws.bare }
}
