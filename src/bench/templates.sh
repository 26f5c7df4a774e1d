#!/usr/bin/env bash
# Times cold scans of CloudFormation templates: one of about a megabyte (CloudFormation's own limit) and of twice, four and eight
# times as many resources; one with 10, 20, 40 and 80 conditions over as many parameters; 2,000 small ones. Prints the least CPU and
# wall time of several runs, and the peak of resident memory: on a machine with other work the least says most.
#
#   src/bench/templates.sh [RUNS]       build first: bin/picket --version
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${1:-5}
picket=$PWD/bin/picket
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null PICKET_CACHE_DIR=$scratch/cache
"$picket" --version >/dev/null

head_of() {
    cat <<'YAML'
AWSTemplateFormatVersion: "2010-09-09"
Description: Services
Parameters:
  Env:
    Type: String
    AllowedValues: [dev, test, prod]
  VpcId:
    Type: AWS::EC2::VPC::Id
  KeyArn:
    Type: String
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  HasKey: !Not [!Equals [!Ref KeyArn, ""]]
Mappings:
  Sizes:
    dev: { Memory: 128 }
    test: { Memory: 256 }
    prod: { Memory: 1024 }
Resources:
YAML
}

# Six resources as people write them, about 2.7 kB.
service() {
    cat <<YAML
  Bucket$1: # data of service $1
    Type: AWS::S3::Bucket
    DeletionPolicy: Retain
    Properties:
      BucketName: !Sub '\${AWS::StackName}-data-$1'
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault:
              SSEAlgorithm: !If [HasKey, aws:kms, AES256]
              KMSMasterKeyID: !If [HasKey, !Ref KeyArn, !Ref AWS::NoValue]
      VersioningConfiguration: { Status: !If [IsProd, Enabled, Suspended] }
      Tags:
        - Key: service
          Value: "service-$1"
  BucketPolicy$1:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Bucket$1
      PolicyDocument:
        Version: 2012-10-17
        Statement:
          - Sid: TlsOnly
            Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource:
              - !GetAtt Bucket$1.Arn
              - !Sub '\${Bucket$1.Arn}/*'
            Condition: { Bool: { "aws:SecureTransport": "false" } }
  Group$1:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Service $1
      VpcId: !Ref VpcId
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 443
          ToPort: 443
          CidrIp: 10.7.0.0/16
          Description: From the office
  Role$1:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }]
      Policies:
        - PolicyName: read
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: [s3:GetObject, s3:ListBucket]
                Resource: [!GetAtt Bucket$1.Arn, !Sub 'arn:\${AWS::Partition}:s3:::\${Bucket$1}/*']
  Function$1:
    Type: AWS::Lambda::Function
    Condition: IsProd
    Properties:
      FunctionName: !Join ['-', [!Ref AWS::StackName, service, '$1']]
      Runtime: python3.13
      Handler: index.handler
      MemorySize: !FindInMap [Sizes, !Ref Env, Memory]
      Role: !GetAtt Role$1.Arn
      Environment:
        Variables:
          TABLE: !Ref Table$1
          STAGE: !Ref Env
      Code:
        ZipFile: |
          def handler(event, context):
              # answers
              return {"statusCode": 200}
  Table$1:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions:
        - { AttributeName: id, AttributeType: S }
      KeySchema:
        - { AttributeName: id, KeyType: HASH }
      SSESpecification: { SSEEnabled: true }
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: !If [IsProd, true, false] }
YAML
}

services() {
    head_of
    for ((i = 0; i < $1; i++)); do service "$i"; done
}

# So many parameters and conditions, each two of them joined in a third, and a bucket under each.
conditions() {
    printf 'Parameters:\n'
    for ((i = 0; i < $1; i++)); do printf '  P%d: { Type: String, AllowedValues: [a, b, c] }\n' "$i"; done
    printf 'Conditions:\n'
    for ((i = 0; i < $1; i++)); do
        printf '  C%d: !Equals [!Ref P%d, a]\n  D%d: !Or [!Condition C%d, !Not [!Condition C%d]]\n' \
            "$i" "$i" "$i" "$i" "$(((i + 1) % $1))"
    done
    printf 'Resources:\n'
    for ((i = 0; i < $1; i++)); do
        printf '  B%d:\n    Type: AWS::S3::Bucket\n    Condition: D%d\n    Properties:\n' "$i" "$i"
        printf '      BucketName: !If [C%d, !Sub "${P%d}-x", !If [D%d, y, !Ref P%d]]\n' \
            "$(((i + 1) % $1))" "$i" "$(((i + 2) % $1))" "$(((i + 3) % $1))"
    done
}

# Prints a line: what it is, its size, the least seconds and the most memory.
measure() {
    local what=$1 tree=$2 run cpu wall peak line least_cpu=999999 least_wall=999999 most=0
    for ((run = 0; run < runs; run++)); do
        line=$( { /usr/bin/time -f '%U %S %e %M' "$picket" scan "$tree" --format json --fail-on none \
            >"$scratch/report.json"; } 2>&1 | tail -1)
        read -r user system wall peak <<<"$line"
        cpu=$(awk "BEGIN { print int(($user + $system) * 1000) }")
        wall=$(awk "BEGIN { print int($wall * 1000) }")
        [ "$cpu" -ge "$least_cpu" ] || least_cpu=$cpu
        [ "$wall" -ge "$least_wall" ] || least_wall=$wall
        [ "$peak" -le "$most" ] || most=$peak
    done
    printf '%-28s %9d %9s %9d %9d %7d\n' "$what" "$(du -sb "$tree" | cut -f1)" \
        "$(grep -o '"resources": *[0-9]*' "$scratch/report.json" | tail -1 | grep -o '[0-9]*$')" \
        "$least_cpu" "$least_wall" "$((most / 1024))"
}

printf '%-28s %9s %9s %9s %9s %7s\n' "least of $runs runs" bytes resources 'CPU ms' 'wall ms' MB
mkdir -p "$scratch/small"
printf 'Resources: { T: { Type: "AWS::SNS::Topic" } }\n' >"$scratch/small/t.yaml"
measure 'one resource' "$scratch/small"
for size in 1 2 4 8; do
    mkdir -p "$scratch/x$size"
    services $((size * 375)) >"$scratch/x$size/t.yaml"
    measure "one template, ${size}x" "$scratch/x$size"
done
for size in 10 20 40 80; do
    mkdir -p "$scratch/c$size"
    conditions "$size" >"$scratch/c$size/t.yaml"
    measure "$((size * 2)) conditions" "$scratch/c$size"
done
mkdir -p "$scratch/many"
for ((t = 0; t < 2000; t++)); do
    { head_of; service "$t"; } >"$scratch/many/t$t.yaml"
done
measure '2,000 templates' "$scratch/many"
