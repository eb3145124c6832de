package org.teranga.benchmarks.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Requests that are as they should be: to look around, and to leave something that can be found again. */
final class Shots {
    private Shots() {}

    static Shot get(Address address, String path) {
        return new Shot(address, "GET", path, Map.of("Accept-Language", "fr"), new byte[0], 0);
    }

    static Shot json(Address address, String path, String body) {
        return new Shot(
                address,
                "POST",
                path,
                Map.of("Content-Type", "application/json"),
                body.getBytes(StandardCharsets.UTF_8),
                0);
    }
}
