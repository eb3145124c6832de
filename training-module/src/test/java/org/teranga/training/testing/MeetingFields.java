package org.teranga.training.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.teranga.platform.testing.house.TestClock;

/** What the form of a meeting sends. */
public final class MeetingFields {
    private MeetingFields() {}

    /** Those of a meeting in a week, with these in their place. */
    public static String with(Map<String, String> other) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "title-fr", "Écouter",
                "day", TestClock.today().plusDays(7).toString(),
                "from", "18:30",
                "to", "20:00",
                "venue", "Maison des associations",
                "postcode", "31400",
                "town", "Toulouse",
                "seats", "12"));
        fields.putAll(other);
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
