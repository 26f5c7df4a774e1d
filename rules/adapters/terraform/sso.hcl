terraform "aws_ssoadmin_permission_set" {
  becomes = "AWS::SSO::PermissionSet"
  properties {
    Name            = self.name
    SessionDuration = self.session_duration
    Description     = self.description
    InstanceArn     = self.instance_arn
    RelayStateType  = self.relay_state
    Tags            = self.tags
  }
}

terraform "aws_ssoadmin_permission_set_inline_policy" {
  part-of = "AWS::SSO::PermissionSet"
  through = self.permission_set_arn
  properties { InlinePolicy = self.inline_policy }
}

terraform "aws_ssoadmin_managed_policy_attachment" {
  part-of = "AWS::SSO::PermissionSet"
  through = self.permission_set_arn
  properties { ManagedPolicies = [self.managed_policy_arn] }
}

terraform "aws_identitystore_user" {
  becomes = "AWS::IdentityStore::User"
  properties {
    DisplayName = self.display_name
    NickName    = self.nickname
    UserName    = self.user_name
    Addresses = [for a in self.addresses : {
      Country       = a.country
      Formatted     = a.formatted
      Locality      = a.locality
      PostalCode    = a.postal_code
      Primary       = a.primary
      Region        = a.region
      StreetAddress = a.street_address
      Type          = a.type
    }]
    Emails          = [for e in self.emails : { Primary = e.primary, Type = e.type, Value = e.value }]
    IdentityStoreId = self.identity_store_id
    Locale          = self.locale
    Name = [for n in self.name : {
      FamilyName      = n.family_name
      Formatted       = n.formatted
      GivenName       = n.given_name
      HonorificPrefix = n.honorific_prefix
      HonorificSuffix = n.honorific_suffix
      MiddleName      = n.middle_name
    }][0]
    PhoneNumbers      = [for n in self.phone_numbers : { Primary = n.primary, Type = n.type, Value = n.value }]
    PreferredLanguage = self.preferred_language
    ProfileUrl        = self.profile_url
    Timezone          = self.timezone
    Title             = self.title
    UserType          = self.user_type
  }
}

terraform "aws_ssoadmin_customer_managed_policy_attachment" {
  part-of = "AWS::SSO::PermissionSet"
  through = self.permission_set_arn
  properties { CustomerManagedPolicyReferences = [for r in self.customer_managed_policy_reference : { Name = r.name, Path = r.path }] }
}

terraform "aws_ssoadmin_permissions_boundary_attachment" {
  part-of = "AWS::SSO::PermissionSet"
  through = self.permission_set_arn
  properties {
    PermissionsBoundary = {
      ManagedPolicyArn               = self.permissions_boundary[0].managed_policy_arn
      CustomerManagedPolicyReference = [for r in self.permissions_boundary[0].customer_managed_policy_reference : { Name = r.name, Path = r.path }][0]
    }
  }
}
