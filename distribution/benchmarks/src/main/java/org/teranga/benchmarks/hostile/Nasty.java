package org.teranga.benchmarks.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Values that nobody writes into a form who means well, or that mean something to a program behind it. */
final class Nasty {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-1",
            "1",
            "2147483648",
            "-9223372036854775809",
            "99999999999999999999999999",
            "1e309",
            "NaN",
            "١٢٣",
            "null",
            "true",
            "[]",
            "{}",
            "2026-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "-999999999-01-01",
            "10000-01-01",
            "25:61",
            "2026-11-28T25:00",
            "' or '1'='1",
            "%' \\ _",
            "<script>alert(1)</script>",
            "${7*7}#{7*7}<#assign x=1>",
            "../../../../etc/passwd",
            "\u202eabc\u200b\ufeff",
            "👩‍👧‍👦".repeat(50),
            "x".repeat(20_000),
            "a\u0000b",
            "\r\nX-Injected: yes",
            "https://127.0.0.1:1/\u0000",
            "a@b",
            "::1",
            "zz",
            "fr,en,ar,xx",
            "99999",
            "31");

    private Nasty() {}

    /** One of them; now and then an id that nobody has. */
    static String text(Random random) {
        return random.nextInt(12) == 0 ? id(random) : TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** An id that nobody has. */
    static String id(Random random) {
        return new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() >>> 2 | 1L << 63).toString();
    }

    /** A value as it stands in a form or a question: well written, or in a way that nobody can read. */
    static String encoded(String value, Random random) {
        return switch (random.nextInt(30)) {
            case 0 -> "%zz";
            case 1 -> "%ED%A0%80";
            case 2 -> "%ff%fe";
            case 3 -> "%";
            case 4 -> "%00";
            case 5 -> "a%00b";
            default -> URLEncoder.encode(value, StandardCharsets.UTF_8);
        };
    }
}
