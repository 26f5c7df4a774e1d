view "AWS::AppSync::GraphQLApi" { web_acls = pointing("AWS::WAFv2::WebACLAssociation", "guarded_api") }

view "AWS::WAFv2::WebACLAssociation" { guarded_api = target(self.ResourceArn, "AWS::AppSync::GraphQLApi") }
