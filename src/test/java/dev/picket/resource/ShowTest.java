package dev.picket.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// `show`: what a resource became, whole rows.
class ShowTest {
    private static final String MODEL = """
            terraform "aws_bucket" {
              becomes = "AWS::S3::Bucket"
              properties {
                BucketName = self.bucket
                Key        = self.key
                grants     = self.grants
              }
            }
            terraform "aws_bucket_acl" {
              part-of = "AWS::S3::Bucket"
              through = self.bucket
              properties { Acl = self.acl }
            }
            view "AWS::S3::Bucket" { twice = self.BucketName }
            default "AWS::S3::Bucket" "Owner" { value = "me" }
            """;
    private static final String ROOT = """
            resource "aws_bucket" "b" {
              bucket = "logs"
              key    = aws_key.k.arn
              grants = 1
            }
            resource "aws_bucket_acl" "a" {
              when   = var.p
              bucket = aws_bucket.b.id
              acl    = "Private"
            }
            resource "AWS::X::Y" "Z" {
              A = ["${ref.Q}-x"]
            }
            """;

    private static String shown(String address) {
        var scan = Scan.of(MODEL, ROOT);
        return scan.graph().show(scan.resource(address)).stream()
                .map(a -> a.awsType().orElse("-") + " " + Scan.when(a.when())
                        + a.adapted().entrySet().stream()
                                .map(e -> e.getKey() + "=" + Scan.text(e.getValue()))
                                .toList() + " of " + a.partOf().orElse("-") + a.wholes() + " parts " + a.parts()
                        + " refers "
                        + a.references().stream()
                                .map(r -> r.property() + ">" + r.to())
                                .toList())
                .toList()
                .toString();
    }

    @Test
    void aWholeHasItsPartsAndDefaults() {
        assertEquals(
                "[AWS::S3::Bucket [BucketName=\"logs\", Key=?aws_key.k.arn, Acl=(var.p=true: \"Private\" | var.p=false: null),"
                        + " Owner=\"me\"] of -[] parts [aws_bucket_acl.a] refers [Key>aws_key.k]]",
                shown("aws_bucket.b"));
    }

    @Test
    void aPartShowsWhatItContributes() {
        assertEquals(
                "[- var.p=true: [Acl=\"Private\"] of AWS::S3::Bucket[aws_bucket.b] parts [] refers []]",
                shown("aws_bucket_acl.a"));
    }

    @Test
    void awsOwnTypesNeedNoMention() {
        assertEquals("[AWS::X::Y [A=[?Q.Ref]] of -[] parts [] refers [A>Q]]", shown("Z"));
    }
}
