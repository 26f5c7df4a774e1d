package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MappingTest {
    private static final String HEAD = """
            Parameters:
              Env: {Type: String, Default: dev}
              Open: {Type: String}
              Size: {Type: String, AllowedValues: [s, l]}
            Mappings:
              Sizes:
                dev: {Type: t3.nano, Zones: [a, b]}
                prod: {Type: m5.large, Zones: [a]}
              ByRegion:
                eu-west-1: {Ami: ami-1}
                us-east-1: {Ami: ami-2}
              BySize:
                s: {Count: 1}
            """;

    @Test
    void keysMayBeReferencesAndValuesLists() {
        assertEquals("'t3.nano'", Show.value(HEAD, "!FindInMap [Sizes, !Ref Env, Type]"));
        assertEquals("['a', 'b']", Show.value(HEAD, "{'Fn::FindInMap': [Sizes, {Ref: Env}, Zones]}"));
        var home = Show.properties(HEAD, "P: !FindInMap [Sizes, dev, Type]")
                .raw("P")
                .home();
        assertEquals("!FindInMap [Sizes, dev, Type]", home.place().text());
        assertEquals("t3.nano", home.origin().place().text());
    }

    @Test
    void anOpenKeyIsAChoiceOverTheKeysAndNoOtherRegionExists() {
        var show = Show.properties(HEAD, "P: !FindInMap [ByRegion, !Ref AWS::Region, Ami]");
        assertTrue(show.property("P").startsWith("?("), show.property("P"));
        assertTrue(show.property("P").contains("'ami-1'") && show.property("P").contains("'ami-2'"));
        assertEquals(2, ((dev.picket.value.Value.Choice) show.raw("P")).cases().size());
        var guards = show.root.guards();
        var region = guards.input("AWS::Region", "AWS::Region", new java.util.TreeSet<>());
        assertEquals(dev.picket.value.Guard.NEVER, guards.and(show.root.care(), guards.is(region, "ap-south-1")));
        assertEquals(show.root.care(), guards.or(guards.is(region, "eu-west-1"), guards.is(region, "us-east-1")));
    }

    @Test
    void anAllowedValueWithoutAKeyIsNoStackEither() {
        assertEquals("1", Show.value(HEAD, "!FindInMap [BySize, !Ref Size, Count]"));
    }

    @Test
    void aMissingKeyOrMappingIsAnError() {
        assertEquals(List.of("Mapping `Sizes` has no key `qa`"), Show.wrong(HEAD, "!FindInMap [Sizes, qa, Type]"));
        assertEquals(List.of("`Nope` is no mapping of this template"), Show.wrong(HEAD, "!FindInMap [Nope, a, b]"));
    }

    @Test
    void aDefaultValueStandsIn() {
        assertEquals(
                "'none'",
                Show.value(
                        "Transform: AWS::LanguageExtensions\n" + HEAD,
                        "!FindInMap [Sizes, qa, Type, {DefaultValue: none}]"));
    }

    @Test
    void anUnknownKeyThatIsNoInputLeavesTheValueUnknown() {
        assertEquals(
                "${Bucket}",
                Show.value(
                        "Transform: AWS::LanguageExtensions\n" + HEAD, "!FindInMap [Sizes, !Sub '${Bucket}-x', Type]"));
    }
}
