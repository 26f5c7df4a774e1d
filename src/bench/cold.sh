#!/usr/bin/env bash
# Times whole processes, as a person who commits feels them: `picket hook` with five staged files in repositories of 5 and
# of 1,000 files, against a JVM that prints hello. Prints medians and the ratio, which travels better than milliseconds.
#
#   src/bench/cold.sh [RUNS]       build first: bin/picket --version
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${1:-21}
picket=$PWD/bin/picket
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
{ read -r _ && read -r home; } <target/picket.current
export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null PICKET_CACHE_DIR=$scratch/cache

# One root of five files, about 40 lines each: four of Terraform, one of CloudFormation.
stack() {
    mkdir -p "$1"
    cat >"$1/variables.tf" <<TF
variable "environment" {
  type    = string
  default = "production"
}

variable "kms_key_id" {
  type = string
}

locals {
  name = "stack-$2-\${var.environment}"
  tags = { Environment = var.environment, Stack = "$2" }
}
TF
    cat >"$1/network.tf" <<TF
resource "aws_vpc" "this" {
  cidr_block           = cidrsubnet("10.0.0.0/8", 8, 7)
  enable_dns_hostnames = true
  tags                 = merge(local.tags, { Name = local.name })
}

resource "aws_security_group" "web" {
  name        = "\${local.name}-web"
  description = "Web traffic"
  vpc_id      = aws_vpc.this.id

  dynamic "ingress" {
    for_each = toset([80, 443])
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["10.0.0.0/8"]
    }
  }
}
TF
    cat >"$1/storage.tf" <<TF
resource "aws_s3_bucket" "data" {
  bucket = "\${local.name}-data"
  tags   = local.tags
}

resource "aws_s3_bucket_public_access_block" "data" {
  bucket                  = aws_s3_bucket.data.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_ebs_volume" "disk" {
  count             = 2
  availability_zone = "eu-central-1a"
  size              = 40
  encrypted         = true
  kms_key_id        = var.kms_key_id
}
TF
    cat >"$1/identity.tf" <<TF
data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = [aws_s3_bucket.data.arn, "\${aws_s3_bucket.data.arn}/*"]
  }
}

resource "aws_iam_policy" "read" {
  name   = "\${local.name}-read"
  policy = data.aws_iam_policy_document.read.json
}
TF
    cat >"$1/queue.yaml" <<'YAML'
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Environment:
    Type: String
    Default: production
Conditions:
  IsProduction: !Equals [!Ref Environment, production]
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Sub "${Environment}-orders"
      SqsManagedSseEnabled: true
      MessageRetentionPeriod: !If [IsProduction, 1209600, 345600]
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      KmsMasterKeyId: alias/aws/sns
      Subscription:
        - Protocol: sqs
          Endpoint: !GetAtt Queue.Arn
YAML
}

# A repository of $2 roots whose first one has a change staged in each of its five files.
repository() {
    local number
    mkdir -p "$1"
    for ((number = 0; number < $2; number++)); do
        stack "$1/stacks/$number" "$number"
    done
    git -C "$1" init -q
    git -C "$1" add -A
    git -C "$1" -c user.name=Picket -c user.email=picket@example.com commit -q -m 'before'
    git -C "$1" gc -q
    git -C "$1" gc -q
    for file in "$1"/stacks/0/*; do
        printf '# changed\n' >>"$file"
    done
    git -C "$1" add -A
}

# Adds to $scratch/NAME the wall time in microseconds of one run of the rest of the line.
timed() {
    local name=$1 start end status=0
    shift
    start=${EPOCHREALTIME/./}
    "$@" >/dev/null 2>"$scratch/errors" </dev/null || status=$?
    end=${EPOCHREALTIME/./}
    [ "$status" -le 1 ] || { cat "$scratch/errors" >&2; exit 2; }
    echo $((end - start)) >>"$scratch/$name"
}

median() {
    sort -n "$scratch/$1" | sed -n "$(((runs + 1) / 2))p"
}

resident() {
    [ -x /usr/bin/time ] || { echo '?'; return; }
    /usr/bin/time -o "$scratch/resident" -f %M "$@" >/dev/null 2>&1 </dev/null || true
    tail -n 1 "$scratch/resident"
}

repository "$scratch/five" 1
repository "$scratch/thousand" 200
printf 'public class Hello { public static void main(String[] a) { System.out.println("hello"); } }\n' >"$scratch/Hello.java"
"$home/bin/javac" -d "$scratch" "$scratch/Hello.java"

in_repository() {
    (cd "$1" && exec "$picket" hook)
}

for ((run = 0; run < runs; run++)); do
    timed hello "$home/bin/java" -cp "$scratch" Hello
    timed hook-5 in_repository "$scratch/five"
    timed hook-1000 in_repository "$scratch/thousand"
done

hello=$(median hello)
printf '%-34s %8s %8s %10s\n' "median of $runs runs" ms ratio 'resident MB'
printf '%-34s %8d %8s %10s\n' 'a JVM that prints hello' $((hello / 1000)) 1 ''
for name in 5 1000; do
    folder=five
    [ "$name" = 5 ] || folder=thousand
    time=$(median "hook-$name")
    memory=$(cd "$scratch/$folder" && resident "$picket" hook)
    [ "$memory" = '?' ] || memory=$((memory / 1024))
    printf '%-34s %8d %6d.%d %10s\n' "hook, 5 staged of $name files" $((time / 1000)) \
        $((time / hello)) $((time * 10 / hello % 10)) "$memory"
done
