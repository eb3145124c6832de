package org.teranga.benchmarks.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Bodies of requests: as they should be, missing, cut, of another type, with what no field can hold. */
final class Bodies {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BOUNDARY = "limit";
    private static final List<String> TYPES = List.of(
            FORM,
            FORM + "; charset=utf-99",
            FORM + "; charset=utf-16",
            "application/json",
            "application/json; charset=x y",
            "text/plain",
            "text/csv",
            "multipart/form-data",
            "multipart/form-data; boundary=" + BOUNDARY,
            "multipart/form-data; boundary=" + "b".repeat(300),
            "application/xml",
            "application/octet-stream",
            "*/*",
            "garbage",
            "");
    private static final List<String> JSON = List.of(
            "",
            "{",
            "{\"a\":",
            "null",
            "[]",
            "[null]",
            "{}",
            "\"text\"",
            "12",
            "1e400",
            "{\"kind\":{\"a\":1}}",
            "{\"kind\":[null,{}],\"capacity\":\"x\",\"adults\":-1}",
            "{\"id\":\"\",\"needId\":\"\",\"offerId\":1}",
            "{\"name\":\"\\ud800\",\"email\":\"\\u0000\"}",
            "{\"kind\":\"housing\",\"postcode\":31000,\"capacity\":1e10,\"email\":true}",
            "{\"kind\":\"housing\",\"kind\":\"other\"}",
            "{\"holder\":\"x\",\"kind\":null,\"until\":\"+999999999-12-31\"}",
            "{\"roles\":[null],\"languages\":[1],\"permissions\":{}}",
            "{\"roles\":null,\"languages\":null,\"days\":99999999999}",
            "{\"version\":1,\"rules\":[{}],\"reason\":null,\"criteria\":{\"a\":[]}}",
            "[".repeat(5_000),
            "{\"a\":".repeat(5_000));

    private final Random random;

    Bodies(Random random) {
        this.random = random;
    }

    /** A body, its type (none where it says none), and how many of its bytes never come. */
    record Body(String type, byte[] bytes, int missing) {}

    /** One for an address, on top of the fields that its own form has. */
    Body of(Address address, Map<String, String> fields) {
        return switch (random.nextInt(20)) {
            case 0 -> new Body("", new byte[0], 0);
            case 1 -> new Body(type(), new byte[0], 0);
            case 2 -> new Body(type(), random(random.nextInt(200)), 0);
            case 3 -> new Body(type(), usual(address, fields), 0);
            case 4 -> cut(address, fields);
            case 5 -> new Body("application/json", ascii(JSON.get(random.nextInt(JSON.size()))), 0);
            case 6 -> new Body(FORM, ascii(form(twice(fields))), 0);
            case 7 -> new Body(multipart(), parts(mutated(fields), random(200)), 0);
            default -> new Body(usualType(address), usual(address, mutated(fields)), 0);
        };
    }

    private String type() {
        return TYPES.get(random.nextInt(TYPES.size()));
    }

    private static String multipart() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    private static String usualType(Address address) {
        return address.takes("multipart")
                ? multipart()
                : address.takes("json") ? "application/json" : address.takes("csv") ? "text/csv" : FORM;
    }

    private byte[] usual(Address address, Map<String, String> fields) {
        if (address.takes("multipart")) {
            return parts(fields, random(random.nextInt(2_000)));
        }
        if (address.takes("json")) {
            return ascii(random.nextBoolean() ? JSON.get(random.nextInt(JSON.size())) : json(fields));
        }
        return ascii(form(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + Nasty.encoded(field.getValue(), random))
                .toList()));
    }

    /** Ends before its time: as it is told, or in silence. */
    private Body cut(Address address, Map<String, String> fields) {
        byte[] whole = usual(address, fields);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        boolean told = random.nextInt(4) > 0;
        return new Body(usualType(address), half, told ? 0 : whole.length - half.length + 1);
    }

    /** The same fields, one or more of them with something else in it, gone, or with another name. */
    private Map<String, String> mutated(Map<String, String> fields) {
        Map<String, String> other = new LinkedHashMap<>(fields);
        if (random.nextInt(3) == 0) {
            return other;
        }
        for (String name : fields.keySet()) {
            switch (random.nextInt(4)) {
                case 0 -> other.put(name, Nasty.text(random));
                case 1 -> {
                    if (random.nextInt(3) == 0) {
                        other.remove(name);
                    }
                }
                default -> {}
            }
        }
        if (random.nextInt(5) == 0) {
            other.put(Nasty.text(random), Nasty.text(random));
        }
        return other;
    }

    private List<String> twice(Map<String, String> fields) {
        return fields.keySet().stream()
                .flatMap(name -> List.of(Nasty.text(random), Nasty.text(random)).stream()
                        .map(value -> name + "=" + Nasty.encoded(value, random)))
                .toList();
    }

    private static String form(List<String> fields) {
        return String.join("&", fields);
    }

    private String json(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "\"" + field.getKey().replaceAll("[\\\\\"\\p{Cntrl}]", "") + "\":"
                        + jsonValue(field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String jsonValue(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> "null";
            case 1 -> "[1,{}]";
            case 2 -> "-1e99";
            default -> "\"" + text.replaceAll("[\\\\\"\\p{Cntrl}]", " ") + "\"";
        };
    }

    private byte[] parts(Map<String, String> fields, byte[] file) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                .append(name.replaceAll("[\"\\r\\n]", ""))
                .append(random.nextInt(40) == 0 ? "" : "\"")
                .append(
                        name.equals("file")
                                ? "; filename=\"" + Nasty.text(random).replaceAll("[\"\\r\\n]", "") + "\""
                                : "")
                .append("\r\n\r\n")
                .append(name.equals("file") ? new String(file, StandardCharsets.ISO_8859_1) : value)
                .append("\r\n"));
        return ascii(body + (random.nextInt(10) == 0 ? "" : "--" + BOUNDARY + "--\r\n"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
