resource "aws_api_gateway_domain_name" "silent" {
  domain_name = "api.example.com"
}
