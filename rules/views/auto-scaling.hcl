view "AWS::AutoScaling::AutoScalingGroup" { names = [self.AutoScalingGroupName] }
