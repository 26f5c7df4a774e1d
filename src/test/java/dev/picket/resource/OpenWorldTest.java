package dev.picket.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// The open world (docs/rules-language.md): what counts when a partner is absent, unknown or out of reach. Numbers are the table's rows.
class OpenWorldTest {
    private static final String MODEL = """
            terraform "aws_vpc" {
              becomes = "AWS::EC2::VPC"
              properties { Name = self.name }
            }
            terraform "aws_flow" {
              becomes = "AWS::EC2::FlowLog"
              properties { ResourceId = self.vpc }
            }
            terraform "aws_dns" {
              part-of = "AWS::EC2::VPC"
              through = self.vpc
              properties { Dns = self.on }
            }
            view "AWS::EC2::FlowLog" { watched = target(self.ResourceId, "AWS::EC2::VPC") }
            view "AWS::EC2::VPC" {
              names  = [self.Name]
              flows  = pointing("AWS::EC2::FlowLog", "watched")
              walls  = open(pointing("AWS::EC2::FlowLog", "watched"))
            }
            view "account" { flows = resources("AWS::EC2::FlowLog") }
            default "AWS::EC2::VPC" "Tenancy" { value = "default" }
            default "AWS::EC2::VPC" "Dns" { value = true }
            schema "AWS::EC2::FlowLog" { ResourceId = "string required" }
            """;
    private static final String VPC = "resource \"aws_vpc\" \"v\" {\n}\n";

    private static String flow(String vpc) {
        return "resource \"aws_flow\" \"f\" {\n  vpc = " + vpc + "\n}\n";
    }

    private static String vpc(String expression, String... roots) {
        var scan = Scan.of(MODEL, roots);
        return scan.eval(scan.node("AWS::EC2::VPC", "aws_vpc.v"), expression);
    }

    @Test
    void row1NoCandidate() {
        assertEquals("[]", vpc("self.flows", VPC));
        assertEquals("[aws_flow.f]", vpc("self.flows", VPC + flow("aws_vpc.v.id")));
    }

    @Test
    void row2CommonlyDeclaredElsewhere() {
        assertEquals("[, ...commonly declared elsewhere]", vpc("self.walls", VPC));
        var scan = Scan.ofAccount(MODEL, VPC);
        assertEquals("[]", scan.eval(scan.node("AWS::EC2::VPC", "aws_vpc.v"), "self.walls"));
    }

    @Test
    void row3ACandidateUnderACondition() {
        var root = VPC + "resource \"aws_flow\" \"f\" {\n  when = var.p\n  vpc = aws_vpc.v.id\n}\n";
        assertEquals("[var.p=true: aws_flow.f]", vpc("self.flows", root));
        assertEquals("(var.p=true: true | var.p=false: false)", vpc("length(self.flows) > 0", root));
    }

    @Test
    void row3AReferenceUnderACondition() {
        assertEquals("[var.p=true: aws_flow.f]", vpc("self.flows", VPC + flow("var.p ? aws_vpc.v.id : null")));
    }

    @Test
    void row4ACandidateWhoseReferenceIsUnknown() {
        assertEquals("[, ...var.vpc]", vpc("self.flows", VPC + flow("var.vpc")));
        assertEquals(
                "[, ...data.aws_vpc.d.id]",
                vpc("self.flows", VPC + "data \"aws_vpc\" \"d\" {\n}\n" + flow("data.aws_vpc.d.id")));
    }

    @Test
    void row5TheSameInAnotherRootDoesNotCount() {
        assertEquals("[]", vpc("self.flows", VPC, flow("var.vpc")));
    }

    @Test
    void row6ACandidateOfSomethingElseDoesNotCount() {
        assertEquals("[]", vpc("self.flows", VPC + "resource \"aws_vpc\" \"w\" {\n}\n" + flow("aws_vpc.w.id")));
        assertEquals("[]", vpc("self.flows", VPC + flow("\"vpc-1\"")));
    }

    @Test
    void row6UnlessTheAnchorsOwnNameIsUnknown() {
        assertEquals(
                "[, ...`vpc-1` is not in this scan]",
                vpc("self.flows", "resource \"aws_vpc\" \"v\" {\n  name = var.name\n}\n" + flow("\"vpc-1\"")));
    }

    @Test
    void row7CandidatesOfUnknownNumber() {
        var root = VPC + "resource \"aws_flow\" \"f\" {\n  many = true\n  vpc = aws_vpc.v.id\n}\n";
        assertEquals("[, ...how many `aws_flow.f` there are]", vpc("self.flows", root));
    }

    @Test
    void row8TheAnchorIsHandedOutOfReach() {
        assertEquals(
                "[, ...module.logs]",
                vpc("self.flows", VPC + "unread \"module.logs\" {\n  vpc_id = aws_vpc.v.id\n}\n"));
        assertEquals(
                "[, ...module.logs]",
                vpc("self.flows", VPC + "unread \"module.logs\" {\n  all = { ids = [aws_vpc.v.arn] }\n}\n"));
        assertEquals("[]", vpc("self.flows", VPC + "unread \"module.logs\" {\n  name = \"x\"\n}\n"));
    }

    @Test
    void row8ByItsLiteralName() {
        var named = "resource \"aws_vpc\" \"v\" {\n  name = \"main\"\n}\n";
        assertEquals(
                "[, ...module.logs]", vpc("self.flows", named + "unread \"module.logs\" {\n  vpc = \"main\"\n}\n"));
    }

    @Test
    void row10ADataSourceIsNotJudged() {
        var scan = Scan.of(MODEL, "data \"aws_vpc\" \"d\" {\n}\n");
        assertEquals("[]", scan.graph().nodes("AWS::EC2::VPC").toString());
    }

    @Test
    void row11AnAbsentForwardReferenceIsNull() {
        var scan = Scan.of(MODEL, "resource \"aws_flow\" \"f\" {\n}\n");
        assertEquals("null", scan.eval(scan.node("AWS::EC2::FlowLog", "aws_flow.f"), "self.watched"));
    }

    @Test
    void row12ALiteralNameOfAnyRoot() {
        var scan = Scan.of(MODEL, "resource \"aws_vpc\" \"v\" {\n  name = \"main\"\n}\n", flow("\"main\""));
        assertEquals("aws_vpc.v", scan.eval(scan.node("AWS::EC2::FlowLog", "aws_flow.f"), "self.watched"));
        assertEquals("\"default\"", scan.eval(scan.node("AWS::EC2::FlowLog", "aws_flow.f"), "self.watched.Tenancy"));
        assertEquals("[aws_flow.f]", scan.eval(scan.node("AWS::EC2::VPC", "aws_vpc.v"), "self.flows"));
    }

    @Test
    void row12WhatOtherRootsInputsDecideIsUnknownHere() {
        var scan = Scan.of(
                MODEL,
                "resource \"aws_vpc\" \"v\" {\n  name = \"main\"\n  dns = 1\n}\n"
                        + "resource \"aws_dns\" \"d\" {\n  vpc = aws_vpc.v.id\n  on = var.p ? true : false\n}\n",
                flow("\"main\""));
        var flow = scan.node("AWS::EC2::FlowLog", "aws_flow.f");
        assertEquals("?the inputs of `root1`", scan.eval(flow, "self.watched.Dns"));
    }

    @Test
    void row13ALiteralNameFoundNowhere() {
        var scan = Scan.of(MODEL, flow("\"corp\""));
        var flow = scan.node("AWS::EC2::FlowLog", "aws_flow.f");
        assertEquals("?`corp` is not in this scan", scan.eval(flow, "self.watched == null"));
        assertEquals("?`corp` is not in this scan", scan.eval(flow, "self.watched.Name"));
    }

    @Test
    void row15WhatIsRequiredIsNotNull() {
        var scan = Scan.of(MODEL, flow("var.vpc"));
        assertEquals("false", scan.eval(scan.node("AWS::EC2::FlowLog", "aws_flow.f"), "self.ResourceId == null"));
    }

    @Test
    void row16APartWhoseReferenceIsUnknown() {
        var root = VPC + "resource \"aws_vpc\" \"w\" {\n}\n" + """
                resource "aws_dns" "stray" {
                  vpc = var.vpc
                  on  = false
                }
                resource "aws_dns" "sure" {
                  vpc = aws_vpc.w.id
                  on  = true
                }
                """;
        assertEquals("?var.vpc", vpc("self.Dns", root));
        assertEquals("\"default\"", vpc("self.Tenancy", root));
        var scan = Scan.of(MODEL, root);
        assertEquals("true", scan.eval(scan.node("AWS::EC2::VPC", "aws_vpc.w"), "self.Dns"));
        assertEquals(2, scan.graph().nodes("AWS::EC2::VPC").size());
    }

    @Test
    void row16ItsReferenceIsATextButItsPropertyNeedNotBe() {
        var root = VPC + "resource \"aws_dns\" \"stray\" {\n  vpc = \"${var.vpc}-net\"\n  on  = { servers = 2 }\n}\n";
        assertEquals("?var.vpc", vpc("self.Dns.servers", root));
    }

    @Test
    void row16InAnotherRootItChangesNothing() {
        assertEquals("true", vpc("self.Dns", VPC, "resource \"aws_dns\" \"d\" {\n  vpc = var.vpc\n}\n"));
    }

    @Test
    void row17APartWhoseWholeIsElsewhere() {
        var scan = Scan.of(MODEL, """
                resource "aws_dns" "a" {
                  vpc = "corp"
                  on  = false
                }
                resource "aws_dns" "b" {
                  vpc = var.vpc
                  on  = true
                }
                """);
        var wholes = scan.graph().nodes("AWS::EC2::VPC");
        assertEquals(2, wholes.size());
        assertEquals("false", scan.eval(wholes.getFirst(), "self.Dns"));
        assertEquals("?`corp` is not in this scan", scan.eval(wholes.getFirst(), "self.Tenancy"));
        assertEquals("[, ...`corp` is not in this scan]", scan.eval(wholes.getFirst(), "self.flows"));
        assertEquals("?var.vpc", scan.eval(wholes.get(1), "self.Name"));
        assertEquals("aws_dns.a", wholes.getFirst().resource().address());
    }

    @Test
    void row17PartsOfOneAbsentWholeShareIt() {
        var scan = Scan.of(MODEL, """
                resource "aws_dns" "a" {
                  vpc = "corp"
                  on  = false
                }
                resource "aws_dns" "b" {
                  vpc = "corp"
                  on  = false
                }
                """);
        assertEquals(1, scan.graph().nodes("AWS::EC2::VPC").size());
        assertEquals("false", scan.eval(scan.graph().nodes("AWS::EC2::VPC").getFirst(), "self.Dns"));
    }

    @Test
    void row20WithoutABaselineThereIsNoAccount() {
        var scan = Scan.of(MODEL, VPC);
        assertEquals(
                "Optional.empty", scan.graph().account(scan.roots().getFirst()).toString());
    }

    @Test
    void row21AnAccountIsDeclaredOrSaid() {
        var said = Scan.ofAccount(MODEL, VPC);
        assertEquals(
                "[]", said.eval(said.graph().account(said.roots().getFirst()).orElseThrow(), "account.flows"));
        var declared = Scan.of(MODEL, VPC + "resource \"aws_cloudtrail\" \"t\" {\n}\n");
        var account = declared.graph().account(declared.roots().getFirst()).orElseThrow();
        assertEquals(
                "3 resource \"aws_cloudtrail\" \"t\"",
                account.resource().header().startLine() + " "
                        + account.resource().header().text());
    }

    @Test
    void row22AModuleOutOfReachOpensTheAccountThatIsJudged() {
        var scan = Scan.ofAccount(MODEL, VPC + "unread \"module.base\" {\n}\n");
        var account = scan.graph().account(scan.roots().getFirst()).orElseThrow();
        assertEquals("[, ...module.base]", scan.eval(account, "self.flows"));
        assertEquals("[]", scan.eval(scan.node("AWS::EC2::VPC", "aws_vpc.v"), "account.flows"));
    }

    @Test
    void row23TwoPartsThatDisagree() {
        var scan = Scan.of(MODEL, VPC + """
                resource "aws_dns" "a" {
                  vpc = aws_vpc.v.id
                  on  = false
                }
                resource "aws_dns" "b" {
                  vpc = aws_vpc.v.id
                  on  = true
                }
                """);
        var vpc = scan.node("AWS::EC2::VPC", "aws_vpc.v");
        assertEquals("?`Dns` is set differently in two places", scan.eval(vpc, "self.Dns"));
        assertEquals(
                "[`Dns` is set differently here and at root1/main.tf:5:9; it is taken as unknown]",
                scan.said().toString());
    }

    @Test
    void accountsOfTwoRootsShareNothing() {
        var scan = Scan.of(MODEL, VPC, flow("var.x"));
        assertEquals("[]", scan.eval(scan.node("AWS::EC2::VPC", "aws_vpc.v"), "account.flows"));
        assertEquals("[aws_flow.f]", scan.eval(scan.node("AWS::EC2::FlowLog", "aws_flow.f"), "account.flows"));
    }
}
