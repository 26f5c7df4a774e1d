view "AWS::Cognito::UserPool" { web_acls = pointing("AWS::WAFv2::WebACLAssociation", "guarded_pool") }

view "AWS::WAFv2::WebACLAssociation" { guarded_pool = target(self.ResourceArn, "AWS::Cognito::UserPool") }

view "AWS::Cognito::IdentityPool" { roles = pointing("AWS::Cognito::IdentityPoolRoleAttachment", "pool") }

view "AWS::Cognito::IdentityPoolRoleAttachment" { pool = target(self.IdentityPoolId, "AWS::Cognito::IdentityPool") }
