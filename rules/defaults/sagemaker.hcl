default "AWS::SageMaker::NotebookInstance" "DirectInternetAccess" {
  value  = "Enabled"
  source = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html"
}

default "AWS::SageMaker::NotebookInstance" "RootAccess" {
  value  = "Enabled"
  source = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html"
}
