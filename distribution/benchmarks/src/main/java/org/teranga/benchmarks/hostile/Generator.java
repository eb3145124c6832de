package org.teranga.benchmarks.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes requests from a seed: to every address as often, with own, foreign and invented values, and bodies of all kinds. */
final class Generator {
    private static final List<String> QUESTIONS = List.of(
            "q",
            "kind",
            "status",
            "page",
            "size",
            "sort",
            "for",
            "place",
            "department",
            "situation",
            "holder",
            "from",
            "until",
            "month",
            "language",
            "format",
            "url",
            "depth",
            "around",
            "filter",
            "course",
            "person",
            "role",
            "state",
            "action",
            "area",
            "at",
            "topic",
            "answered",
            "step",
            "compare",
            "offer",
            "run",
            "lang",
            "return",
            "version",
            "to",
            "part",
            "since",
            "who",
            "what",
            "note",
            "code",
            "iss",
            "error");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

    private final Random random;
    private final Bodies bodies;
    private final List<Address> addresses;

    Generator(long seed, List<Address> addresses) {
        this.random = new Random(seed);
        this.bodies = new Bodies(random);
        this.addresses = addresses;
    }

    /** Who sends it: two in three times somebody who may come in there. */
    Insider insider(Side own, Address address) {
        List<Insider> admitted = own.insiders().stream()
                .filter(insider -> address.admits(insider.role()))
                .toList();
        List<Insider> from = admitted.isEmpty() || random.nextInt(3) == 0 ? own.insiders() : admitted;
        return from.get(random.nextInt(from.size()));
    }

    /** The next request to one association, by somebody who knows what the other's addresses are. */
    Shot next(Side own, Side other) {
        Address address = addresses.get(random.nextInt(addresses.size()));
        Side source = random.nextInt(3) == 0 ? other : own;
        String path = path(address, source, source != own);
        String method = random.nextInt(60) == 0 ? METHODS.get(random.nextInt(METHODS.size())) : address.method();
        Map<String, String> headers = headers();
        if (method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS")) {
            return new Shot(address, method, path + question(), headers, new byte[0], 0);
        }
        Map<String, String> fields = new LinkedHashMap<>((random.nextInt(4) == 0 ? other : own).form(address, random));
        fields.replaceAll((name, value) -> value.replace(other.marker(), "somebody")); // it would be told again
        Bodies.Body body = bodies.of(address, fields.isEmpty() ? invented() : fields);
        if (!body.type().isEmpty()) {
            headers.put("Content-Type", body.type());
        }
        String question = random.nextInt(10) == 0 ? question() : "";
        return new Shot(address, method, path + question, headers, body.bytes(), body.missing());
    }

    /** Members of one's own are left in peace: without them nobody could try the rest. */
    private String path(Address address, Side source, boolean foreign) {
        Map<String, String> known = source.values(address, random);
        boolean members = address.has("/members/") && !address.method().equals("GET") && !foreign;
        boolean invented = known.isEmpty() || members || random.nextInt(10) == 0;
        return address.fill(variable -> {
            String value = known.getOrDefault(variable.name(), "");
            if (variable.name().equals("lang")) {
                return List.of("fr", "en", "ar", "ti", "xx").get(random.nextInt(60) == 0 ? 4 : random.nextInt(4) % 3);
            }
            return invented || value.isEmpty() ? invented(variable, source, members) : value;
        });
    }

    private String invented(Address.Variable variable, Side source, boolean members) {
        if (variable.shape().contains("|") && !variable.shape().contains("[")) {
            List<String> words = List.of(variable.shape().split("\\|"));
            return words.get(random.nextInt(words.size()));
        }
        boolean number =
                variable.shape().startsWith("[1-9]") || variable.shape().startsWith("[0-9]{1");
        if (number || List.of("item", "version", "number", "news").contains(variable.name())) {
            return String.valueOf(random.nextInt(random.nextBoolean() ? 5 : 1_000_000_000));
        }
        if (variable.shape().contains("32}")) {
            return "abcdefABCDEF0123456789-_abcdefAB".substring(0, 32);
        }
        if (variable.name().matches("slug|course|key|region|group|step|theme|notice|language|to|anchor")) {
            return List.of("fr", "arriver", "living-together", "toulouse", "bretagne", "what", "review", "x")
                    .get(random.nextInt(8));
        }
        List<String> ids = List.copyOf(source.ids());
        return members || ids.isEmpty() || random.nextBoolean()
                ? Nasty.id(random)
                : ids.get(random.nextInt(ids.size()));
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Accept-Language", List.of("fr", "en", "ar", "ti;q=9", ";;,").get(random.nextInt(5)));
        switch (random.nextInt(25)) {
            case 0 -> headers.put("Idempotency-Key", "k" + random.nextInt(50));
            case 1 -> headers.put("If-Match", List.of("\"1\"", "*", "x", "\"\"").get(random.nextInt(4)));
            case 2 ->
                headers.put(
                        "Accept",
                        List.of("application/json", "text/plain", "garbage", "a/b;q=x")
                                .get(random.nextInt(4)));
            case 3 -> headers.put("Range", "bytes=0-" + random.nextLong());
            case 4 -> headers.put("If-None-Match", "\"x\", W/\"");
            case 5 -> headers.put("If-Modified-Since", "yesterday");
            default -> {}
        }
        return headers;
    }

    private String question() {
        if (random.nextInt(3) == 0) {
            return "";
        }
        StringBuilder question = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String name = random.nextInt(10) == 0
                    ? Nasty.encoded(Nasty.text(random), random)
                    : QUESTIONS.get(random.nextInt(QUESTIONS.size()));
            String value = Nasty.encoded(Nasty.text(random), random);
            question.append(question.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(value);
        }
        return question.length() > 4_000 ? "?q=" + "x".repeat(3_000) : question.toString();
    }

    private Map<String, String> invented() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            fields.put(QUESTIONS.get(random.nextInt(QUESTIONS.size())), Nasty.text(random));
        }
        return fields;
    }
}
