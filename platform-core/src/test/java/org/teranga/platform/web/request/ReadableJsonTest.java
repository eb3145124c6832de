package org.teranga.platform.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableJsonTest {
    @Test
    void jsonMayBeNestedButNotWithoutEnd() {
        assertThat(readable("[".repeat(ReadableJson.DEEPEST) + "]".repeat(ReadableJson.DEEPEST)))
                .isTrue();
        assertThat(readable("[".repeat(ReadableJson.DEEPEST + 1))).isFalse();
        assertThat(readable("{\"a\":".repeat(ReadableJson.DEEPEST + 1))).isFalse();
        assertThat(readable("[" + "[],{},".repeat(1000) + "1]")).isTrue();
    }

    @Test
    void bracketsWithinTextAreLetters() {
        String brackets = "[".repeat(1000);
        assertThat(readable("{\"name\":\"" + brackets + "\"}")).isTrue();
        assertThat(readable("{\"name\":\"\\\"" + brackets + "\"}")).isTrue();
        assertThat(readable("{\"name\":\"\\\\\",\"x\":" + brackets)).isFalse();
    }

    @Test
    void whatIsNoUtf8IsNotGuessed() {
        assertThat(readable("{\"name\":\"Zoé 👩‍👧 علي\"}")).isTrue();
        assertThat(ReadableJson.readable("{\"name\":\"Zoé\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isFalse();
    }

    @Test
    void whatNoDatabaseKeepsIsNotTaken() {
        assertThat(readable("{\"name\":\"a\\u0000\"}")).isFalse();
        assertThat(readable("{\"name\":\"a\\ud83d\"}")).isFalse();
        assertThat(readable("{\"name\":\"\\ud83d \\ude00\"}")).isFalse();
        assertThat(readable("{\"name\":\"\\ude00\"}")).isFalse();
        assertThat(readable("{\"name\":\"\\ud83d")).isFalse();
        assertThat(readable("{\"name\":\"\\ud83d\\ude00 \\u0041\\n\"}")).isTrue();
        assertThat(readable("{\"name\":\"\\\\u0000 \\\\ud83d\"}")).isTrue();
        assertThat(readable("{\"name\":\"\\u00\"}")).isTrue();
    }

    @Test
    void whatIsCutOrClosedByAnotherBracketIsNotTaken() {
        for (String cut :
                List.of("{\"x\":[", "{\"x\":[1,2", "{\"x\":{\"y\":1}", "[", "{", "{\"x\":\"", "{\"x\":[\"]}")) {
            assertThat(readable(cut)).as(cut).isFalse();
        }
        for (String crossed : List.of("{\"x\":[1}}", "{\"x\":{]}", "[}", "]", "{}}", "{\"x\":[{]}}")) {
            assertThat(readable(crossed)).as(crossed).isFalse();
        }
        assertThat(readable("{\"x\":[1,{\"]\":\"}\"}],\"y\":{}}")).isTrue();
    }

    private static boolean readable(String json) {
        return ReadableJson.readable(json.getBytes(StandardCharsets.UTF_8));
    }
}
