view "AWS::EC2::FlowLog" { watched = target(self.ResourceId, "AWS::EC2::VPC", "AWS::EC2::Subnet") }

view "AWS::EC2::VPC" { flow_logs = pointing("AWS::EC2::FlowLog", "watched") }
