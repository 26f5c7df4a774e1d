package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which provider makes a resource: through aliases, what a caller hands over, and what a module has of its own.
class ProvidersTest {
    private static final String ROOT = """
            provider "aws" {
              region = "eu-west-1"
            }
            provider "aws" {
              alias  = "east"
              region = "us-east-1"
            }
            resource "aws_x" "plain" {}
            resource "aws_x" "aliased" {
              provider = aws.east
            }
            resource "aws_x" "quoted" {
              provider = "aws.east"
            }
            module "inherits" {
              source = "./leaf"
            }
            module "handed" {
              source    = "./middle"
              providers = { aws = aws.east, aws.peer = aws }
            }
            module "own" {
              source = "./own"
            }
            """;
    private static final Reading READ = Reading.of(Map.of(
            "main.tf", ROOT,
            "leaf/main.tf", "resource \"aws_x\" \"y\" {}\n",
            "middle/main.tf", """
                    module "leaf" {
                      source = "../leaf"
                    }
                    resource "aws_x" "y" {}
                    resource "aws_x" "peer" {
                      provider = aws.peer
                    }
                    resource "aws_x" "nobodys" {
                      provider = aws.other
                    }
                    """,
            "own/main.tf", "provider \"aws\" {}\nresource \"aws_x\" \"y\" {}\n"));

    private static String of(String address) {
        return READ.resource(address)
                .attributes()
                .get("provider_address")
                .map(v -> Shown.of(v).replace("\"", ""))
                .orElse("the root's");
    }

    @Test
    void aNameIsFollowedToItsBlock() {
        assertEquals("the root's", of("aws_x.plain"));
        assertEquals("provider.aws.east", of("aws_x.aliased"));
        assertEquals("provider.aws.east", of("aws_x.quoted"));
        assertEquals("the root's", of("module.inherits.aws_x.y"));
        assertEquals("provider.aws.east", of("module.handed.aws_x.y"));
        assertEquals("provider.aws.east", of("module.handed.module.leaf.aws_x.y"));
        assertEquals("the root's", of("module.handed.aws_x.peer"));
        assertEquals("module.own.provider.aws", of("module.own.aws_x.y"));
        assertEquals("", of("module.handed.aws_x.nobodys"));
        assertEquals(Optional.empty(), READ.root().diagnostics().stream().findAny());
    }

    @Test
    void namesInJsonAreNames() {
        var read = Reading.of(Map.of("main.tf.json", """
                {
                  "provider": {"aws": [{"region": "a"}, {"alias": "east", "region": "b"}]},
                  "resource": {"aws_x": {"y": {"provider": "aws.east"}, "z": {"provider": "${aws.east}"}}}
                }
                """));
        for (var name : new String[] {"y", "z"}) {
            assertEquals(
                    "\"provider.aws.east\"",
                    Shown.of(read.resource("aws_x." + name)
                            .attributes()
                            .get("provider_address")
                            .orElseThrow()));
        }
    }
}
