package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.resource.Resource;
import dev.picket.value.Cause;
import dev.picket.value.Symbol;
import dev.picket.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private static Value.Unknown unknown(Value value) {
        return (Value.Unknown) value;
    }

    @Test
    void aComputedAttributeRefersToItsResource() {
        var read = Reading.of("resource \"aws_vpc\" \"a\" {}\nresource \"aws_x\" \"y\" { v = aws_vpc.a.id }\n");
        var id = unknown(read.value("aws_x.y", "v"));
        assertEquals(new Symbol(".", "aws_vpc.a", "id"), id.known().refers().orElseThrow());
        assertEquals(Cause.Kind.ATTRIBUTE, id.cause().kind());
        assertTrue(id.known().notNull());
    }

    @Test
    void whatNobodyDeclaresIsReferredToAllTheSame() {
        var read = Reading.of("resource \"aws_x\" \"y\" { v = aws_vpc.a.id }\n");
        var id = unknown(read.value("aws_x.y", "v"));
        assertEquals(new Symbol(".", "aws_vpc.a", "id"), id.known().refers().orElseThrow());
        assertEquals(Cause.Kind.OUTSIDE, id.cause().kind());
        assertEquals("aws_vpc.a.id", id.cause().text());
    }

    @Test
    void aWrittenAttributeIsWhatWasWritten() {
        var read = Reading.of("""
                resource "aws_s3_bucket" "b" { bucket = "logs" }
                resource "aws_x" "y" { v = aws_s3_bucket.b.bucket }
                """);
        assertEquals("\"logs\"", read.shown("aws_x.y", "v"));
    }

    @Test
    void aNameThatIsNotKnownStillRefers() {
        var read = Reading.of("""
                variable "n" {}
                resource "aws_s3_bucket" "b" { bucket = "x-${var.n}" }
                resource "aws_x" "y" { v = aws_s3_bucket.b.bucket }
                """);
        var bucket = unknown(read.value("aws_x.y", "v"));
        assertEquals("var.n", bucket.cause().text());
        assertEquals("x-", bucket.known().prefix());
        assertEquals(
                new Symbol(".", "aws_s3_bucket.b", "bucket"),
                bucket.known().refers().orElseThrow());
    }

    @Test
    void whatAnAttributeCarriesOnIsKept() {
        var read = Reading.of("""
                resource "aws_vpc" "a" {}
                resource "aws_subnet" "s" { vpc_id = aws_vpc.a.id }
                resource "aws_x" "y" { v = aws_subnet.s.vpc_id }
                """);
        assertEquals(
                new Symbol(".", "aws_vpc.a", "id"),
                unknown(read.value("aws_x.y", "v")).known().refers().orElseThrow());
    }

    @Test
    void throughModulesAReferenceNamesTheInstance() {
        var read = Reading.of(Map.of(
                "main.tf",
                """
                module "a" {
                  source   = "./a"
                  for_each = toset(["k"])
                }
                resource "aws_x" "y" { v = module.a["k"].id }
                """,
                "a/main.tf",
                "resource \"aws_vpc\" \"v\" {}\noutput \"id\" { value = aws_vpc.v.id }\n"));
        assertEquals(
                new Symbol(".", "module.a[\"k\"].aws_vpc.v", "id"),
                unknown(read.value("aws_x.y", "v")).known().refers().orElseThrow());
    }

    @Test
    void aDataSourceIsOutside() {
        var read = Reading.of("data \"aws_ami\" \"a\" {}\nresource \"aws_x\" \"y\" { v = data.aws_ami.a.id }\n");
        var id = unknown(read.value("aws_x.y", "v"));
        assertEquals(Cause.Kind.OUTSIDE, id.cause().kind());
        assertEquals("data.aws_ami.a.id", id.cause().text());
        assertEquals(Resource.Mode.DATA, read.resource("data.aws_ami.a").mode());
    }

    @Test
    void aBlockHasComputedAttributesOfItsOwn() {
        var read = Reading.of("""
                resource "aws_eks_cluster" "c" {
                  vpc_config { subnet_ids = ["s"] }
                }
                resource "aws_x" "y" {
                  group  = aws_eks_cluster.c.vpc_config[0].cluster_security_group_id
                  subnet = aws_eks_cluster.c.vpc_config[0].subnet_ids[0]
                }
                """);
        assertEquals("?aws_eks_cluster.c.vpc_config[0].cluster_security_group_id", read.shown("aws_x.y", "group"));
        assertEquals("\"s\"", read.shown("aws_x.y", "subnet"));
    }

    @Test
    void groupsMayReferToEachOther() {
        var read = Reading.of("""
                resource "aws_x" "a" { v = aws_x.b.id }
                resource "aws_x" "b" { v = aws_x.a.id }
                """);
        assertEquals("?aws_x.b.id", read.shown("aws_x.a", "v"));
        assertEquals(List.of(), read.errors());
    }

    @Test
    void aResourceThatNobodyDeclaresIsOpenAndSpoilsNothingElse() {
        var read = Reading.of("""
                resource "aws_x" "y" {
                  a = aws_x.gone.id
                  b = aws_never_declared.z.arn
                  c = data.aws_gone.z.id
                  d = 1
                }
                """);
        assertEquals("?aws_x.gone.id", read.shown("aws_x.y", "a"));
        assertEquals("?aws_never_declared.z.arn", read.shown("aws_x.y", "b"));
        assertEquals("?data.aws_gone.z.id", read.shown("aws_x.y", "c"));
        assertEquals("1", read.shown("aws_x.y", "d"));
        assertEquals(List.of(), read.errors());
    }

    @Test
    void whatStandsBesideTheArgumentsIsKeptApart() {
        var read = Reading.of("""
                resource "aws_x" "y" {
                  provider   = aws.west
                  depends_on = [aws_x.z]
                  v          = 1
                  lifecycle { prevent_destroy = true }
                  provisioner "local-exec" { command = "x" }
                }
                resource "aws_x" "z" {}
                """);
        var resource = read.resource("aws_x.y");
        assertEquals("{\"v\":1}", Shown.of(resource.declared()));
        assertEquals(
                "{\"provider\":\"aws.west\",\"depends_on\":[\"aws_x.z\"],\"lifecycle\":{\"prevent_destroy\":true},\"provider_address\":\"provider.aws.west\","
                        + "\"provisioner\":[{\"command\":\"x\"}]}",
                Shown.of(resource.attributes()));
    }
}
