package org.teranga.rights.deadline;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.stream.IntStream;
import org.teranga.platform.calendar.FrenchHolidays;
import org.teranga.platform.json.Json;

/** Public holidays of some years, for the program that counts in the reader's browser: {@code {"all": [day], "974": [day], …}}. */
final class ClosedDays {
    private ClosedDays() {}

    /** Those from one year to another, both among them. */
    static JsonObject between(int first, int last) {
        JsonObjectBuilder days = Json.createObjectBuilder();
        JsonArrayBuilder all = Json.createArrayBuilder();
        IntStream.rangeClosed(first, last)
                .forEach(year -> FrenchHolidays.of(year).keySet().forEach(day -> all.add(day.toString())));
        days.add("all", all);
        for (Residence residence : Residence.values()) {
            JsonArrayBuilder local = Json.createArrayBuilder();
            IntStream.rangeClosed(first, last)
                    .forEach(year ->
                            FrenchHolidays.local(residence.code(), year).forEach(day -> local.add(day.toString())));
            days.add(residence.code(), local);
        }
        return days.build();
    }
}
