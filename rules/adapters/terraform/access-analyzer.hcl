terraform "aws_accessanalyzer_analyzer" {
  becomes = "AWS::AccessAnalyzer::Analyzer"
  properties {
    AnalyzerName          = self.analyzer_name
    Type                  = self.type
    AnalyzerConfiguration = [for c in self.configuration : { UnusedAccessConfiguration = [for u in c.unused_access : { UnusedAccessAge = u.unused_access_age }][0] }][0]
    Tags                  = self.tags
  }
}
