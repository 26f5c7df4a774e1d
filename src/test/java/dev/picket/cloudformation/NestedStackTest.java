package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.resource.Root;
import dev.picket.text.Diagnostic;
import dev.picket.tree.MemoryTree;
import dev.picket.value.Home;
import dev.picket.value.Symbol;
import dev.picket.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NestedStackTest {
    private static final String NETWORK = """
            Parameters:
              Cidr: {Type: String, Default: 10.0.0.0/16}
              Zones: {Type: CommaDelimitedList, Default: 'a,b'}
            Resources:
              Vpc:
                Type: AWS::EC2::VPC
                Properties: {CidrBlock: !Ref Cidr, Tags: !Ref Zones}
            Outputs:
              VpcId: {Value: !Ref Vpc}
              Cidr: {Value: !Ref Cidr}
            """;

    private static Show main(String resources, Map<String, String> others) {
        return main("", resources, others);
    }

    private static Show main(String head, String resources, Map<String, String> others) {
        var files = new LinkedHashMap<>(others);
        files.put("main.yaml", head + "Resources:\n" + resources.indent(2));
        return Show.of(MemoryTree.ofTexts(files), "main.yaml");
    }

    private static Show network(String head, String stack) {
        return main(head, stack, Map.of("net/network.yaml", NETWORK));
    }

    private static List<String> roots(Map<String, String> files) {
        return Templates.of(MemoryTree.ofTexts(files)).roots(_ -> true);
    }

    private static final String STACK = """
            Network:
              Type: AWS::CloudFormation::Stack
              Properties: {TemplateURL: net/network.yaml%s}
            """;

    @Test
    void theResourcesOfANestedStackStandInItsParent() {
        var show = network("", STACK.formatted(""));
        assertEquals(List.of("Network", "Network/Vpc"), show.addresses());
        var vpc = show.resource("Network/Vpc");
        assertEquals("main.yaml", vpc.scope());
        assertEquals("Vpc", vpc.local());
        assertEquals("net/network.yaml", vpc.directory());
        assertEquals("net/network.yaml", vpc.block().file().path());
        assertEquals(List.of("main.yaml", "net/network.yaml"), show.root.files());
        assertEquals(List.of(), show.root.outOfReach());
    }

    @Test
    void parametersAreHandedDownAndKeepTheirWay() {
        var show = network(
                "Parameters:\n  Range: {Type: String, Default: 10.1.0.0/16}\n",
                STACK.formatted(", Parameters: {Cidr: !Ref Range, Zones: 'x, y'}"));
        var vpc = show.resource("Network/Vpc").declared();
        assertEquals("{CidrBlock: '10.1.0.0/16', Tags: ['x', 'y']}", show.draw(vpc));
        var home = vpc.get("CidrBlock").orElseThrow().home();
        assertEquals("!Ref Cidr", home.place().text());
        assertEquals(
                List.of("!Ref Range", "10.1.0.0/16"),
                home.trail().stream().map(s -> s.text()).toList());
    }

    @Test
    void aDefaultCountsWhereNothingIsHanded() {
        var vpc = network("", STACK.formatted("")).resource("Network/Vpc").declared();
        assertEquals(
                "'10.0.0.0/16'", Show.template("").draw(vpc.get("CidrBlock").orElseThrow()));
    }

    @Test
    void aListIsPutTogetherFromWhatIsHandedAsText() {
        var show = network(
                "Parameters:\n  Z: {Type: String}\n", STACK.formatted(", Parameters: {Zones: !Sub 'a,${Z},c${Z}'}"));
        assertEquals(
                "['a', ${Z}, 'c${Z}']",
                show.draw(show.resource("Network/Vpc").declared().get("Tags").orElseThrow()));
    }

    @Test
    void outputsAreReadBack() {
        var show = network("", STACK.formatted("") + """
                        R:
                          Type: A::B::C
                          Properties:
                            Id: !GetAtt Network.Outputs.VpcId
                            Cidr: !Sub '${Network.Outputs.Cidr}!'
                        """);
        assertEquals(List.of(), show.problems());
        assertEquals(
                Optional.of(new Symbol("main.yaml", "Network/Vpc", "Ref")),
                ((Value.Unknown) show.raw("Id")).known().refers());
        assertEquals("'10.0.0.0/16!'", show.property("Cidr"));
        assertEquals(
                List.of("Network VpcId", "Network Cidr"),
                show.root.outputs().stream()
                        .map(o -> o.module() + " " + o.name())
                        .toList());
    }

    @Test
    void oneStackIsHandedWhatAnotherPutsOutWhateverTheirOrder() {
        var show = network("", """
                App:
                  Type: AWS::CloudFormation::Stack
                  Properties: {TemplateURL: net/network.yaml, Parameters: {Cidr: !GetAtt Network.Outputs.Cidr}}
                """ + STACK.formatted(", Parameters: {Cidr: 10.9.0.0/16}"));
        assertEquals(
                "'10.9.0.0/16'",
                show.draw(show.resource("App/Vpc").declared().get("CidrBlock").orElseThrow()));
    }

    private static final String GUARDED = """
            Parameters:
              Env: {Type: String}
              Name: {Type: String, Default: x}
            Conditions:
              IsProd: !Equals [!Ref Env, prod]
            """;

    @Test
    void aNestedStackExistsWhereItsResourceDoes() {
        var show = main(
                GUARDED,
                STACK.formatted(", Parameters: {Env: !Ref Env}")
                        .replace("Properties", "Condition: IsProd\n  Properties"),
                Map.of("net/network.yaml", """
                        Parameters:
                          Env: {Type: String, AllowedValues: [dev, test, prod]}
                        Conditions:
                          IsDev: !Equals [!Ref Env, dev]
                          IsReal: !Equals [!Ref Env, prod]
                        Resources:
                          A: {Type: A::B::A, Condition: IsDev}
                          B: {Type: A::B::B, Condition: IsReal}
                          C: {Type: A::B::C, Properties: {P: !If [IsReal, 1, 2]}}
                        """));
        assertEquals(List.of("Network", "Network/B", "Network/C"), show.addresses());
        assertEquals("IsProd", show.when("Network/C"));
        assertEquals("IsProd", show.when("Network/B"));
        assertEquals("{P: 1}", show.draw(show.resource("Network/C").declared()));
    }

    @Test
    void whatAChildDoesNotAllowIsNoWorldOfItsParents() {
        var show = main(
                GUARDED,
                STACK.formatted(", Parameters: {Env: !Ref Env}")
                        + "R: {Type: A::B::C, Properties: {P: !If [IsProd, 1, 2]}}",
                Map.of("net/network.yaml", """
                        Parameters:
                          Env: {Type: String, AllowedValues: [dev, prod]}
                        Resources:
                          C: {Type: A::B::C, Properties: {P: !Ref Env}}
                        """));
        assertEquals(
                "{P: ?(<Env=dev: true, else false>: 'dev' | IsProd: 'prod')}",
                show.draw(show.resource("Network/C").declared()));
        assertEquals("<Env=dev: true, Env=prod: true, else false>", show.draw(show.root.care()));
    }

    @Test
    void anOutputOfAStackThatMayBeMissingIsKnownWhereItExists() {
        var show = main(
                GUARDED,
                STACK.formatted("").replace("Properties", "Condition: IsProd\n  Properties")
                        + "R: {Type: A::B::C, Properties: {P: !If [IsProd, !GetAtt Network.Outputs.Cidr, none], Q: !GetAtt Network.Outputs.Cidr}}",
                Map.of("net/network.yaml", NETWORK));
        assertEquals("?(IsProd: '10.0.0.0/16' | !IsProd: 'none')", show.property("P"));
        assertEquals("?(IsProd: '10.0.0.0/16' | !IsProd: ${Network.Outputs.Cidr})", show.property("Q"));
    }

    @Test
    void inputsOfTwoInstancesAreApart() {
        var child = """
                Parameters:
                  P: {Type: String}
                Conditions:
                  C: !Equals [!Ref P, x]
                Resources:
                  R: {Type: A::B::C, Condition: C, Properties: {N: !Equals [!Ref 'AWS::StackName', x]}}
                """;
        var show = main("""
                A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: c.yaml}}
                B: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: c.yaml}}
                """, Map.of("c.yaml", child));
        assertEquals("A/C", show.when("A/R"));
        assertEquals("B/C", show.when("B/R"));
    }

    @Test
    void aUrlMeansTheTemplateWhosePathItEndsWithAndThatIsAssumed() {
        var show = network("Parameters:\n  Bucket: {Type: String}\n", """
                Network:
                  Type: AWS::CloudFormation::Stack
                  Properties:
                    TemplateURL: !Sub 'https://${Bucket}.s3.amazonaws.com/v1/net/network.yaml'
                    Parameters: {Cidr: 10.7.0.0/16}
                """);
        var cidr = show.resource("Network/Vpc").declared().get("CidrBlock").orElseThrow();
        assertEquals("'10.7.0.0/16'", show.draw(cidr));
        assertEquals(
                Optional.of("assumed: `Network` is net/network.yaml"),
                cidr.home().assumption().map(Home::says));
    }

    @Test
    void ofSeveralTemplatesOfThatNameTheNearestIsMeant() {
        var url =
                "A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: 'https://b.s3.amazonaws.com/t/c.yaml'}}\n";
        var main = "Resources:\n" + url.indent(2);
        var child = "Resources:\n  R: {Type: A::B::C}\n";
        var templates = MemoryTree.ofTexts(
                Map.of("x/t/c.yaml", child, "y/t/c.yaml", child, "y/t/main.yaml", main, "main.yaml", main));
        assertEquals(
                List.of("y/t/c.yaml", "y/t/main.yaml"),
                Show.of(templates, "y/t/main.yaml").root.files());
        assertEquals(
                List.of("several templates of the tree end with \"t/c.yaml\""),
                Show.of(templates, "main.yaml").root.outOfReach().stream()
                        .map(Root.OutOfReach::why)
                        .toList());
    }

    @Test
    void whatIsNotThereIsSaidAndLeftOut() {
        var show = main("""
                Gone: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./gone.yaml}}
                Far: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: 'https://x.s3.amazonaws.com/far.yaml'}}
                R: {Type: A::B::C, Properties: {P: !GetAtt Far.Outputs.X}}
                """, Map.of());
        assertEquals(List.of("There is no template `./gone.yaml`"), show.problems());
        assertEquals(
                List.of("Gone", "Far"),
                show.root.outOfReach().stream().map(Root.OutOfReach::address).toList());
        assertEquals("${Far.Outputs.X}", show.property("P"));
    }

    @Test
    void stacksInCirclesAreSaidAndTheRestIsRead() {
        var nests = "Resources:\n  N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: main.yaml}}\n";
        var show = main("""
                A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: a.yaml}}
                R: {Type: A::B::C}
                """, Map.of("a.yaml", nests));
        assertEquals(List.of("`main.yaml` is a template that this one is nested in"), show.problems());
        assertEquals(List.of("A", "A/N", "R"), show.addresses());

        var each = network("", """
                A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: net/network.yaml, Parameters: {Cidr: !GetAtt B.Outputs.Cidr}}}
                B: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: net/network.yaml, Parameters: {Cidr: !GetAtt A.Outputs.Cidr}}}
                """);
        assertEquals(List.of("What nested stack `B` is given depends on itself"), each.problems());
        assertTrue(each.addresses().contains("B/Vpc"));
    }

    @Test
    void stacksWithinStacksAreBounded() {
        var files = new LinkedHashMap<String, String>();
        for (int i = 0; i < 40; i++) {
            files.put("t" + i + ".yaml", """
                    Resources:
                      A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: t%1$d.yaml}}
                      B: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: t%1$d.yaml}}
                    """.formatted(i + 1));
        }
        var show = Show.of(MemoryTree.ofTexts(files), "t0.yaml");
        assertTrue(show.addresses().size() <= 2 * Run.STACKS + 2);
        assertTrue(show.root.diagnostics().stream().allMatch(Diagnostic::isError));
    }

    @Test
    void unknownParametersAndOutputsAreSaid() {
        var show = network(
                "",
                STACK.formatted(", Parameters: {Nope: 1}")
                        + "R: {Type: A::B::C, Properties: {P: !GetAtt Network.Outputs.Nope}}");
        assertEquals(
                List.of("`Nope` is no parameter of net/network.yaml", "`Nope` is no output of net/network.yaml"),
                show.problems());
    }

    @Test
    void whatIsNestedIsJudgedInItsParentsAlone() {
        assertEquals(
                List.of("alone.yaml", "main.yaml"),
                roots(Map.of(
                        "main.yaml",
                        "Resources:\n" + STACK.formatted("").indent(2),
                        "net/network.yaml",
                        NETWORK,
                        "alone.yaml",
                        NETWORK)));
        var circle = "Resources:\n  N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: %s.yaml}}\n";
        assertEquals(
                List.of("a.yaml"), roots(Map.of("a.yaml", circle.formatted("b"), "b.yaml", circle.formatted("a"))));
    }

    @Test
    void aChangeOfANestedTemplateConcernsItsParents() {
        var templates = Templates.of(MemoryTree.ofTexts(Map.of(
                "main.yaml",
                "Resources:\n" + STACK.formatted("").indent(2),
                "net/network.yaml",
                NETWORK,
                "alone.yaml",
                NETWORK)));
        assertEquals(List.of("main.yaml"), templates.roots("net/network.yaml"::equals));
        assertEquals(List.of(), templates.roots("readme.md"::equals));
    }

    @Test
    void aServerlessApplicationIsANestedStackToo() {
        var show = main(
                "Network: {Type: AWS::Serverless::Application, Properties: {Location: ./net/network.yaml}}\n",
                Map.of("net/network.yaml", NETWORK));
        assertEquals(List.of("Network", "Network/Vpc"), show.addresses());
    }

    @Test
    void aStackSetIsReadWithItsParametersAndPlacesOfItsOwn() {
        var show = main("""
                Guards:
                  Type: AWS::CloudFormation::StackSet
                  Properties:
                    Parameters: [{ParameterKey: Size, ParameterValue: big}]
                    TemplateBody: |
                      Parameters:
                        Size: {Type: String}
                      Resources:
                        Rule:
                          Type: AWS::Config::ConfigRule
                          Properties: {Size: !Ref Size, Here: !Equals [!Ref 'AWS::Region', x]}
                """, Map.of());
        assertEquals(List.of(), show.problems());
        assertEquals(List.of("Guards", "Guards/Rule"), show.addresses());
        var rule = show.resource("Guards/Rule");
        assertEquals("main.yaml:10:11", rule.header().toString());
        assertEquals("main.yaml#Guards", rule.directory());
        assertEquals("'big'", show.draw(rule.declared().get("Size").orElseThrow()));
        assertEquals(
                "main.yaml:12:32",
                rule.declared().get("Size").orElseThrow().home().place().toString());
    }

    @Test
    void cdkSaysWhereAResourceStandsInItsProgram() {
        var show = main("Q: {Type: AWS::SQS::Queue, Metadata: {'aws:cdk:path': App/Q/Resource}}\n", Map.of());
        assertEquals(Optional.of("App/Q/Resource"), show.resource("Q").construct());
    }

    @Test
    void codeThatCdkUploadsHoldsNoTemplates() {
        var template = "Resources:\n  Q: {Type: AWS::SQS::Queue}\n";
        var asset = "cdk.out/asset." + "0a".repeat(32);
        assertEquals(
                List.of("cdk.out/App.template.json"),
                roots(Map.of(
                        "cdk.out/App.template.json",
                        "{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"}}}",
                        asset + "/template.yaml",
                        template)));
    }

    @Test
    void whatCdkAddsOfItsOwnMakesNoNoise() {
        var show = main(
                """
                Parameters:
                  BootstrapVersion: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /cdk-bootstrap/hnb659fds/version}
                Rules:
                  CheckBootstrapVersion:
                    Assertions:
                      - {Assert: !Not [!Contains [['1', '2'], !Ref BootstrapVersion]], AssertDescription: too old}
                """, "CDKMetadata: {Type: AWS::CDK::Metadata, Properties: {Analytics: 'v2:deflate64:H4'}}\n", Map.of());
        assertEquals(List.of(), show.problems());
        assertEquals(List.of("CDKMetadata"), show.addresses());
        var empty = Show.template(
                "Parameters:\n  BootstrapVersion: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /cdk}\n");
        assertEquals(List.of(), empty.problems());
        assertEquals(List.of(), show.root.outOfReach());
    }

    @Test
    void cdkSaysWhichFileANestedStackIs() {
        var show = main("""
                Network:
                  Type: AWS::CloudFormation::Stack
                  Properties: {TemplateURL: !Sub 'https://s3.${AWS::Region}.${AWS::URLSuffix}/b/0123.json'}
                  Metadata: {'aws:asset:path': net/network.yaml, 'aws:asset:property': TemplateURL}
                """, Map.of("net/network.yaml", NETWORK));
        assertEquals(List.of("Network", "Network/Vpc"), show.addresses());
    }
}
