rule "organizations-all-features" {
  title    = "AWS Organizations has all features on"
  practice = "identity.least-privilege"
  severity = "medium"
  resource = "AWS::Organizations::Organization"
  require  = self.FeatureSet == "ALL"
  message  = "The organization only shares a bill: service control policies do not work."
  why      = "Without service control policies an administrator of a member account may do everything there."
  fix {
    set = {
      FeatureSet = "ALL"
    }
  }
  aliases = [
    "5ba6229c-8057-433e-91d0-21cf13569ca9",
  ]
  references = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_org_support-all-features.html"]
}
