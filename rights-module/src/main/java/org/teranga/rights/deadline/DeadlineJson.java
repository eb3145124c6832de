package org.teranga.rights.deadline;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.teranga.platform.content.Source;
import org.teranga.platform.json.Json;

/** Deadlines as they lie beside their source: in the files of the shelf, in bundles, in the data of a {@link Source}, in the page that counts. */
public final class DeadlineJson {
    private static final String DEADLINES = "deadlines";

    private DeadlineJson() {}

    /**
     * A source with its deadlines, {@code {citation, url, deadlines}}.
     *
     * @throws IllegalArgumentException where one of them is none
     */
    public static Source source(JsonObject source) {
        String citation = source.getString("citation");
        String url = source.getString("url", "");
        return source.containsKey(DEADLINES)
                ? with(new Source(citation, url), read(source.getJsonArray(DEADLINES)))
                : new Source(citation, url);
    }

    /** The same source with these deadlines. */
    public static Source with(Source source, List<Deadline> deadlines) {
        return new Source(
                source.citation(),
                source.url(),
                deadlines.isEmpty() ? "" : write(deadlines).build().toString());
    }

    /** A source with its deadlines, {@code {citation, url, deadlines}}; what is empty is left out. */
    public static JsonObjectBuilder source(Source source) {
        JsonObjectBuilder one = Json.createObjectBuilder().add("citation", source.citation());
        if (!source.url().isEmpty()) {
            one.add("url", source.url());
        }
        List<Deadline> deadlines = of(source);
        return deadlines.isEmpty() ? one : one.add(DEADLINES, write(deadlines));
    }

    /** The deadlines of a source. Of data that cannot be read there are none: no date is better than a wrong one. */
    public static List<Deadline> of(Source source) {
        if (source.data().isEmpty()) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(source.data()))) {
            return read(reader.readArray());
        } catch (JsonException | IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    static JsonArrayBuilder write(List<Deadline> deadlines) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        deadlines.forEach(deadline -> array.add(write(deadline)));
        return array;
    }

    /** One of them, in the same words as {@link #read}; what is as it mostly is, is left out. */
    static JsonObjectBuilder write(Deadline deadline) {
        JsonObjectBuilder one =
                Json.createObjectBuilder().add("key", deadline.key()).add("letter", deadline.letter());
        if (!deadline.words().equals(Deadline.Words.NONE)) {
            one.add("title", deadline.words().title())
                    .add("act", deadline.words().act());
        }
        Deadline.Length length = deadline.length();
        one.add("number", length.number()).add("unit", length.unit().code());
        if (length.onLetter()) {
            one.add("onLetter", true);
        }
        if (!length.local().isEmpty()) {
            JsonObjectBuilder local = Json.createObjectBuilder();
            new TreeMap<>(length.local()).forEach(local::add);
            one.add("local", local);
        }
        one.add("counting", deadline.counting().code())
                .add("lastDay", deadline.lastDay().code());
        JsonArrayBuilder arrivals = Json.createArrayBuilder();
        deadline.arrivals().forEach(arrival -> arrivals.add(arrival.code()));
        one.add("arrivals", arrivals);
        far(one, deadline);
        return one.add("says", deadline.says());
    }

    private static void far(JsonObjectBuilder one, Deadline deadline) {
        Deadline.Remoteness distance = deadline.distance();
        if (!distance.equals(Deadline.Remoteness.NONE)) {
            JsonArrayBuilder except = Json.createArrayBuilder();
            new TreeSet<>(distance.except()).forEach(except::add);
            one.add(
                    "distance",
                    Json.createObjectBuilder()
                            .add("overseas", distance.overseas())
                            .add("abroad", distance.abroad())
                            .add("except", except));
        }
        if (!deadline.aid().equals(LegalAid.NONE)) {
            one.add(
                    "aid",
                    Json.createObjectBuilder()
                            .add("days", deadline.aid().days())
                            .add("effect", deadline.aid().effect().code()));
        }
    }

    private static List<Deadline> read(JsonArray array) {
        try {
            return array.getValuesAs(JsonObject.class).stream()
                    .map(DeadlineJson::read)
                    .toList();
        } catch (ClassCastException | NullPointerException mistyped) {
            throw new IllegalArgumentException("deadlines that cannot be read: " + array, mistyped);
        }
    }

    private static Deadline read(JsonObject one) {
        JsonObject distance = one.getJsonObject("distance");
        JsonObject aid = one.getJsonObject("aid");
        return new Deadline(
                one.getString("key"),
                one.getString("letter"),
                new Deadline.Words(one.getString("title", ""), one.getString("act", "")),
                new Deadline.Length(
                        one.getInt("number", 0),
                        code(DeadlineUnit.class, one.getString("unit")),
                        one.getBoolean("onLetter", false),
                        local(one.getJsonObject("local"))),
                code(DayCounting.class, one.getString("counting")),
                code(ClosedLastDay.class, one.getString("lastDay")),
                one.getJsonArray("arrivals").getValuesAs(JsonString.class).stream()
                        .map(arrival -> code(LetterArrival.class, arrival.getString()))
                        .toList(),
                distance == null
                        ? Deadline.Remoteness.NONE
                        : new Deadline.Remoteness(
                                distance.getInt("overseas", 0),
                                distance.getInt("abroad", 0),
                                except(distance.getJsonArray("except"))),
                aid == null
                        ? LegalAid.NONE
                        : new LegalAid(aid.getInt("days", 0), code(LegalAid.Effect.class, aid.getString("effect"))),
                one.getString("says"));
    }

    private static <T extends Enum<T> & Coded> T code(Class<T> sort, String code) {
        return Coded.of(sort, code)
                .orElseThrow(() -> new IllegalArgumentException(code + " is no " + sort.getSimpleName()));
    }

    private static Map<String, Integer> local(JsonObject local) {
        Map<String, Integer> numbers = new TreeMap<>();
        if (local != null) {
            local.keySet().forEach(place -> numbers.put(place(place), local.getInt(place)));
        }
        return numbers;
    }

    private static Set<String> except(JsonArray codes) {
        Set<String> places = new TreeSet<>();
        if (codes != null) {
            codes.getValuesAs(JsonString.class).forEach(code -> places.add(place(code.getString())));
        }
        return places;
    }

    private static String place(String code) {
        return Residence.of(code)
                .map(Residence::code)
                .orElseThrow(() -> new IllegalArgumentException(
                        code + " is no place to live. Maybe it is a department of the mainland."));
    }
}
