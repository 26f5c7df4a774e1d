terraform "aws_accessanalyzer_analyzer" {
  becomes = "AWS::AccessAnalyzer::Analyzer"
  properties {
    AnalyzerName = self.analyzer_name
    Type         = self.type
    Tags         = self.tags
  }
}
