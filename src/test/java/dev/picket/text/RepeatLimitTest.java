package dev.picket.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatLimitTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{1001}",
                "a{2,1001}",
                "a{1001,}",
                "(a{100}){11}",
                "(((a{1,1000}){1,1000}){1,1000})",
                "(?:b|(x{40}y)*[{}]){26}",
                "(a{100})+{11}",
                "[]a]{1001}",
                "[[:alpha:]{]{1001}",
                "\\Q(\\E{1001}",
                "\\p{Greek}{1001}",
            })
    void moreThanGoAdmits(String pattern) {
        assertTrue(RepeatLimit.exceededBy(pattern));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a{1000}",
                "(a{10}){100}",
                "(a{100}b{100}){10}",
                "a{500}b{500}c{500}",
                "\\{5000}",
                "[a{2000}]",
                "[^]{2000}]",
                "\\Qa{2000}\\E",
                "\\x{2000}",
                "a{,5000}",
                "a{5000",
                ")))",
            })
    void whatGoAdmitsOrRefusesItself(String pattern) {
        assertFalse(RepeatLimit.exceededBy(pattern));
    }
}
