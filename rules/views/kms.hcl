view "AWS::KMS::Key" { key_store = given }
