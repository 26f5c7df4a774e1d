provider "aws" {
  region  = "eu-west-1"
  profile = "deploy"
}
provider "google" {
  access_token = "not-ours"
}
