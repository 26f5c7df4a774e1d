#!/usr/bin/env bash
# Times a cold scan of one root with many module calls: 1,500 calls (two deep) and 5,250 resources at 1x, then twice, four and
# eight times as many, split over as many roots. Prints seconds and the peak of resident memory.
#
#   src/bench/modules.sh [RUNS]       build first: bin/picket --version
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${1:-5}
picket=$PWD/bin/picket
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null PICKET_CACHE_DIR=$scratch/cache
"$picket" --version >/dev/null

modules() {
    mkdir -p "$1/modules/service" "$1/modules/queue"
    cat >"$1/modules/service/main.tf" <<'TF'
variable "name" { type = string }
variable "ports" { type = list(number) }
variable "public" {
  type    = bool
  default = false
}
locals { tags = { Service = var.name } }
resource "aws_s3_bucket" "data" {
  bucket = "${var.name}-data"
  tags   = local.tags
}
resource "aws_s3_bucket_public_access_block" "data" {
  bucket                  = aws_s3_bucket.data.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = !var.public
}
resource "aws_security_group" "app" {
  name = var.name
  dynamic "ingress" {
    for_each = var.ports
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = [cidrsubnet("10.0.0.0/8", 8, ingress.key)]
    }
  }
}
resource "aws_iam_role" "app" {
  name = var.name
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}
module "queue" {
  source = "../queue"
  name   = "${var.name}-jobs"
  role   = aws_iam_role.app.id
}
output "queue" { value = module.queue.arn }
TF
    cat >"$1/modules/queue/main.tf" <<'TF'
variable "name" { type = string }
variable "role" { type = string }
resource "aws_sqs_queue" "this" { name = var.name }
resource "aws_sns_topic" "this" { name = var.name }
resource "aws_iam_role_policy" "this" {
  role   = var.role
  policy = data.aws_iam_policy_document.this.json
}
data "aws_iam_policy_document" "this" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.this.arn]
  }
}
output "arn" { value = aws_sqs_queue.this.arn }
TF
}

root() {
    mkdir -p "$1"
    for ((file = 0; file < 15; file++)); do
        for ((i = 0; i < 50; i++)); do
            printf 'module "s%d_%d" {\n  source = "../modules/service"\n  name   = "s%d-%d"\n  ports  = [80, %d]\n  public = %s\n}\n' \
                "$file" "$i" "$file" "$i" "$((8000 + i))" "$([ $((i % 7)) = 0 ] && echo true || echo false)"
        done >"$1/services$file.tf"
    done
}

printf '%4s  %9s  %8s  %7s\n' size resources seconds MB
for size in 1 2 4 8; do
    tree=$scratch/x$size
    modules "$tree"
    for ((r = 0; r < size; r++)); do root "$tree/root$r"; done
    times=() peaks=()
    for ((run = 0; run < runs; run++)); do
        start=$(date +%s%N)
        peak=$( { /usr/bin/time -f '%M' "$picket" scan "$tree" --format json --fail-on none >"$scratch/report.json"; } 2>&1 | tail -1)
        times+=("$((($(date +%s%N) - start) / 1000000))")
        peaks+=("$peak")
    done
    ms=$(printf '%s\n' "${times[@]}" | sort -n | sed -n "$(((runs + 1) / 2))p")
    kb=$(printf '%s\n' "${peaks[@]}" | sort -n | tail -1)
    resources=$(grep -o '"resources": *[0-9]*' "$scratch/report.json" | tail -1 | grep -o '[0-9]*$')
    printf '%3dx  %9s  %8s  %7s\n' "$size" "$resources" "$((ms / 1000)).$(printf '%03d' $((ms % 1000)))" "$((kb / 1024))"
done
