resource "aws_ssoadmin_permission_set" "example" {
  description      = "description"
  instance_arn     = "instance_arn"
  name             = "name"
  relay_state      = "relay_state"
  session_duration = "session_duration"
  tags             = { key = "tags" }
}

resource "aws_ssoadmin_permission_set_inline_policy" "example" {
  inline_policy      = "inline_policy"
  permission_set_arn = "permission_set_arn"
}

resource "aws_ssoadmin_managed_policy_attachment" "example" {
  managed_policy_arn = "managed_policy_arn"
  permission_set_arn = "permission_set_arn"
}

resource "aws_identitystore_user" "example" {
  addresses {
    country        = "addresses.country"
    formatted      = "addresses.formatted"
    locality       = "addresses.locality"
    postal_code    = "addresses.postal_code"
    primary        = true
    region         = "addresses.region"
    street_address = "addresses.street_address"
    type           = "addresses.type"
  }
  display_name = "display_name"
  emails {
    primary = true
    type    = "emails.type"
    value   = "emails.value"
  }
  identity_store_id = "identity_store_id"
  locale            = "locale"
  name {
    family_name      = "name.family_name"
    formatted        = "name.formatted"
    given_name       = "name.given_name"
    honorific_prefix = "name.honorific_prefix"
    honorific_suffix = "name.honorific_suffix"
    middle_name      = "name.middle_name"
  }
  nickname = "nickname"
  phone_numbers {
    primary = true
    type    = "phone_numbers.type"
    value   = "phone_numbers.value"
  }
  preferred_language = "preferred_language"
  profile_url        = "profile_url"
  timezone           = "timezone"
  title              = "title"
  user_name          = "user_name"
  user_type          = "user_type"
}

resource "aws_ssoadmin_customer_managed_policy_attachment" "example" {
  customer_managed_policy_reference {
    name = "customer_managed_policy_reference.name"
    path = "customer_managed_policy_reference.path"
  }
  permission_set_arn = "permission_set_arn"
}

resource "aws_ssoadmin_permissions_boundary_attachment" "example" {
  permission_set_arn = "permission_set_arn"
  permissions_boundary {
    customer_managed_policy_reference {
      name = "permissions_boundary.customer_managed_policy_reference.name"
      path = "permissions_boundary.customer_managed_policy_reference.path"
    }
    managed_policy_arn = "permissions_boundary.managed_policy_arn"
  }
}
