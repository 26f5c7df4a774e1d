package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListFunctionTest {
    @Test
    void selectTakesTextAsIndexAndRefusesBeyondTheEnd() {
        assertEquals("'b'", Show.value("", "!Select [1, [a, b]]"));
        assertEquals("'b'", Show.value("", "!Select ['1', [a, b]]"));
        assertEquals("'b'", Show.value("", "!Select [1, !Split ['.', a.b]]"));
        assertEquals(List.of("Index 2 of a list of 2"), Show.wrong("", "!Select [2, [a, b]]"));
        assertEquals(List.of("`Fn::Select` needs an index and a list"), Show.wrong("", "!Select [x, [a, b]]"));
    }

    @Test
    void selectPassesOverWhatIsNoValue() {
        assertEquals("'b'", Show.value("", "!Select [1, [a, !Ref AWS::NoValue, b]]"));
    }

    @Test
    void zonesAreOutside() {
        assertEquals("${Fn::GetAZs}", Show.value("", "!GetAZs ''"));
        assertEquals("${Fn::GetAZs}", Show.value("", "!Select [0, !GetAZs {Ref: 'AWS::Region'}]"));
    }

    @Test
    void lengthCounts() {
        var head =
                "Transform: AWS::LanguageExtensions\nParameters:\n  L: {Type: CommaDelimitedList, Default: 'a,b,'}\n";
        assertEquals("3", Show.value(head, "!Length [1, 2, 3]"));
        assertEquals("3", Show.value(head, "{'Fn::Length': !Ref L}"));
    }

    @Test
    void cidrBitsAreHostBitsAndNumbersMayBeTexts() {
        assertEquals("['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24']", Show.value("", "!Cidr ['10.0.0.0/16', '3', 8]"));
        assertEquals("['10.0.0.0/24', '10.0.1.0/24']", Show.value("", "!Cidr [10.0.0.0/22, 2]"));
        assertEquals("'192.168.1.128/27'", Show.value("", "!Select [4, !Cidr [192.168.1.0/24, 6, 5]]"));
    }

    @Test
    void cidrOfIpv6CountsFrom128() {
        assertEquals("['2001:db8::/64', '2001:db8:0:1::/64']", Show.value("", "!Cidr ['2001:db8::/56', 2, 64]"));
    }

    @Test
    void cidrRefusesMoreThanTheBlockHolds() {
        var problem = List.of("`Fn::Cidr` needs a block that holds that many, a count of 1 to 256, and host bits");
        assertEquals(problem, Show.wrong("", "!Cidr ['10.0.0.0/24', 3, 7]"));
        assertEquals(problem, Show.wrong("", "!Cidr ['10.0.0.0/24', 1, 9]"));
        assertEquals(problem, Show.wrong("", "!Cidr ['10.0.0.0/8', 257, 8]"));
        assertEquals(problem, Show.wrong("", "!Cidr [nonsense, 1, 8]"));
    }

    @Test
    void cidrOfAnUnknownBlockKnowsHowMany() {
        assertEquals("[${Bucket.Cidr}, ${Bucket.Cidr}]", Show.value("", "!Cidr [!GetAtt Bucket.Cidr, 2, 8]"));
    }
}
