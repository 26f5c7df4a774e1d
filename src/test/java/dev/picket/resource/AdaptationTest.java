package dev.picket.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// One declared resource becomes as many of AWS's as its adapter has rows and elements.
class AdaptationTest {
    private static final String MODEL = """
            terraform "aws_volume" {
              becomes = "AWS::EC2::Volume"
              properties {
                Encrypted = self.encrypted
                Kind      = { gp = "GeneralPurpose" }[self.kind]
              }
            }
            terraform "aws_table" {
              becomes = "AWS::EC2::RouteTable"
              properties { VpcId = self.vpc_id }
            }
            terraform "aws_table" {
              becomes = "AWS::EC2::Route"
              each    = self.route
              properties {
                RouteTableId = self.id
                GatewayId    = it.gateway
              }
            }
            terraform "aws_rule" {
              becomes = "AWS::EC2::Ingress"
              when    = self.type == "ingress"
              properties { Port = self.port }
            }
            view "AWS::EC2::Volume" { plain = self.Encrypted == false }
            view "AWS::EC2::Loop" {
              a = self.b
              b = self.a
            }
            view "AWS::EC2::Route" { table = target(self.RouteTableId, "AWS::EC2::RouteTable") }
            view "aws_volume" { big = self.size > 100 }
            """;

    @Test
    void aPropertyIsItsRowsExpression() {
        var scan = Scan.of(MODEL, """
                resource "aws_volume" "v" {
                  encrypted = false
                  kind      = "gp"
                }
                """);
        var volume = scan.node("AWS::EC2::Volume", "aws_volume.v");
        assertEquals("false", scan.eval(volume, "self.Encrypted"));
        assertEquals("\"GeneralPurpose\"", scan.eval(volume, "self.Kind"));
        assertEquals("true", scan.eval(volume, "self.plain"));
        assertEquals("null", scan.eval(volume, "self.Iops"));
    }

    @Test
    void aWordOutsideAConstantMapIsUnknown() {
        var scan = Scan.of(MODEL, """
                resource "aws_volume" "v" {
                  kind = "other"
                }
                """);
        assertEquals("?the value \"other\"", scan.eval(scan.node("AWS::EC2::Volume", "aws_volume.v"), "self.Kind"));
    }

    @Test
    void itStaysVisibleUnderItsOwnName() {
        var scan = Scan.of(MODEL, """
                resource "aws_volume" "v" {
                  size = 200
                }
                """);
        var volume = scan.node("aws_volume", "aws_volume.v");
        assertEquals("200", scan.eval(volume, "self.size"));
        assertEquals("true", scan.eval(volume, "self.big"));
    }

    @Test
    void eachElementIsAResourceOfTheSameAddress() {
        var scan = Scan.of(MODEL, """
                resource "aws_table" "t" {
                  route {
                    gateway = "a"
                  }
                  route {
                    gateway = "b"
                  }
                }
                """);
        var routes = scan.graph().nodes("AWS::EC2::Route");
        assertEquals(2, routes.size());
        assertEquals("\"b\"", scan.eval(routes.get(1), "self.GatewayId"));
        assertEquals("1", routes.get(1).key());
        assertEquals("aws_table.t", scan.eval(routes.get(1), "self.table"));
    }

    @Test
    void anOpenListIsOneMoreResourceOfUnknownNumber() {
        var scan = Scan.of(MODEL, """
                resource "aws_table" "t" {
                  route = var.routes
                }
                """);
        var routes = scan.graph().nodes("AWS::EC2::Route");
        assertEquals(1, routes.size());
        assertTrue(routes.getFirst().many());
        assertEquals("?var.routes", scan.eval(routes.getFirst(), "self.GatewayId"));
    }

    @Test
    void aRowWhoseConditionIsFalseGivesNothing() {
        var scan = Scan.of(MODEL, """
                resource "aws_rule" "in" {
                  type = "ingress"
                  port = 22
                }
                resource "aws_rule" "out" {
                  type = "egress"
                  port = 23
                }
                """);
        assertEquals(1, scan.graph().nodes("AWS::EC2::Ingress").size());
    }

    @Test
    void anUnknownConditionMakesItExistUnderAGuard() {
        var scan = Scan.of(MODEL, """
                resource "aws_rule" "some" {
                  type = var.type
                  port = 22
                }
                """);
        var rule = scan.graph().nodes("AWS::EC2::Ingress").getFirst();
        assertEquals("var.type=true: ", Scan.when(rule.when()));
    }

    @Test
    void aUsersConditionMakesAChoice() {
        var scan = Scan.of(MODEL, """
                resource "aws_volume" "v" {
                  encrypted = var.prod ? true : false
                }
                """);
        var volume = scan.node("AWS::EC2::Volume", "aws_volume.v");
        assertEquals("(var.prod=true: true | var.prod=false: false)", scan.eval(volume, "self.Encrypted"));
        assertEquals("(var.prod=true: false | var.prod=false: true)", scan.eval(volume, "self.plain"));
    }

    @Test
    void aCircleOfViewsIsUnknown() {
        var scan = Scan.of(MODEL, """
                resource "AWS::EC2::Loop" "L" {
                }
                """);
        var loop = scan.node("AWS::EC2::Loop", "L");
        assertEquals("?`a` of `AWS::EC2::Loop` depends on itself", scan.eval(loop, "self.a"));
    }

    @Test
    void whatNoRuleMentionsIsNeverAdapted() {
        var scan = Scan.of(MODEL, """
                resource "aws_other" "o" {
                }
                """);
        assertTrue(scan.graph().nodes("aws_other").isEmpty());
        assertTrue(scan.graph().nodes("*").isEmpty());
    }

    @Test
    void everyResourceStandsOnceAmongAll() {
        var scan = Scan.of(MODEL, """
                resource "aws_volume" "v" {
                }
                resource "AWS::EC2::Volume" "W" {
                }
                """);
        assertEquals(
                "[AWS::EC2::Volume aws_volume.v, AWS::EC2::Volume W]",
                scan.graph().nodes("*").toString());
    }
}
