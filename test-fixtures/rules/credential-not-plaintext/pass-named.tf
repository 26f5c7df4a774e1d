# The name of what an identity provider issues stands where its value will.
resource "aws_lb_listener" "named" {
  default_action {
    type = "authenticate-oidc"
    authenticate_oidc {
      client_secret = "client_secret"
    }
  }
}

resource "aws_lb_listener" "yours" {
  default_action {
    type = "authenticate-oidc"
    authenticate_oidc {
      client_secret = "your-client-secret"
    }
  }
}
