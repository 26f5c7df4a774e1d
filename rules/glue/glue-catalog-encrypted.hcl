rule "glue-catalog-encrypted" {
  title    = "Glue catalog encrypts metadata and connection passwords"
  practice = "rest.kms"
  severity = "medium"
  resource = "AWS::Glue::DataCatalogEncryptionSettings"
  let {
    settings = self.DataCatalogEncryptionSettings
  }
  require = (
    startswith(settings.EncryptionAtRest.CatalogEncryptionMode, "SSE-KMS")
    && settings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted == true
  )
  message = "The catalog keeps metadata, or hands out connections' passwords, without a KMS key."
  why     = <<-END
    Whoever may read a connection then reads its password; with a key, that takes a second permission, and every use
    of it is logged.
  END
  fix {
    set = {
      "DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode"                         = "SSE-KMS"
      "DataCatalogEncryptionSettings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted" = true
    }
  }
  aliases = [
    "CKV_AWS_94", "01d50b14-e933-4c99-b314-6d08cd37ad35",
  ]
  references = ["https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html", "https://docs.aws.amazon.com/glue/latest/dg/encrypt-connection-passwords.html"]
}
